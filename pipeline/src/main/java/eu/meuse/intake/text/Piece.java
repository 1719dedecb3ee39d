package eu.meuse.intake.text;

import java.io.Serializable;

/**
 * A stretch of a text file that ends behind a line end or with the file.
 *
 * @param from offset of its first byte
 * @param to offset behind its last
 */
public record Piece(String path, long from, long to) implements Serializable {}
