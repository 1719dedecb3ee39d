package eu.meuse.programme;

import eu.meuse.reports.bundle.FigureKey;
import java.math.BigDecimal;

/**
 * A figure that has been printed elsewhere: {@code config/<programme>/published.yaml}.
 *
 * @param key the figure of ours that it compares with
 * @param precision how exactly it was printed
 * @param source where it was published
 * @param asOf when, {@code 2014-09-30} or {@code 2014}
 */
public record PublishedClaim(FigureKey key, BigDecimal value, Precision precision, String source, String asOf) {

    /** How exactly a figure was printed. */
    public enum Precision {
        /** To the digit. */
        EXACT,
        /** "About" so many, or rounded in words. */
        ABOUT,
        /** "More than" so many. */
        MORE_THAN,
        /** A plan, not an achievement. */
        PLANNED
    }

    /** Whether it cannot be compared to the digit. */
    public boolean approximate() {
        return precision != Precision.EXACT;
    }
}
