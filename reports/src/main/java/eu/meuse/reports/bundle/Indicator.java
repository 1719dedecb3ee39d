package eu.meuse.reports.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What documents say of an indicator: its card, without the formula.
 *
 * @param labels language to name
 * @param meanings language to definition, a sentence
 * @param unit as in {@code figures.csv}
 * @param kind how its values are written
 * @param officialCode RCO81, CO08 …, where there is one
 * @param breakdowns beside the total, in the card's order
 * @param countsPeople whether its cells are counts of people or ratios of such, and are protected in public
 * @param numerator of a ratio: the id of the indicator, where it is one
 * @param denominator of a ratio: likewise
 */
public record Indicator(
        String id,
        Map<String, String> labels,
        Map<String, String> meanings,
        String unit,
        Kind kind,
        Optional<String> officialCode,
        List<String> breakdowns,
        boolean countsPeople,
        Optional<String> numerator,
        Optional<String> denominator) {

    /** How values of an indicator are written. */
    public enum Kind {
        /** Whole numbers. */
        COUNT,
        /** Two decimals, in the programme's currency. */
        MONEY,
        /** Full-time equivalents: up to two decimals, no trailing zeros. */
        FTE,
        /** Four decimals, half-up. */
        RATIO
    }
}
