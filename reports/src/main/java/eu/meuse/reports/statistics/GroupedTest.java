package eu.meuse.reports.statistics;

/**
 * The same as {@link ExactTest} of counts that have been divided by their dispersion, and are not whole any more: two-sided,
 * on the cautious side for small numbers.
 */
final class GroupedTest {
    /** Counts go in steps, of which the nearer edge is what has been reached (Yates, 1934). */
    private static final double HALF_A_STEP = 0.5;

    private GroupedTest() {}

    /** Of two rates: all events fall to one of the two in proportion to their sizes, now by the beta distribution. */
    static double ofRates(double count, double size, double otherCount, double otherSize) {
        double part = size / (size + otherSize);
        double atLeast = Beta.below(count, otherCount + 1, part);
        double atMost = Beta.below(otherCount, count + 1, 1 - part);
        return Math.min(1, 2 * Math.min(atLeast, atMost));
    }

    /** Of two shares: by how much the one's cases of the kind deviate from their part of all of the kind. */
    static double ofShares(double some, double all, double otherSome, double otherAll) {
        double whole = all + otherAll;
        double hits = some + otherSome;
        double variance = all * otherAll * hits * (whole - hits) / (whole * whole * whole);
        double off = Math.max(0, Math.abs(some - hits * all / whole) - HALF_A_STEP);
        return off == 0 || variance <= 0 ? 1 : Normal.beyond(off / Math.sqrt(variance));
    }
}
