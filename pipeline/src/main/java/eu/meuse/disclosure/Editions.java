package eu.meuse.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** The numbers that packs of one quarter had for a count, and which packs had the same. */
final class Editions {
    private final Map<Count, List<Edition>> editions = new HashMap<>();
    private int size;

    /** A number that was counted by a pack first. */
    private record Edition(Pack pack, int number) {}

    void add(Count count, Pack pack, int number) {
        editions.computeIfAbsent(count, any -> new ArrayList<>()).add(new Edition(pack, number));
        size++;
    }

    /** How many different numbers there are. */
    int size() {
        return size;
    }

    /** The number of a count of a pack: what another had already, or a new one. */
    int number(Count count, Pack pack, IntSupplier made) {
        for (Edition edition : editions.getOrDefault(count, List.of())) {
            if (Standings.isSame(count, edition.pack(), pack)) {
                return edition.number();
            }
        }
        int number = made.getAsInt();
        add(count, pack, number);
        return number;
    }
}
