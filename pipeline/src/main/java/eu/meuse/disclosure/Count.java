package eu.meuse.disclosure;

import eu.meuse.reports.bundle.Scope;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which number: what is counted, in which scope and where.
 *
 * @param place dimension to codes; empty for the programme as a whole
 */
record Count(Counting counting, Scope scope, SortedMap<String, Codes> place) implements Comparable<Count> {
    private static final Comparator<Count> ORDER = Comparator.comparing(Count::counting)
            .thenComparing(Count::scope)
            .thenComparing(count -> count.place().size())
            .thenComparing(Count::place, Count::places);

    Count {
        place = Collections.unmodifiableSortedMap(new TreeMap<>(place));
    }

    /** Of places with as many dimensions. */
    private static int places(SortedMap<String, Codes> one, SortedMap<String, Codes> other) {
        Iterator<Map.Entry<String, Codes>> others = other.entrySet().iterator();
        for (Map.Entry<String, Codes> entry : one.entrySet()) {
            Map.Entry<String, Codes> beside = others.next();
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

    /** The number of which this is a part by some dimensions of its place. */
    Count without(Collection<String> dimensions) {
        SortedMap<String, Codes> rest = new TreeMap<>(place);
        rest.keySet().removeAll(dimensions);
        return new Count(counting, scope, rest);
    }

    /** The codes of its place in some dimensions, all known and of each dimension one. */
    boolean isCellOf(Collection<String> dimensions) {
        return dimensions.stream().allMatch(dimension -> place.get(dimension).isOne());
    }

    @Override
    public int compareTo(Count other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return counting.of() + " " + counting.aggregate() + " " + scope.code() + " " + place;
    }
}
