package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of {@code published.csv}: what has been printed elsewhere, beside what the ledger says.
 *
 * @param precision how exactly it was printed
 * @param source where it was published
 * @param asOf when, {@code 2014-09-30}
 * @param computed the programme's own figure, where there is one to compare
 * @param verdict {@code agrees}, {@code differs} or {@code not-comparable}
 */
public record PublishedLine(
        FigureKey key,
        BigDecimal published,
        Precision precision,
        String source,
        String asOf,
        Optional<BigDecimal> computed,
        Optional<BigDecimal> difference,
        String verdict) {

    /** What was printed alone. */
    public PrintedClaim printed() {
        return new PrintedClaim(key, published, precision, source, asOf);
    }
}
