package eu.meuse.disclosure;

import eu.meuse.reports.bundle.Scope;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which number: what is counted, in which scope and where.
 *
 * @param place dimension to code; empty for the programme as a whole
 */
record Count(Counting counting, Scope scope, SortedMap<String, String> place) implements Comparable<Count> {
    private static final Comparator<Count> ORDER = Comparator.comparing(Count::counting)
            .thenComparing(Count::scope)
            .thenComparing(count -> count.place().size())
            .thenComparing(Count::place, Count::places);

    Count {
        place = Collections.unmodifiableSortedMap(new TreeMap<>(place));
    }

    /** Of places with as many dimensions. */
    private static int places(SortedMap<String, String> one, SortedMap<String, String> other) {
        Iterator<Map.Entry<String, String>> others = other.entrySet().iterator();
        for (Map.Entry<String, String> entry : one.entrySet()) {
            Map.Entry<String, String> beside = others.next();
            int dimension = entry.getKey().compareTo(beside.getKey());
            int order = dimension == 0 ? entry.getValue().compareTo(beside.getValue()) : dimension;
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The same, counted otherwise. */
    Count of(Counting other) {
        return new Count(other, scope, place);
    }

    Count in(Scope other) {
        return new Count(counting, other, place);
    }

    /** The number of which this is a part by a dimension of its place. */
    Count without(String dimension) {
        SortedMap<String, String> rest = new TreeMap<>(place);
        rest.remove(dimension);
        return new Count(counting, scope, rest);
    }

    @Override
    public int compareTo(Count other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return counting.of() + " " + counting.aggregate() + (counting.conditions().isEmpty() ? "" : " of " + counting.conditions())
                + " " + scope.code() + " " + place;
    }
}
