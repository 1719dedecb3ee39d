package eu.meuse.reports.statistics;

/**
 * An interval that holds the true value with a confidence of 95 %.
 *
 * @param low never above {@code high}
 */
public record Interval(double low, double high) {
    /** What lies beyond an interval at either side, so that 95 % are within. */
    static final double TAIL = 0.025;

    /** The normal distribution's quantile beyond which that lies. */
    static final double Z = 1.959963984540054;

    /**
     * Of the mean behind a count of independent events: exact, after Garwood (1936), Biometrika 28. It is wider than it need
     * be rather than too narrow.
     *
     * @throws IllegalArgumentException for a negative count
     */
    public static Interval ofCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("no count: " + count);
        }
        double low = count == 0 ? 0 : Gamma.quantile(count, TAIL);
        return new Interval(low, Gamma.quantile(count + 1.0, 1 - TAIL));
    }

    /**
     * Of the share behind some of a number of independent cases: the score interval of Wilson (1927), JASA 22, which stays
     * between 0 and 1 and serves small numbers too.
     *
     * @throws IllegalArgumentException without cases, or for more than all of them
     */
    public static Interval ofShare(long some, long all) {
        if (all <= 0 || some < 0 || some > all) {
            throw new IllegalArgumentException("no share: " + some + " of " + all);
        }
        double share = (double) some / all;
        double middle = share + Z * Z / (2 * all);
        double half = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
        double scale = 1 + Z * Z / all;
        return new Interval(
                some == 0 ? 0 : Math.max(0, (middle - half) / scale),
                some == all ? 1 : Math.min(1, (middle + half) / scale));
    }

    /** The same for each of so many. */
    public Interval dividedBy(double size) {
        return new Interval(low / size, high / size);
    }
}
