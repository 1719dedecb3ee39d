package eu.meuse.reports.statistics;

/**
 * What was counted of one unit of a comparison, and on how much.
 *
 * @param count events, or cases of a kind
 * @param size what they are counted on; of a share the cases of every kind
 * @param spread how much more widely such counts spread than independent cases
 */
public record Sample(Kind kind, long count, double size, Dispersion spread) {
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

    /** Of independent cases. */
    public Sample(Kind kind, long count, double size) {
        this(kind, count, size, Dispersion.NONE);
    }

    /** The same, of cases that come in groups. */
    public Sample spread(Dispersion known) {
        return new Sample(kind, count, size, known);
    }

    /** The share, or the rate. */
    public double value() {
        return count / size;
    }

    /** So many independent cases tell as much: of a share cases of every kind, of a rate events. */
    public double cases() {
        return spread.cases(kind == Kind.SHARE ? size : count);
    }

    /** Where its true value lies with a confidence of 95 %; to be asked only where it is known how widely counts spread. */
    public Interval interval() {
        return kind == Kind.SHARE
                ? Interval.ofShare(spread.cases(count), spread.cases(size), spread.deviation())
                : Interval.ofCount(spread.cases(count), spread.tail()).dividedBy(spread.cases(size));
    }

    /**
     * How likely a difference like that between this and another is where there is none; certain where nobody knows how
     * widely counts spread.
     */
    public double likelihoodOfSame(Sample other) {
        if (!spread.isKnown()) {
            return 1;
        }
        return spread.estimated(spread.factor() == 1 ? exact(other) : grouped(other));
    }

    private double exact(Sample other) {
        return kind == Kind.SHARE
                ? ExactTest.ofShares(count, (long) size, other.count, (long) other.size)
                : ExactTest.ofRates(count, size, other.count, other.size);
    }

    private double grouped(Sample other) {
        return kind == Kind.SHARE
                ? GroupedTest.ofShares(spread.cases(count), spread.cases(size), spread.cases(other.count), spread.cases(other.size))
                : GroupedTest.ofRates(spread.cases(count), size, spread.cases(other.count), other.size);
    }

    /** Of independent cases of its size, were this its value. */
    double variance(double value) {
        return size * value * (kind == Kind.SHARE ? 1 - value : 1);
    }

    /** Both together. */
    public Sample and(Sample other) {
        return new Sample(kind, count + other.count, size + other.size, spread);
    }

    /**
     * Within which bounds chance keeps 95 % of the values of a size around this one (Spiegelhalter, 2005, Statistics in
     * Medicine 24).
     */
    public Interval around(double otherSize) {
        double variance = value() * (kind == Kind.SHARE ? 1 - value() : 1) / spread.cases(otherSize);
        double half = spread.deviation() * Math.sqrt(variance);
        double most = kind == Kind.SHARE ? 1 : Double.MAX_VALUE;
        return new Interval(Math.max(0, value() - half), Math.min(most, value() + half));
    }
}
