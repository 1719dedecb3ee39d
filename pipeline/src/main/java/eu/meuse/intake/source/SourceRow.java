package eu.meuse.intake.source;

import java.math.BigDecimal;

/** A row of a file or sheet before anything is known of its meaning. Valid only until the next row is read. */
public interface SourceRow {
    /** The 1-based physical line on which it starts, or the sheet row. */
    long number();

    /** How many cells it has. */
    int width();

    /** The cell's text, trimmed, line ends as LF; empty where there is none. */
    String text(int cell);

    /** The cell's number where the file itself says that it is one; else null. */
    BigDecimal number(int cell);

    /** Whether the file itself says that the cell's number is a day. */
    boolean isDay(int cell);

    /** Whether the cell's number is shown as a hundredfold with a per cent sign: 0.5 as 50 %. */
    default boolean isPercent(int cell) {
        return false;
    }

    /** Whether the cell's number is a whole one with more digits than spreadsheets keep, so that the last may be lost. */
    default boolean isRounded(int cell) {
        return false;
    }

    /** Whether numbers that stand for days count from the first of 1904, four years and a day later than usual. */
    default boolean countsFrom1904() {
        return false;
    }

    /** Whether the cell is a formula that failed, such as {@code #N/A}. */
    default boolean isError(int cell) {
        return false;
    }

    /** Whether the cell is merged with cells above it, of which the first holds the value. */
    default boolean isShared(int cell) {
        return false;
    }

    /** Whether its cells can stand under a header of this width. */
    boolean fits(int headerWidth);

    /** The first cell that holds anything; -1 where none does. */
    int firstFilled();
}
