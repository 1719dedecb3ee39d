package eu.meuse.intake.text;

import java.io.InputStream;
import java.io.Serializable;

/**
 * How a text file is written.
 *
 * @param encoding name of the Java charset
 * @param mark length of its byte order mark
 * @param delimiter between fields
 * @param quote around fields that hold delimiters or line ends; within them it is doubled
 * @param escape put before a quote within quotes by files that do not double it; {@link #NONE} in most
 * @param lineEnd LF where every line ends with it; CR where CR, LF and both of them end lines alike
 * @param width how many cells its rows have; 0 where that is not known
 */
public record Dialect(String encoding, int mark, char delimiter, char quote, char escape, char lineEnd, int width) implements Serializable {
    public static final char QUOTE = '"';
    static final char NONE = 0;

    public Dialect(String encoding, int mark, char delimiter, char quote, char lineEnd) {
        this(encoding, mark, delimiter, quote, NONE, lineEnd, 0);
    }

    public Dialect(String encoding, int mark, char delimiter, char lineEnd) {
        this(encoding, mark, delimiter, QUOTE, lineEnd);
    }

    /** For reading from behind the mark. */
    public Dialect withoutMark() {
        return new Dialect(encoding, 0, delimiter, quote, escape, lineEnd, width);
    }

    /** The same for text that was made UTF-8. */
    public Dialect inUtf8() {
        return new Dialect("UTF-8", 0, delimiter, quote, escape, lineEnd, width);
    }

    /** Text as it is to be cut: with LF at the end of every line. */
    InputStream lines(InputStream text) {
        return lineEnd == '\r' ? new LfStream(text) : text;
    }

    public Dialect of(Encoding.Found found) {
        return new Dialect(found.charset(), found.mark(), delimiter, quote, escape, lineEnd, width);
    }

    public Dialect withEscape(char other) {
        return new Dialect(encoding, mark, delimiter, quote, other, lineEnd, width);
    }

    public Dialect withWidth(int other) {
        return new Dialect(encoding, mark, delimiter, quote, escape, lineEnd, other);
    }

    /** Whether records of the other begin where those of this one do. */
    public boolean cutsLike(Dialect other) {
        return delimiter == other.delimiter && quote == other.quote && escape == other.escape && lineEnd == other.lineEnd;
    }

    /** Whether blanks before a quote are no part of the field: {@code a, "b"} is as frequent as {@code a,"b"}. */
    boolean skipsBlanks() {
        return delimiter != ' ';
    }
}
