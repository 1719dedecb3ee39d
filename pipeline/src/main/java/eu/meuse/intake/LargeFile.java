package eu.meuse.intake;

import java.util.List;

/**
 * A large text file, found and cut.
 *
 * @param chunks in its order
 */
record LargeFile(Part part, List<Chunk> chunks) {}
