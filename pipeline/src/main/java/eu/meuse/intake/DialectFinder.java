package eu.meuse.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Finds how a text file is written. */
final class DialectFinder {
    private static final int SAMPLE = 1 << 17;
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');

    private DialectFinder() {}

    /** The delimiter is the one by which the header names the most columns; among equals the source card's. */
    static Dialect find(Bytes bytes, Habits card, Headings headings) throws IOException {
        return find(bytes, encoding(bytes, card), card, headings);
    }

    /** The same where the encoding is known. */
    static Dialect find(Bytes bytes, Encoding.Found encoding, Habits card, Headings headings) throws IOException {
        byte[] sample = sample(bytes, encoding, SAMPLE);
        char lineEnd = lineEnd(sample);
        char escape = Escapes.of(sample, Dialect.QUOTE, lineEnd);
        Dialect best = null;
        int most = -1;
        for (char delimiter : inOrder(card)) {
            Dialect dialect = new Dialect(encoding.charset(), encoding.mark(), delimiter, lineEnd).withEscape(escape);
            HeaderSearch.Candidate header = HeaderSearch.best(rows(sample, dialect), headings);
            if (header.recognised() > most) {
                best = dialect.withWidth(header.isHeader() ? header.cells().size() : 0);
                most = header.recognised();
            }
        }
        return best;
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

    /** The file's beginning in UTF-8. */
    static byte[] sample(Bytes bytes, Encoding.Found encoding, int length) throws IOException {
        try (InputStream in = bytes.open()) {
            in.skipNBytes(encoding.mark());
            return Utf8Stream.of(in, encoding.charset()).readNBytes(length);
        }
    }

    private static SourceRows rows(byte[] sample, Dialect dialect) {
        return new DelimitedRows(() -> new ByteArrayInputStream(sample), dialect.inUtf8(), 1);
    }

    /** CR alone ends lines only where there is no LF. */
    static char lineEnd(byte[] sample) {
        boolean cr = false;
        for (byte b : sample) {
            if (b == '\n') {
                return '\n';
            }
            cr |= b == '\r';
        }
        return cr ? '\r' : '\n';
    }
}
