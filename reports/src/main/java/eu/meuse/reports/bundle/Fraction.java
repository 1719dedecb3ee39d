package eu.meuse.reports.bundle;

import java.math.BigDecimal;

/** What a ratio was divided from, each with the scale of its own indicator. */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {}
