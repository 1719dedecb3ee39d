package eu.meuse.samples.files;

/**
 * What is odd about a line.
 *
 * @param severity rejected, waiting or warning, as {@code quality.csv} of the last quarter must say it, or {@code note}
 *     where nothing is to be said
 * @param code of the finding; empty for a note
 * @param column as {@code quality.csv} must name it
 * @param note for people
 */
public record Mark(String severity, String code, String column, String note) {}
