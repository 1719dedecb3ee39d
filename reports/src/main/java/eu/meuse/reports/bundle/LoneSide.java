package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The side of a ratio that is known where nobody reported the other.
 *
 * @param isNumerator whether it is that; else it is the denominator
 * @param value with the scale of its own indicator
 */
public record LoneSide(boolean isNumerator, BigDecimal value) {

    /** Of the sides that are known, the one where it stands alone. */
    public static Optional<LoneSide> of(Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        if (numerator.isPresent() == denominator.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new LoneSide(numerator.isPresent(), numerator.or(() -> denominator).orElseThrow()));
    }
}
