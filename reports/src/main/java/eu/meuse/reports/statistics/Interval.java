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
     * @param count 0 or more, not always whole
     * @param tail what lies beyond it at either side
     */
    static Interval ofCount(double count, double tail) {
        double low = count == 0 ? 0 : Gamma.quantile(count, tail);
        return new Interval(low, Gamma.quantile(count + 1, 1 - tail));
    }

    /**
     * Of the share behind some of a number of independent cases: the score interval of Wilson (1927), JASA 22, which stays
     * between 0 and 1 and serves small numbers too.
     *
     * @param all above 0, not always whole
     * @param deviation up to so many standard deviations away
     */
    static Interval ofShare(double some, double all, double deviation) {
        double share = some / all;
        double square = deviation * deviation;
        double middle = share + square / (2 * all);
        double half = deviation * Math.sqrt(share * (1 - share) / all + square / (4 * all * all));
        double scale = 1 + square / all;
        return new Interval(
                some == 0 ? 0 : Math.max(0, (middle - half) / scale),
                some >= all ? 1 : Math.min(1, (middle + half) / scale));
    }

    /** The same for each of so many. */
    public Interval dividedBy(double size) {
        return new Interval(low / size, high / size);
    }
}
