package eu.meuse.ledger;

import eu.meuse.reports.bundle.ResultsBundle;
import java.util.Optional;

/**
 * Results of a quarter, and when they were known.
 *
 * @param close that froze them; empty: they are what is known today
 */
public record KnownResults(ResultsBundle results, Optional<Close> close) {

    /** What is known today. */
    public static KnownResults today(ResultsBundle results) {
        return new KnownResults(results, Optional.empty());
    }

    /** What was known when a quarter was closed. */
    public static KnownResults closed(ResultsBundle results, Close close) {
        return new KnownResults(results, Optional.of(close));
    }

    /** As it is named in what is said of it: {@code today}, or the close. */
    public String name() {
        return close.map(Close::name).orElse("today");
    }
}
