package eu.meuse.samples.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a region writes text files.
 *
 * @param grouping between thousands; 0 for none
 */
public record Dialect(
        String language, String extension, char delimiter, Charset charset, boolean mark, DateTimeFormatter dates,
        char grouping, char decimal, boolean quoteAll, String newline) {

    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW_NO_BREAK = '\u202f';

    /** Semicolons in the code page of Western Windows. */
    public static Dialect german() {
        return new Dialect("de", "csv", ';', Charset.forName("windows-1252"), false, dates("dd.MM.yyyy"), '.', ',',
                false, "\n");
    }

    /** A spreadsheet's "CSV UTF-8". */
    public static Dialect dutch() {
        return new Dialect("nl", "csv", ';', StandardCharsets.UTF_8, true, dates("dd-MM-yyyy"), '.', ',', false, "\r\n");
    }

    /** A database export. */
    public static Dialect export() {
        return new Dialect("nl", "csv", ',', StandardCharsets.UTF_8, false, dates("yyyy-MM-dd"), '\0', '.', false, "\n");
    }

    /** A spreadsheet's "Unicode text", two-digit years. */
    public static Dialect unicodeText() {
        return new Dialect("de", "tsv", '\t', StandardCharsets.UTF_16LE, true, dates("dd.MM.yy"), '.', ',', false, "\r\n");
    }

    /** Every field in quotes, thousands parted by one of two spaces that do not break. */
    public static Dialect quoted(boolean narrow) {
        return new Dialect("nl", "csv", ';', StandardCharsets.UTF_8, false, dates("d/MM/yyyy"),
                narrow ? NARROW_NO_BREAK : NO_BREAK, ',', true, "\r\n");
    }

    private static DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
