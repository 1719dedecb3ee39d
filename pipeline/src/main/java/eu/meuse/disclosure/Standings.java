package eu.meuse.disclosure;

import eu.meuse.disclosure.audit.Quantity.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has been done about the counts of a quarter: of what was published more than once counts what was shown in any of
 * the packs, and of a pack that is to be made nothing is decided but what was so before. What only an earlier pack counted
 * is known or withheld still.
 *
 * @param latest the pack that is to be made, or the last that was published
 * @param before packs of the same quarter before it
 * @param isNew whether the latest is to be made
 */
record Standings(Pack latest, List<Pack> before, boolean isNew) {

    /** All counts of the quarter, each as it was counted last. */
    SortedMap<Count, Long> values() {
        SortedMap<Count, Long> values = new TreeMap<>();
        newest().forEach(pack -> pack.values().forEach(values::putIfAbsent));
        return values;
    }

    /** What counts of the quarter are made of. */
    Collection<ShownCounts.Made> made() {
        Map<Count, ShownCounts.Made> made = new LinkedHashMap<>();
        newest().forEach(pack -> pack.made().forEach(made::putIfAbsent));
        return made.values();
    }

    /** How many people a count rests on, as the last pack that counted it so knows. */
    long people(Count count, long value) {
        return newest().stream().filter(pack -> Long.valueOf(value).equals(pack.values().get(count))).findFirst()
                .map(pack -> pack.people(count, value)).orElse(value);
    }

    private List<Pack> newest() {
        List<Pack> newest = new ArrayList<>(before);
        newest.add(latest);
        Collections.reverse(newest);
        return newest;
    }

    Standing of(Count count, long value) {
        List<Pack> published = new ArrayList<>(before);
        if (!isNew) {
            published.add(latest);
        }
        published.removeIf(pack -> !Long.valueOf(value).equals(pack.values().get(count)));
        return published.isEmpty() ? Standing.CHOSEN
                : published.stream().anyMatch(pack -> pack.shown().contains(count)) ? Standing.KNOWN : Standing.WITHHELD;
    }
}
