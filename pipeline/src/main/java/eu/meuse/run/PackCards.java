package eu.meuse.run;

import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.StableJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What packs counted, understood once for all packs that counted the same: most have the cards of the one before. */
final class PackCards {
    private final Function<Map<String, IndicatorCard>, Predicate<String>> needed;
    private final Map<String, Of> byHash = new HashMap<>();
    private final Map<Map<String, IndicatorCard>, Of> byCards = new HashMap<>();

    /** @param needed of the cards of a pack, of which indicators its figures are asked for */
    PackCards(Function<Map<String, IndicatorCard>, Predicate<String>> needed) {
        this.needed = needed;
    }

    /** @param needed of which indicators figures are asked for */
    record Of(Map<String, IndicatorCard> cards, Predicate<String> needed) {}

    /** @param cards id to card, sorted so that the same cards are the same bytes */
    private record Stored(SortedMap<String, IndicatorCard> cards) {}

    static byte[] bytes(Map<String, IndicatorCard> cards) {
        SortedMap<String, IndicatorCard> bare = new TreeMap<>();
        cards.forEach((id, card) -> bare.put(id, card.withoutWords()));
        return StableJson.bytes(new Stored(bare));
    }

    /** Those of a file of its own. */
    Of of(Path file, String hash) throws IOException {
        Of known = byHash.get(hash);
        if (known == null) {
            known = of(StableJson.read(file, Stored.class).cards());
            byHash.put(hash, known);
        }
        return known;
    }

    Of of(Map<String, IndicatorCard> cards) {
        return byCards.computeIfAbsent(cards, these -> new Of(these, remembered(needed.apply(these))));
    }

    /** The same answers, worked out once an indicator: every line of every pack asks. */
    static Predicate<String> remembered(Predicate<String> asked) {
        Map<String, Boolean> known = new HashMap<>();
        return indicator -> known.computeIfAbsent(indicator, asked::test);
    }
}
