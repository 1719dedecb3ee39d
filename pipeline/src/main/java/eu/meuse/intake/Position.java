package eu.meuse.intake;

/** A row of a submission as one number, in the order of parts and rows. */
final class Position {
    private static final int ROW_BITS = 44;
    private static final long ROW = (1L << ROW_BITS) - 1;

    private Position() {}

    static long of(int part, long row) {
        return ((long) part << ROW_BITS) | row;
    }

    static int part(long position) {
        return (int) (position >>> ROW_BITS);
    }

    static long row(long position) {
        return position & ROW;
    }
}
