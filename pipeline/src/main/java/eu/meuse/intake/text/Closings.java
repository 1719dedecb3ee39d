package eu.meuse.intake.text;

/**
 * What is known of quotes that close fields in the buffer ahead. It keeps the reader's time in proportion to the file
 * where quotes are opened again and again that close far behind or never: within the stretch that was searched for the
 * closing of one of them, no other finds an earlier one.
 */
final class Closings {
    private int from;
    private int next;
    private int reopened;
    private boolean closes;

    void found(int opening, int closing, int lastReopened, Reading reading) {
        remember(opening, closing, lastReopened, reading, true);
    }

    void none(int opening, int limit, int lastReopened, Reading reading) {
        remember(opening, limit, lastReopened, reading, false);
    }

    private void remember(int opening, int to, int lastReopened, Reading reading, boolean closing) {
        if (!reading.undoubles() && !(know(opening) && to == next && closes == closing)) {
            reopened = know(opening) ? Math.max(reopened, lastReopened) : lastReopened;
            from = opening;
            next = to;
            closes = closing;
        }
    }

    /** Whether a quote opened there is closed nowhere before {@link #next}. */
    boolean know(int opening) {
        return opening > from && opening < next;
    }

    int next() {
        return next;
    }

    boolean reopensBehind(int opening) {
        return reopened > opening;
    }

    /** Whether it is closed nowhere for so long that it opened nothing. */
    boolean isLongOpen(int opening) {
        return !closes && next - opening >= RecordSplitter.LONGEST_RECORD / 2;
    }

    void moved(int by) {
        from -= by;
        next -= by;
        reopened -= by;
    }
}
