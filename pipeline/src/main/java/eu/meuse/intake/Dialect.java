package eu.meuse.intake;

import java.io.Serializable;

/**
 * How a text file is written.
 *
 * @param encoding name of the Java charset
 * @param mark length of its byte order mark
 * @param delimiter between fields
 * @param quote around fields that hold delimiters or line ends; within them it is doubled
 * @param lineEnd the last byte of every line end: LF, or CR where there is no LF
 */
record Dialect(String encoding, int mark, char delimiter, char quote, char lineEnd) implements Serializable {
    static final char QUOTE = '"';

    Dialect(String encoding, int mark, char delimiter, char lineEnd) {
        this(encoding, mark, delimiter, QUOTE, lineEnd);
    }

    /** For reading from behind the mark. */
    Dialect withoutMark() {
        return new Dialect(encoding, 0, delimiter, quote, lineEnd);
    }
}
