package eu.meuse.disclosure;

import eu.meuse.disclosure.audit.Quantity.Standing;
import java.util.List;

/**
 * What has been done about the counts of a quarter: of what was published more than once counts what was shown in any of
 * the packs, and of a pack that is to be made nothing is decided but what was so before.
 *
 * @param latest the pack that is to be made, or the last that was published
 * @param before packs of the same quarter before it
 * @param isNew whether the latest is to be made
 */
record Standings(Pack latest, List<Pack> before, boolean isNew) {

    Standing of(Count count) {
        List<Pack> published = before.stream().filter(pack -> latest.values().get(count).equals(pack.values().get(count))).toList();
        if (published.stream().anyMatch(pack -> pack.shown().contains(count))) {
            return Standing.KNOWN;
        }
        if (!published.isEmpty() && isNew) {
            return Standing.WITHHELD;
        }
        return isNew ? Standing.CHOSEN : latest.shown().contains(count) ? Standing.KNOWN : Standing.WITHHELD;
    }
}
