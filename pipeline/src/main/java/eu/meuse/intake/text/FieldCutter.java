package eu.meuse.intake.text;

/** Cuts one record out of a buffer. */
final class FieldCutter {
    static final int UNDECIDED = -1;
    private static final byte CR = '\r';
    private static final byte LF = '\n';
    private static final int NOTHING = -1;
    private static final int MORE = -2;
    private static final int LONGEST_UNDOUBLED = 1 << 13;

    private final byte delimiter;
    private final byte quote;
    private final byte escape;
    private final boolean skipsBlanks;
    private final boolean[] stops = new boolean[256];
    private final Closings closings = new Closings();
    private byte[] buffer;
    private int limit;
    private boolean isLast;
    private Reading reading = Reading.STRICT;
    private boolean spansLines;

    FieldCutter(Dialect dialect) {
        delimiter = (byte) dialect.delimiter();
        quote = (byte) dialect.quote();
        escape = (byte) dialect.escape();
        skipsBlanks = dialect.skipsBlanks();
        for (byte stop : new byte[] {delimiter, LF, quote, Dialect.QUOTE, CR}) {
            stops[stop & 0xFF] = true;
        }
    }

    /** @param isLast whether nothing follows the limit */
    void of(byte[] bytes, int end, boolean last) {
        buffer = bytes;
        limit = end;
        isLast = last;
    }

    /** The bytes that it knows moved towards the buffer's beginning. */
    void moved(int by) {
        closings.moved(by);
    }

    /** Sets the row; the position behind the record's line end, or {@link #UNDECIDED} where the buffer ends too early to tell. */
    int cut(DelimitedRow row, int from, long line, Reading how) {
        row.begin(buffer, line, quote, escape, from);
        reading = how;
        spansLines = false;
        int p = from;
        while (true) {
            p = field(row, p);
            if (p < 0) {
                return UNDECIDED;
            }
            if (p == limit || buffer[p] == LF) {
                int end = Math.min(p + 1, limit);
                row.end(spansLines, end - p);
                return end;
            }
            p++;
        }
    }

    private int field(DelimitedRow row, int from) {
        int p = from;
        if (skipsBlanks) {
            while (p < limit && buffer[p] == ' ') {
                p++;
            }
        }
        boolean opens = p < limit && buffer[p] == quote && reading.opens(p);
        return opens ? quoted(row, p) : plain(row, from);
    }

    /** The position of the delimiter or line end behind a field without quotes. */
    private int plain(DelimitedRow row, int from) {
        int p = from;
        while (true) {
            while (p < limit && !stops[buffer[p] & 0xFF]) {
                p++;
            }
            if (p == limit) {
                return isLast ? plain(row, from, p) : UNDECIDED;
            }
            byte stop = buffer[p];
            if (stop == delimiter || stop == LF) {
                return plain(row, from, p);
            }
            if (stop != CR || p + 1 < limit && buffer[p + 1] != LF) {
                row.irregular();
            }
            p++;
        }
    }

    private int plain(DelimitedRow row, int from, int p) {
        boolean endsLine = p == limit || buffer[p] == LF;
        row.field(from, endsLine && p > from && buffer[p - 1] == CR ? p - 1 : p, false);
        return p;
    }

    private int quoted(DelimitedRow row, int from) {
        row.irregular();
        int p = from + 1;
        boolean known = !reading.undoubles() && buffer[Math.min(p, limit - 1)] != quote && closings.know(from);
        if (known) {
            if (closings.isLongOpen(from)) {
                return plain(row, from);
            }
            p = closings.next();
            spansLines = true;
            row.suspect(from, closings.reopensBehind(from));
        }
        return quoted(row, from, p, known);
    }

    private int quoted(DelimitedRow row, int from, int at, boolean mayHoldMore) {
        boolean changed = mayHoldMore;
        int reopened = 0;
        int reach = reading.undoubles() ? Math.min(limit, from + LONGEST_UNDOUBLED) : limit;
        for (int p = at; p < reach; p++) {
            byte b = buffer[p];
            if (b == LF) {
                spansLines = true;
                changed = true;
            } else if (b == quote) {
                boolean doubled = p + 1 < limit && buffer[p + 1] == quote;
                boolean two = doubled && reading.undoubles() && closesBeforeAnother(p);
                int end = doubled && !two ? NOTHING : behindClosing(two ? p + 2 : p + 1);
                if (end >= 0) {
                    closings.found(from, p, reopened, reading);
                    row.field(from + 1, two ? p + 1 : p, changed);
                    return end;
                }
                if (end == MORE) {
                    reach = p;
                    break;
                }
                changed |= doubled;
                if (!doubled && reopens(p, from)) {
                    reopened = p;
                    row.suspect(from, true);
                }
                p += doubled ? 1 : 0;
            } else if (b == CR) {
                changed = true;
            } else if (b == escape && escape != 0) {
                if (p + 1 == limit && !isLast) {
                    reach = p;
                } else if (p + 1 < limit && (buffer[p + 1] == quote || buffer[p + 1] == escape)) {
                    p++;
                    changed = true;
                }
            }
        }
        closings.none(from, reach, reopened, reading);
        row.open(from);
        return UNDECIDED;
    }

    /** Whether a quote within quotes stands where a field begins, and none is expected there. */
    private boolean reopens(int p, int from) {
        int before = p - 1;
        while (skipsBlanks && buffer[before] == ' ') {
            before--;
        }
        return before > from && (buffer[before] == delimiter || buffer[before] == LF);
    }

    /** Of two quotes the second closes the field, and the next field begins with one. */
    private boolean closesBeforeAnother(int p) {
        int end = behindClosing(p + 2);
        return end >= 0 && end + 2 < limit && buffer[end] == delimiter && buffer[end + 1] == quote && buffer[end + 2] != quote;
    }

    /** The delimiter or line end behind a closing quote, blanks between them aside; below 0 where the quote closes nothing. */
    private int behindClosing(int from) {
        int p = from;
        while (p < limit && (buffer[p] == ' ' || buffer[p] == CR) && buffer[p] != LF && buffer[p] != delimiter) {
            p++;
        }
        if (p == limit) {
            return isLast ? p : MORE;
        }
        return buffer[p] == delimiter || buffer[p] == LF ? p : NOTHING;
    }
}
