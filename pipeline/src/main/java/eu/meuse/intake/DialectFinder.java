package eu.meuse.intake;

import eu.meuse.intake.source.Bytes;
import eu.meuse.intake.source.Habits;
import eu.meuse.intake.source.SourceRows;
import eu.meuse.intake.text.DelimitedRows;
import eu.meuse.intake.text.Dialect;
import eu.meuse.intake.text.Encoding;
import eu.meuse.intake.text.Escapes;
import eu.meuse.intake.text.LineEnds;
import eu.meuse.intake.text.Utf8Stream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Finds how a text file is written. */
public final class DialectFinder {
    private static final int SAMPLE = 1 << 17;
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    private static final List<Character> RARE_DELIMITERS = List.of(':', '^', '~', '#', '\u001f', ' ');
    private static final char APOSTROPHE = '\'';

    private DialectFinder() {}

    /** The delimiter is the one by which the header names the most columns; among equals the source card's. */
    static Dialect find(Bytes bytes, Habits card, Headings headings) throws IOException {
        Encoding.Found encoding = encoding(bytes, card);
        return find(sample(bytes, encoding), encoding, LineEnds.of(bytes, encoding), card, headings);
    }

    /** The same where encoding and line ends are known. */
    static Dialect find(byte[] sample, Encoding.Found encoding, char lineEnd, Habits card, Headings headings) throws IOException {
        char escape = Escapes.of(sample, Dialect.QUOTE, lineEnd);
        Written best = likeliest(sample, encoding, lineEnd, escape, inOrder(card), headings);
        Written written = best.header().isHeader() ? best : likeliest(sample, encoding, lineEnd, escape, RARE_DELIMITERS, headings);
        return written.header().isHeader() ? quoted(sample, written, headings) : best.dialect();
    }

    /** A dialect and the header that is found by it. */
    private record Written(Dialect dialect, HeaderSearch.Candidate header) {}

    private static Written likeliest(byte[] sample, Encoding.Found encoding, char lineEnd, char escape, List<Character> delimiters, Headings headings)
            throws IOException {
        Written best = null;
        for (char delimiter : delimiters) {
            Dialect dialect = new Dialect(encoding.charset(), encoding.mark(), delimiter, lineEnd).withEscape(escape);
            HeaderSearch.Candidate header = HeaderSearch.best(rows(sample, dialect), headings);
            if (best == null || header.recognised() > best.header().recognised()) {
                best = new Written(dialect.withWidth(header.isHeader() ? header.cells().size() : 0), header);
            }
        }
        return best;
    }

    /** With apostrophes for quotes where they stand around all headings, or where more rows are whole with them. */
    private static Dialect quoted(byte[] sample, Written written, Headings headings) throws IOException {
        Dialect usual = written.dialect();
        if (!opensField(sample, usual)) {
            return usual;
        }
        Dialect other = new Dialect(usual.encoding(), usual.mark(), usual.delimiter(), APOSTROPHE, usual.lineEnd()).withEscape(Escapes.of(sample, APOSTROPHE, usual.lineEnd()))
                .withWidth(usual.width());
        HeaderSearch.Candidate header = HeaderSearch.best(rows(sample, other), headings);
        boolean better = written.header().cells().stream().allMatch(DialectFinder::isWrapped)
                || fitting(sample, other, header) > fitting(sample, usual, written.header());
        return better && header.recognised() >= written.header().recognised() ? other : usual;
    }

    private static boolean isWrapped(String cell) {
        return cell.length() > 1 && cell.charAt(0) == APOSTROPHE && cell.charAt(cell.length() - 1) == APOSTROPHE;
    }

    private static boolean opensField(byte[] sample, Dialect dialect) {
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == APOSTROPHE && (i == 0 || sample[i - 1] == dialect.delimiter() || sample[i - 1] == '\n' || sample[i - 1] == '\r')) {
                return true;
            }
        }
        return false;
    }

    /** How many rows have as many cells as the header. */
    private static int fitting(byte[] sample, Dialect dialect, HeaderSearch.Candidate header) throws IOException {
        int[] fitting = {0};
        rows(sample, dialect).forEach(row -> {
            fitting[0] += row.fits(header.cells().size()) ? 1 : 0;
            return true;
        });
        return fitting[0];
    }

    private static Encoding.Found encoding(Bytes bytes, Habits card) throws IOException {
        try (InputStream in = bytes.open()) {
            return Encoding.of(in, card);
        }
    }

    private static List<Character> inOrder(Habits card) {
        List<Character> order = new ArrayList<>(DELIMITERS);
        card.delimiter().ifPresent(first -> {
            order.remove(first);
            order.add(0, first);
        });
        return order;
    }

    /** As much of the file's beginning, in UTF-8, as a dialect is found by. */
    static byte[] sample(Bytes bytes, Encoding.Found encoding) throws IOException {
        return sample(bytes, encoding, SAMPLE);
    }

    /** The file's beginning in UTF-8. */
    public static byte[] sample(Bytes bytes, Encoding.Found encoding, int length) throws IOException {
        try (InputStream in = bytes.open()) {
            in.skipNBytes(encoding.mark());
            return Utf8Stream.of(in, encoding.charset()).readNBytes(length);
        }
    }

    private static SourceRows rows(byte[] sample, Dialect dialect) {
        return new DelimitedRows(() -> new ByteArrayInputStream(sample), dialect.inUtf8(), 1);
    }
}
