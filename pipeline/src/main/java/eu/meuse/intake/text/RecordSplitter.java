package eu.meuse.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts UTF-8 text into records and fields, in the manner of RFC 4180 as far as files keep to it: a field that begins with
 * a quote ends at the next quote that a delimiter or the line's end follows; a quote anywhere else is a character like
 * any other. Its lines end with LF, or CR and LF. Where the width of the rows is known, a stray quote
 * that would swallow fields of its row or rows behind it is taken back. It never holds much more than
 * {@value #LONGEST_RECORD} bytes, whatever the file holds.
 */
final class RecordSplitter {
    private static final byte LF = '\n';
    static final int LONGEST_RECORD = 16 << 20;
    private static final int BLOCK = 1 << 18;
    private static final int MOST_TAKEN_BACK = 8;

    private final InputStream in;
    private final int width;
    private final FieldCutter cutter;
    private byte[] buffer = new byte[BLOCK];
    private int from;
    private int limit;
    private boolean atEnd;
    private long line;

    /** @param firstLine number of the line at which the stream begins */
    RecordSplitter(InputStream in, Dialect dialect, long firstLine) {
        this.in = in;
        this.width = dialect.width();
        this.cutter = new FieldCutter(dialect);
        this.line = firstLine;
    }

    /** Sets the row to the next record; false where there is none. */
    boolean next(DelimitedRow row) throws IOException {
        if (from == limit && !fill()) {
            return false;
        }
        int end = cut(row, Reading.STRICT);
        while (end < 0) {
            end = atEnd ? cutWithoutClosing(row) : cutWithMore(row);
        }
        if (row.isSuspect() && width > 0 && (row.spansLines() || row.width() != width)) {
            end = mended(row, end);
        }
        line += row.spansLines() ? lineEnds(end) : row.lineEnds();
        from = end;
        return true;
    }

    private int lineEnds(int end) {
        int n = 0;
        for (int p = from; p < end; p++) {
            n += buffer[p] == LF ? 1 : 0;
        }
        return n;
    }

    private int cut(DelimitedRow row, Reading reading) {
        return cutter.cut(row, from, line, reading);
    }

    /**
     * A quote before whose closing another field opens one is mistaken, or the closing before it was, where the row has
     * the width of the others then, or at least comes no less near to it on a line of its own. Other rows stay as they
     * are: width alone is no reason to cut within quotes.
     */
    private int mended(DelimitedRow row, int strictEnd) {
        Reading reading = Reading.STRICT.without(row.suspect());
        int missed = Math.abs(row.width() - width);
        boolean spannedLines = row.spansLines();
        if (missed > 0 && cut(row, Reading.UNDOUBLED) >= 0 && row.width() == width) {
            return cut(row, Reading.UNDOUBLED);
        }
        for (int i = 0; i < MOST_TAKEN_BACK; i++) {
            int end = cut(row, reading);
            boolean onItsOwn = end >= 0 && spannedLines && !row.spansLines() && Math.abs(row.width() - width) <= missed;
            if (end >= 0 && (row.width() == width || onItsOwn)) {
                return end;
            }
            if (end < 0 || !row.isSuspect()) {
                break;
            }
            reading = reading.without(row.suspect());
        }
        cut(row, Reading.STRICT);
        return strictEnd;
    }

    private int cutWithMore(DelimitedRow row) throws IOException {
        if (limit - from >= LONGEST_RECORD) {
            return cutOverlong(row);
        }
        fill();
        return cut(row, Reading.STRICT);
    }

    /** A quote that is not closed for so long opened nothing; a line that does not end is passed over to its end. */
    private int cutOverlong(DelimitedRow row) throws IOException {
        int end = cut(row, Reading.PLAIN);
        if (end >= 0) {
            return end;
        }
        cutter.of(buffer, limit, true);
        cut(row, Reading.PLAIN);
        row.overlong();
        int next = passOver();
        cutter.of(buffer, limit, atEnd);
        return next;
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
        while (p < length && block[p] != LF) {
            p++;
        }
        return p;
    }

    /** A quote that nothing closes up to the end of the file opened nothing. */
    private int cutWithoutClosing(DelimitedRow row) {
        Reading reading = Reading.STRICT;
        int end = -1;
        for (int i = 0; i < MOST_TAKEN_BACK && end < 0; i++) {
            reading = reading.without(row.open());
            end = cut(row, reading);
        }
        return end < 0 ? cut(row, Reading.PLAIN) : end;
    }

    /** Brings more bytes behind those not yet used; false where the file has no more. */
    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        System.arraycopy(buffer, from, buffer, 0, limit - from);
        cutter.moved(from);
        limit -= from;
        from = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int n = in.readNBytes(buffer, limit, buffer.length - limit);
        limit += n;
        atEnd = limit < buffer.length;
        cutter.of(buffer, limit, atEnd);
        return n > 0;
    }
}
