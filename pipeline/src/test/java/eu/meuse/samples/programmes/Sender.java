package eu.meuse.samples.programmes;

import eu.meuse.samples.files.Dialect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A region that sends text files, in its own dialect. */
record Sender(String region, Dialect dialect) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Francs with apostrophes, two digits of a year. */
    static Sender swiss(String region) {
        return new Sender(region, text("fr", ';', WINDOWS, "dd.MM.yy", '\'', '.'));
    }

    static Sender german(String region) {
        return new Sender(region, text("de", ';', WINDOWS, "dd.MM.yyyy", '.', ','));
    }

    static Sender french(String region) {
        return new Sender(region, text("fr", ';', StandardCharsets.UTF_8, "dd/MM/yyyy", '\u00a0', ','));
    }

    static Sender dutch(String region) {
        return new Sender(region, text("nl", ';', StandardCharsets.UTF_8, "dd-MM-yyyy", '.', ','));
    }

    static Sender plain(String region) {
        return new Sender(region, text("en", ',', StandardCharsets.UTF_8, "yyyy-MM-dd", '\0', '.'));
    }

    private static Dialect text(String language, char delimiter, Charset charset, String dates, char grouping, char decimal) {
        return new Dialect(language, "csv", delimiter, charset, false, DateTimeFormatter.ofPattern(dates, Locale.ROOT), grouping,
                decimal, false, "\n");
    }
}
