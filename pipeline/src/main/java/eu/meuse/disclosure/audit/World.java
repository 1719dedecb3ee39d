package eu.meuse.disclosure.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How it could be instead of how it is, for all that anybody knows.
 *
 * @param changes of quantities, by their numbers; the others are as they are
 */
record World(SortedMap<Integer, Long> changes) {
    static final World TRUTH = new World(new TreeMap<>());

    long change(int quantity) {
        return changes.getOrDefault(quantity, 0L);
    }

    /** Whether some who know what they stand in alone could take it for true when they ask about a quantity. */
    boolean isPossibleTo(int who, int asked, Alone alone, long[] truth) {
        return changes.entrySet().stream()
                .allMatch(changed -> alone.allows(changed.getKey(), truth[changed.getKey()] + changed.getValue(), asked, who));
    }

    World with(World further) {
        SortedMap<Integer, Long> both = new TreeMap<>(changes);
        for (Map.Entry<Integer, Long> change : further.changes.entrySet()) {
            both.merge(change.getKey(), change.getValue(), Long::sum);
        }
        both.values().removeIf(by -> by == 0);
        return new World(both);
    }
}
