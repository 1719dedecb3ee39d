package eu.meuse.programme;

import java.util.Map;
import java.util.Set;

/** What cards must say beyond their form: that what they name fits together. */
final class CardRules {
    private CardRules() {}

    static void check(Cards cards, Map<String, Set<String>> names, Problems problems) {
    }
}
