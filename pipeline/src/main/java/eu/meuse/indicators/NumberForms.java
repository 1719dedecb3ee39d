package eu.meuse.indicators;

import eu.meuse.reports.bundle.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The scales with which the contract writes values; rounding is half-up. */
final class NumberForms {
    private static final int RATIO_SCALE = 4;
    private static final int FINE_SCALE = 2;

    private NumberForms() {}

    /** A value as indicators of a kind are written. */
    static BigDecimal written(BigDecimal value, Indicator.Kind kind) {
        return switch (kind) {
            case COUNT -> value.setScale(0, RoundingMode.HALF_UP);
            case MONEY -> value.setScale(FINE_SCALE, RoundingMode.HALF_UP);
            case FTE -> withoutTrailingZeros(value.setScale(FINE_SCALE, RoundingMode.HALF_UP));
            case RATIO -> value.setScale(RATIO_SCALE, RoundingMode.HALF_UP);
        };
    }

    /** The quotient, of which the denominator is not 0. */
    static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, RATIO_SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal withoutTrailingZeros(BigDecimal value) {
        BigDecimal brief = value.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }
}
