package eu.meuse.reports.statistics;

/**
 * What was counted of one unit of a comparison, and on how much.
 *
 * @param count events, or cases of a kind
 * @param size what they are counted on; of a share the cases of every kind
 */
public record Sample(Kind kind, long count, double size) {
    /** What a count is a part of. */
    public enum Kind {
        /** Some of a number of cases; the size is whole. */
        SHARE,
        /** Events on a size that may be any number. */
        RATE
    }

    /** @throws IllegalArgumentException without a size, or for a share of more than all */
    public Sample {
        if (!(size > 0) || count < 0 || kind == Kind.SHARE && count > size) {
            throw new IllegalArgumentException("nothing to compare: " + count + " on " + size);
        }
    }

    /** The share, or the rate. */
    public double value() {
        return count / size;
    }

    /** Where its true value lies with a confidence of 95 %. */
    public Interval interval() {
        return kind == Kind.SHARE
                ? Interval.ofShare(count, (long) size)
                : Interval.ofCount(count).dividedBy(size);
    }

    /** How likely a difference like that between this and another is where there is none. */
    public double likelihoodOfSame(Sample other) {
        return kind == Kind.SHARE
                ? ExactTest.ofShares(count, (long) size, other.count, (long) other.size)
                : ExactTest.ofRates(count, size, other.count, other.size);
    }

    /** Both together. */
    public Sample and(Sample other) {
        return new Sample(kind, count + other.count, size + other.size);
    }

    /**
     * Within which bounds chance keeps 95 % of the values of a size around a common value (Spiegelhalter, 2005, Statistics in
     * Medicine 24).
     */
    public static Interval expected(Kind kind, double common, double size) {
        double variance = kind == Kind.SHARE ? common * (1 - common) / size : common / size;
        double half = Interval.Z * Math.sqrt(variance);
        double most = kind == Kind.SHARE ? 1 : Double.MAX_VALUE;
        return new Interval(Math.max(0, common - half), Math.min(most, common + half));
    }
}
