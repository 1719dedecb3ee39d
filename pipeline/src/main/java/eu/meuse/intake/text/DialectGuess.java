package eu.meuse.intake.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the dialect of a text file of unknown content, without the help of a vocabulary: the one that cuts it into rows
 * of few widths and cells that are whole. The measure is that of van den Burg, Nazábal and Sutton, "Wrangling messy CSV
 * files by detecting row and type patterns" (2019).
 */
public final class DialectGuess {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', ' ', ':', '^', '~', '#', '\u001f');
    private static final List<Character> QUOTES = List.of('"', '\'');
    private static final String SEP = "sep=";
    private static final int ROWS = 500;
    private static final double LEAST = 1e-3;

    private final byte[] sample;
    private final char lineEnd;

    /** @param sample the file's beginning, in UTF-8 */
    public DialectGuess(byte[] sample, char lineEnd) {
        this.sample = sample;
        this.lineEnd = lineEnd;
    }

    /** Of the sample; among equals the more usual delimiter and quote. */
    public Dialect best() throws IOException {
        Dialect best = null;
        double most = -1;
        for (char quote : QUOTES) {
            char escape = Escapes.of(sample, quote, lineEnd);
            for (char delimiter : delimiters()) {
                Dialect dialect = new Dialect("UTF-8", 0, delimiter, quote, escape, lineEnd, 0);
                double score = score(dialect);
                if (score > most * 1.0001) {
                    best = dialect;
                    most = score;
                }
            }
        }
        return best;
    }

    /** Excel takes the delimiter from a first line {@code sep=;}. */
    private List<Character> delimiters() {
        boolean told = sample.length > SEP.length() + 1 && new String(sample, 0, SEP.length(), StandardCharsets.US_ASCII).equals(SEP)
                && (sample[SEP.length() + 1] == '\n' || sample[SEP.length() + 1] == '\r');
        return told ? List.of((char) sample[SEP.length()]) : DELIMITERS;
    }

    private double score(Dialect dialect) throws IOException {
        Map<Integer, Integer> widths = new TreeMap<>();
        int[] seen = new int[3];
        new DelimitedRows(() -> new ByteArrayInputStream(sample), dialect, 1).forEach(row -> {
            if (row.firstFilled() >= 0) {
                count((DelimitedRow) row, widths, seen);
            }
            return seen[0] < ROWS;
        });
        double rows = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            rows += width.getValue() * Math.max(LEAST, (width.getKey() - 1.0) / width.getKey());
        }
        return seen[1] == 0 || widths.isEmpty() ? 0 : rows / widths.size() * Math.max(LEAST, (double) seen[2] / seen[1]);
    }

    /** A row that a stray quote garbles says nothing of the others' width; what stands within quotes is whole. */
    private static void count(DelimitedRow row, Map<Integer, Integer> widths, int[] seen) {
        seen[0]++;
        if (!row.isSuspect()) {
            widths.merge(row.width(), 1, Integer::sum);
        }
        for (int i = 0; i < row.width(); i++) {
            seen[1]++;
            seen[2] += !row.isSuspect() && (row.isQuoted(i) || CellForms.isWhole(row.text(i))) ? 1 : 0;
        }
    }
}
