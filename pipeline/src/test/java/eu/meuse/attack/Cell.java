package eu.meuse.attack;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A number that a pack may print.
 *
 * @param counting the facts, the date and the aggregate of the card
 * @param place dimension to code; {@code *} is any code that is known, and a condition that names none is a dimension with yes
 * @param when number of the pack and scope
 */
record Cell(String counting, SortedMap<String, String> place, String when) {
    static final String KNOWN = "*";

    Cell {
        place = Collections.unmodifiableSortedMap(new TreeMap<>(place));
    }

    Cell at(Map<String, String> other) {
        return new Cell(counting, new TreeMap<>(other), when);
    }

    Cell with(String dimension, String code) {
        SortedMap<String, String> more = new TreeMap<>(place);
        more.put(dimension, code);
        return at(more);
    }

    Cell counting(String other) {
        return new Cell(other, place, when);
    }

    Cell when(String other) {
        return new Cell(counting, place, other);
    }

    boolean isOf(Cell whole) {
        return place.entrySet().containsAll(whole.place.entrySet()) && !place.equals(whole.place);
    }

    boolean addsUp() {
        return counting.endsWith("|count(*)") || counting.contains("|sum(");
    }
}
