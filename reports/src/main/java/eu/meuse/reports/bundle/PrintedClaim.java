package eu.meuse.reports.bundle;

import java.math.BigDecimal;

/**
 * What has been printed elsewhere, without what the ledger says: that may be a count that must not be published.
 *
 * @param key the figure that it compares with
 * @param source where it was printed
 * @param asOf when, {@code 2014-09-30}, {@code 2014-09} or {@code 2014}
 */
public record PrintedClaim(FigureKey key, BigDecimal value, Precision precision, String source, String asOf) {

    /** Whether it and another cannot both be true: they are of one figure and one time, and neither is a plan. */
    public boolean contradicts(PrintedClaim other) {
        return key.equals(other.key) && !isPlan() && !other.isPlan()
                && (asOf.startsWith(other.asOf) || other.asOf.startsWith(asOf))
                && !fits(other);
    }

    /** What is exact decides; of two that are not, one that allows the other does. */
    private boolean fits(PrintedClaim other) {
        if (precision == Precision.EXACT) {
            return other.precision.allows(other.value, value);
        }
        return precision.allows(value, other.value)
                || other.precision != Precision.EXACT && other.precision.allows(other.value, value)
                || precision == Precision.MORE_THAN && other.precision == precision;
    }

    /** Whether it was meant for later, and not reached. */
    public boolean isPlan() {
        return precision == Precision.PLANNED;
    }

    /** Whether it was printed for a time after a quarter, or before it; as {@code compareTo}. */
    public int comparedTo(Quarter quarter) {
        boolean before = asOf.compareTo(quarter.start().toString().substring(0, asOf.length())) < 0;
        boolean after = asOf.compareTo(quarter.end().toString().substring(0, asOf.length())) > 0;
        return after ? 1 : before ? -1 : 0;
    }
}
