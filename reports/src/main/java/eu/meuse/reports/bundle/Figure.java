package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure, or the reason why there is none. Blank, zero, missing and no data are four things.
 *
 * <p>Numbers carry the scale they are written with: counts 0, money 2, ratios 4 decimals, full-time
 * equivalents up to 2 without trailing zeros.
 */
public sealed interface Figure {

    /** A figure that is known; a ratio with what it was divided from. */
    record Known(BigDecimal value, Optional<Fraction> of) implements Figure {
        public Known(BigDecimal value) {
            this(value, Optional.empty());
        }
    }

    /** A ratio over nothing, one of which only a side is known, or a sum of values that nobody reported. */
    record NoData(Optional<Fraction> of, Optional<LoneSide> alone) implements Figure {
        public NoData(Optional<Fraction> of) {
            this(of, Optional.empty());
        }
    }

    /** The region has not delivered what the figure needs. */
    record Missing() implements Figure {}

    /** Withheld from the public to protect people. */
    record Suppressed() implements Figure {}

    /**
     * The figure of a status.
     *
     * @throws IllegalArgumentException where there is no such status, or a known figure has no value
     */
    static Figure of(String status, Optional<BigDecimal> value, Optional<Fraction> of) {
        return switch (status) {
            case "ok" -> new Known(value.orElseThrow(() -> new IllegalArgumentException("no value")), of);
            case "no-data" -> new NoData(of);
            case "missing" -> new Missing();
            case "suppressed" -> new Suppressed();
            default -> throw new IllegalArgumentException(status);
        };
    }

    /** As it stands in the status column of {@code figures.csv}. */
    default String status() {
        if (this instanceof Known) {
            return "ok";
        }
        if (this instanceof NoData) {
            return "no-data";
        }
        return this instanceof Missing ? "missing" : "suppressed";
    }

    /** The value where it is known. */
    default Optional<BigDecimal> known() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Numerator and denominator, where the figure is a ratio and shows them. */
    default Optional<Fraction> fraction() {
        if (this instanceof Known known) {
            return known.of();
        }
        return this instanceof NoData none ? none.of() : Optional.empty();
    }

    /** What the figure was divided from, where it shows that. */
    default Optional<BigDecimal> numerator() {
        return fraction().map(Fraction::numerator).or(() -> alone(true));
    }

    /** What the figure was divided by, where it shows that. */
    default Optional<BigDecimal> denominator() {
        return fraction().map(Fraction::denominator).or(() -> alone(false));
    }

    private Optional<BigDecimal> alone(boolean numerator) {
        return this instanceof NoData none ? none.alone().filter(side -> side.isNumerator() == numerator).map(LoneSide::value) : Optional.empty();
    }
}
