package eu.meuse.disclosure;

import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which amount: what is added up, of which time and where.
 *
 * @param place dimension to code, an empty one where it is not known; empty for the programme as a whole
 */
record Amount(List<Measure> of, Period period, SortedMap<String, String> place) {

    /**
     * Some quarters.
     *
     * @param after the one before the first; empty: all from the start
     * @param upTo the last
     */
    record Period(Optional<Quarter> after, Quarter upTo) {
        static Period of(Scope scope, Quarter quarter) {
            return scope == Scope.QUARTER ? new Period(Optional.of(quarter.previous()), quarter) : toDate(quarter);
        }

        static Period toDate(Quarter quarter) {
            return new Period(Optional.empty(), quarter);
        }

        /** Whether it holds a quarter; what has no date is in all that begins with the start. */
        boolean holds(Optional<Quarter> quarter) {
            return after.isEmpty() && quarter.isEmpty()
                    || quarter.isPresent() && quarter.get().compareTo(upTo) <= 0 && after.stream().allMatch(first -> first.compareTo(quarter.get()) < 0);
        }
    }

    /** The amount of which this is a part by a dimension of its place. */
    Amount without(String dimension) {
        SortedMap<String, String> rest = new TreeMap<>(place);
        rest.remove(dimension);
        return new Amount(of, period, rest);
    }

    Amount in(Period other) {
        return new Amount(of, other, place);
    }

    /** The same of some of what is added up. */
    Amount of(List<Measure> some) {
        return new Amount(some, period, place);
    }
}
