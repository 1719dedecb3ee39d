package eu.meuse.intake.text;

/** Tells where records start without cutting them into fields. */
final class RecordAutomaton {
    private static final byte LF = '\n';
    private static final int FIELD = 0;
    private static final int PLAIN = 1;
    private static final int QUOTED = 2;
    private static final int CLOSING = 3;
    private static final int BLANK_BEHIND = 4;
    private static final int ESCAPED = 5;

    private final byte delimiter;
    private final byte quote;
    private final byte escape;
    private final boolean escapes;
    private final boolean skipsBlanks;
    private int state;
    private long offset;
    private long lineEnds;
    private long firstRecord = -1;
    private long linesBefore;
    private long lastStart;
    private long longest;

    RecordAutomaton(Dialect dialect, boolean startsInQuotes) {
        this.delimiter = (byte) dialect.delimiter();
        this.quote = (byte) dialect.quote();
        this.escape = (byte) dialect.escape();
        this.escapes = escape != 0;
        this.skipsBlanks = dialect.skipsBlanks();
        this.state = startsInQuotes ? QUOTED : FIELD;
        this.firstRecord = startsInQuotes ? -1 : 0;
    }

    void read(byte[] block, int length) {
        if (!escapes && (state == PLAIN || state == FIELD || state == QUOTED) && !holdsQuote(block, length)) {
            readWithoutQuotes(block, length);
        } else {
            readAny(block, length);
        }
        offset += length;
    }

    private boolean holdsQuote(byte[] block, int length) {
        for (int p = 0; p < length; p++) {
            if (block[p] == quote) {
                return true;
            }
        }
        return false;
    }

    /** Most of most files: only line ends matter, and how the last field begins. */
    private void readWithoutQuotes(byte[] block, int length) {
        for (int p = 0; p < length; p++) {
            if (block[p] == LF) {
                lineEnd(offset + p + 1);
            }
        }
        int last = length - 1;
        while (skipsBlanks && last >= 0 && block[last] == ' ') {
            last--;
        }
        if (state != QUOTED && last >= 0) {
            state = block[last] == LF || block[last] == delimiter ? FIELD : PLAIN;
        }
    }

    private void readAny(byte[] block, int length) {
        int p = 0;
        while (p < length) {
            byte b = block[p++];
            if (state == ESCAPED) {
                state = QUOTED;
                if (b == quote || b == escape) {
                    continue;
                }
            }
            if (b == LF) {
                lineEnd(offset + p);
            } else if (b == delimiter) {
                state = state == QUOTED ? QUOTED : FIELD;
            } else if (b == quote) {
                quote();
            } else if (escapes && b == escape) {
                state = state == FIELD || state == PLAIN ? PLAIN : ESCAPED;
            } else if (state != PLAIN && state != QUOTED) {
                other(b);
            }
        }
    }

    private void lineEnd(long next) {
        lineEnds++;
        if (state == QUOTED) {
            return;
        }
        state = FIELD;
        longest = Math.max(longest, next - lastStart);
        lastStart = next;
        if (firstRecord < 0) {
            firstRecord = next;
            linesBefore = lineEnds;
        }
    }

    private void quote() {
        state = switch (state) {
            case FIELD, CLOSING -> QUOTED;
            case QUOTED, BLANK_BEHIND -> CLOSING;
            default -> state;
        };
    }

    private void other(byte b) {
        boolean blank = b == ' ' || b == '\r';
        state = switch (state) {
            case FIELD -> b == ' ' && skipsBlanks ? FIELD : PLAIN;
            case CLOSING, BLANK_BEHIND -> blank ? BLANK_BEHIND : QUOTED;
            default -> state;
        };
    }

    long lineEnds() {
        return lineEnds;
    }

    PieceScan.Reading reading() {
        return new PieceScan.Reading(firstRecord, linesBefore, state == QUOTED || state == ESCAPED, Math.max(longest, offset - lastStart));
    }
}
