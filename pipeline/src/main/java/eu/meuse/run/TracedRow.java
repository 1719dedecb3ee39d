package eu.meuse.run;

import java.math.BigDecimal;

/**
 * A row behind a figure, or a line between rows and figure that stands in no file and has neither place nor hash.
 *
 * @param part {@code value}, {@code numerator} or {@code denominator}
 * @param contribution what it adds to the part
 * @param row 1-based physical line or sheet row; 0 of a line
 * @param sha256 of the file's bytes
 * @param note what else there is to say of it
 */
public record TracedRow(
        String part,
        BigDecimal contribution,
        String region,
        String quarter,
        String dataset,
        String file,
        String sheet,
        long row,
        String sha256,
        String note) {

    /** Whether it stands in a file. */
    public boolean isInFile() {
        return row > 0;
    }
}
