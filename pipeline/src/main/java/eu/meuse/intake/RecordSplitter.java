package eu.meuse.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts UTF-8 text into records and fields, in the manner of RFC 4180 as far as files keep to it: a field that begins with
 * a quote ends at the next quote that a delimiter or the line's end follows; a quote anywhere else is a character like
 * any other. Only line ends of the dialect count, within quotes too. It never holds much more than
 * {@value #LONGEST_RECORD} bytes, whatever the file holds.
 */
final class RecordSplitter {
    static final int LONGEST_RECORD = 16 << 20;
    private static final int BLOCK = 1 << 18;

    private final InputStream in;
    private final Dialect dialect;
    private final byte lineEnd;
    private byte[] buffer = new byte[BLOCK];
    private int from;
    private int limit;
    private boolean atEnd;
    private long line;

    /** @param firstLine number of the line at which the stream begins */
    RecordSplitter(InputStream in, Dialect dialect, long firstLine) {
        this.in = in;
        this.dialect = dialect;
        this.lineEnd = (byte) dialect.lineEnd();
        this.line = firstLine;
    }

    /** Sets the row to the next record; false where there is none. */
    boolean next(DelimitedRow row) throws IOException {
        if (from == limit && !fill()) {
            return false;
        }
        int end = cut(row);
        while (end < 0) {
            end = atEnd ? cutWithoutClosing(row) : cutWithMore(row);
        }
        line += row.lineEnds();
        from = end;
        return true;
    }

    private int cut(DelimitedRow row) {
        return new FieldCutter(buffer, limit, atEnd, dialect, true).cut(row, from, line);
    }

    private int cutWithMore(DelimitedRow row) throws IOException {
        if (limit - from >= LONGEST_RECORD) {
            return cutOverlong(row);
        }
        fill();
        return cut(row);
    }

    /** A quote that is not closed for so long opened nothing; a line that does not end is passed over to its end. */
    private int cutOverlong(DelimitedRow row) throws IOException {
        int end = new FieldCutter(buffer, limit, false, dialect, false).cut(row, from, line);
        if (end >= 0) {
            return end;
        }
        cutWithoutClosing(row);
        row.overlong();
        return passOver();
    }

    /** Leaves the bytes of the row in place and goes on behind its line end. */
    private int passOver() throws IOException {
        int kept = limit;
        byte[] rest = new byte[BLOCK];
        int n = in.readNBytes(rest, 0, BLOCK);
        int p = 0;
        while (n > 0 && (p = indexOf(rest, n)) == n) {
            n = in.readNBytes(rest, 0, BLOCK);
        }
        if (n <= 0) {
            atEnd = true;
            return kept;
        }
        buffer = Arrays.copyOf(buffer, Math.max(buffer.length, kept + n));
        System.arraycopy(rest, p + 1, buffer, kept, n - p - 1);
        limit = kept + n - p - 1;
        return kept;
    }

    private int indexOf(byte[] block, int length) {
        int p = 0;
        while (p < length && block[p] != lineEnd) {
            p++;
        }
        return p;
    }

    /** A quote that nothing closes up to the end of the file opened nothing. */
    private int cutWithoutClosing(DelimitedRow row) {
        return new FieldCutter(buffer, limit, true, dialect, false).cut(row, from, line);
    }

    /** Brings more bytes behind those not yet used; false where the file has no more. */
    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        System.arraycopy(buffer, from, buffer, 0, limit - from);
        limit -= from;
        from = 0;
        if (limit == buffer.length) {
            grow();
        }
        int n = in.readNBytes(buffer, limit, buffer.length - limit);
        limit += n;
        atEnd = limit < buffer.length;
        return n > 0;
    }

    private void grow() {
        buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
}
