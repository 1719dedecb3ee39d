package eu.meuse.intake;

/** Cuts one record out of a buffer. */
final class FieldCutter {
    private static final byte CR = '\r';
    private static final int UNDECIDED = -2;

    private final byte[] buffer;
    private final int limit;
    private final boolean isLast;
    private final byte delimiter;
    private final byte lineEnd;
    private final byte quote;
    private final boolean quoting;
    private int lineEnds;

    /**
     * @param isLast whether nothing follows the buffer's limit
     * @param quoting whether a quote at a field's beginning opens it
     */
    FieldCutter(byte[] buffer, int limit, boolean isLast, Dialect dialect, boolean quoting) {
        this.buffer = buffer;
        this.limit = limit;
        this.isLast = isLast;
        this.delimiter = (byte) dialect.delimiter();
        this.lineEnd = (byte) dialect.lineEnd();
        this.quote = (byte) dialect.quote();
        this.quoting = quoting;
    }

    /** Sets the row; the position behind the record's line end, or -1 where the buffer ends too early to tell. */
    int cut(DelimitedRow row, int from, long line) {
        row.begin(buffer, line, quote);
        lineEnds = 0;
        int p = from;
        while (true) {
            p = quoting && p < limit && buffer[p] == quote ? quoted(row, p) : plain(row, p);
            if (p < 0) {
                return -1;
            }
            if (p == limit || buffer[p] == lineEnd) {
                row.end(p == limit ? lineEnds : lineEnds + 1);
                return Math.min(p + 1, limit);
            }
            p++;
        }
    }

    /** The position of the delimiter or line end behind a field without quotes. */
    private int plain(DelimitedRow row, int from) {
        int p = from;
        while (p < limit && buffer[p] != delimiter && buffer[p] != lineEnd) {
            p++;
        }
        if (p == limit && !isLast) {
            return -1;
        }
        boolean endsLine = p == limit || buffer[p] == lineEnd;
        row.field(from, endsLine && p > from && buffer[p - 1] == CR ? p - 1 : p, false);
        return p;
    }

    private int quoted(DelimitedRow row, int from) {
        boolean changed = false;
        for (int p = from + 1; p < limit; p++) {
            byte b = buffer[p];
            if (b == lineEnd) {
                lineEnds++;
                changed = true;
            } else if (b == quote) {
                if (p + 1 < limit && buffer[p + 1] == quote) {
                    p++;
                    changed = true;
                } else {
                    int end = behindClosing(p + 1);
                    if (end >= 0) {
                        row.field(from + 1, p, changed);
                        return end;
                    }
                    if (end == UNDECIDED) {
                        return -1;
                    }
                }
            }
        }
        return -1;
    }

    /** The delimiter or line end behind a closing quote, blanks between them aside; -1 where the quote closes nothing. */
    private int behindClosing(int from) {
        int p = from;
        while (p < limit && (buffer[p] == ' ' || buffer[p] == CR) && buffer[p] != lineEnd) {
            p++;
        }
        if (p == limit) {
            return isLast ? p : UNDECIDED;
        }
        return buffer[p] == delimiter || buffer[p] == lineEnd ? p : -1;
    }
}
