package eu.meuse.disclosure;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Fraction;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Counts so small that they may point to a person.
 *
 * @param threshold counts from 1 to one below it are small; 0 is not
 */
record SmallCounts(int threshold) {

    /**
     * Whether a figure shows a small count: its value, or of a ratio the numerator, the denominator or what the one
     * lacks to the other, the people who are not in the share.
     */
    boolean in(Figure figure) {
        return figure.fraction().map(SmallCounts::counts).orElseGet(() -> figure.known().stream()).anyMatch(this::small);
    }

    private static Stream<BigDecimal> counts(Fraction of) {
        return Stream.of(of.numerator(), of.denominator(), of.denominator().subtract(of.numerator()));
    }

    private boolean small(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }
}
