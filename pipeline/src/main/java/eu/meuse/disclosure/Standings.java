package eu.meuse.disclosure;

import eu.meuse.disclosure.audit.Quantity.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** All counts of the quarter, each with the last pack that counted it. */
    SortedMap<Count, Pack> counted() {
        SortedMap<Count, Pack> counted = new TreeMap<>();
        newest().forEach(pack -> pack.values().keySet().forEach(count -> counted.putIfAbsent(count, pack)));
        return counted;
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

    /** What may be done about a count of a pack. */
    Standing of(Count count, Pack pack) {
        List<Pack> same = published().filter(one -> isSame(count, one, pack)).toList();
        if (same.isEmpty()) {
            return isWithheldAsMany(count, pack) ? Standing.WITHHELD : Standing.CHOSEN;
        }
        return same.stream().anyMatch(one -> one.shown().contains(count)) ? Standing.KNOWN : Standing.WITHHELD;
    }

    /**
     * Whether a count is one number in two packs: where nothing at all has changed; or as many people are hidden in both, who are taken
     * to be the same, as everybody may guess. That nobody guesses who sees that their participations have changed; nor what was shown and
     * is hidden now, as it may be where as many are counted again; nor which organisations they came from.
     */
    static boolean isSame(Count count, Pack one, Pack other) {
        return one == other || isAsMany(count, one, other) && (isGuessed(count, one, other) || one.values().equals(other.values()));
    }

    private static boolean isGuessed(Count count, Pack one, Pack other) {
        Count facts = count.of(count.counting().everybody().orElse(count.counting()).by(Counting.FACTS));
        return !count.counting().isOfOrganisations() && one.shown().contains(count) == other.shown().contains(count) && isAsMany(facts, one, other);
    }

    private static boolean isAsMany(Count count, Pack one, Pack other) {
        return Objects.equals(one.values().get(count), other.values().get(count));
    }

    /** Whether a pack before has shown as many. */
    boolean wasShown(Count count, Pack pack) {
        return published().anyMatch(one -> isAsMany(count, one, pack) && one.shown().contains(count));
    }

    /** As many as were hidden before stay hidden. */
    private boolean isWithheldAsMany(Count count, Pack pack) {
        List<Pack> asMany = published().filter(one -> isAsMany(count, one, pack)).toList();
        return !asMany.isEmpty() && asMany.stream().noneMatch(one -> one.shown().contains(count));
    }

    private Stream<Pack> published() {
        return newest().stream().skip(isNew ? 1 : 0);
    }
}
