package eu.meuse.reports.statistics;

import java.util.List;

/**
 * How many times as widely counts spread as independent cases would: people come in groups, and so do their numbers. All that
 * is said of such counts divides them by it (quasi-likelihood: Wedderburn, 1974, Biometrika 61; McCullagh and Nelder, 1989,
 * Generalized Linear Models).
 *
 * @param factor 1 where cases are independent, and never less
 * @param freedom degrees of freedom it was estimated with; infinite where nothing is estimated
 */
public record Dispersion(double factor, double freedom) {
    /** Of cases that are independent. */
    public static final Dispersion NONE = new Dispersion(1, Double.POSITIVE_INFINITY);

    /** With fewer degrees of freedom nobody knows how widely counts spread. */
    public static final int LEAST = 8;

    /** @throws IllegalArgumentException for less than 1, or no freedom that can be */
    public Dispersion {
        if (!(factor >= 1) || !(freedom >= 0)) {
            throw new IllegalArgumentException("no dispersion: " + factor + " with " + freedom);
        }
    }

    /**
     * As widely as samples spread about the value that those of their own unit have together: Pearson's chi-squared by its
     * degrees of freedom. Units that have nothing, or nothing else, say nothing of it.
     *
     * @param units samples of one unit at several times each
     */
    public static Dispersion of(List<List<Sample>> units) {
        double squares = 0;
        int freedom = 0;
        for (List<Sample> unit : units) {
            double common = unit.stream().mapToDouble(Sample::count).sum() / unit.stream().mapToDouble(Sample::size).sum();
            if (unit.stream().anyMatch(sample -> sample.variance(common) > 0)) {
                squares += unit.stream().mapToDouble(sample -> square(sample, common)).sum();
                freedom += unit.size() - 1;
            }
        }
        return new Dispersion(freedom == 0 ? 1 : Math.max(1, squares / freedom), freedom);
    }

    private static double square(Sample sample, double common) {
        double off = sample.count() - common * sample.size();
        return off * off / sample.variance(common);
    }

    /** Whether enough is known of it to tell differences from chance. */
    public boolean isKnown() {
        return freedom >= LEAST;
    }

    /** Whether cases are taken as they are. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** So many independent cases tell as much. */
    double cases(double count) {
        return count / factor;
    }

    /** Beyond so many standard deviations lie 5 % of what chance does. */
    double deviation() {
        return isNone() ? Interval.Z : Normal.deviation(2 * Interval.TAIL, freedom);
    }

    /** What lies beyond that at either side, were the standard deviation known. */
    double tail() {
        return isNone() ? Interval.TAIL : Normal.beyond(deviation()) / 2;
    }

    /** How likely a deviation is whose likelihood would be this, were the dispersion known and not estimated. */
    double estimated(double likelihood) {
        return isNone() ? likelihood : Normal.beyond(Normal.deviation(likelihood), freedom);
    }
}
