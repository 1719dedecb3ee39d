package eu.meuse.programme;

import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Precision;
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

    /** Whether it cannot be compared to the digit. */
    public boolean approximate() {
        return precision != Precision.EXACT;
    }
}
