package eu.meuse.identity.matching;

import java.util.List;

/**
 * What stands between two commas, dashes or brackets of a name.
 *
 * @param words folded, in order
 * @param bracketed whether it stands in brackets
 */
record Piece(List<String> words, boolean bracketed) {}
