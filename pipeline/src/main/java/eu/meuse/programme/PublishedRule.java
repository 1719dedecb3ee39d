package eu.meuse.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A published figure compares with one that its indicator has. */
final class PublishedRule implements CardRule {

    @Override
    public void check(Cards cards, Place place) {
        Checking in = place.in(cards.folder(), Cards.PUBLISHED);
        if (cards.published() instanceof Node.Items claims) {
            claims.items().forEach(claim -> check(claim, cards, in));
        }
    }

    private static void check(Node claim, Cards cards, Checking in) {
        Node card = claim.at("indicator").flatMap(Node::single)
                .map(id -> cards.files().tree(Cards.INDICATORS, id)).orElse(new Node.Blank(0));
        if (card instanceof Node.Blank) {
            return;
        }
        List<String> scopes = Cards.words(card, "scopes");
        claim.at("scope").ifPresent(scope -> scope.single()
                .filter(word -> !scopes.contains(word))
                .ifPresent(word -> in.unknown(scope.line(), "scope of the indicator", word, scopes)));
        Optional<Node> breakdown = claim.at("breakdown");
        Optional<Node> key = claim.at("key");
        if (breakdown.isPresent() != key.isPresent()) {
            in.problem(claim.line(), "a breakdown and a key come together");
        } else if (breakdown.isPresent()) {
            checkKey(breakdown.get(), key.get(), card, cards, in);
        }
    }

    private static void checkKey(Node breakdown, Node key, Node card, Cards cards, Checking in) {
        String name = breakdown.single().orElse("");
        List<String> breakdowns = Cards.words(card, "breakdowns");
        if (!breakdowns.contains(name)) {
            in.unknown(breakdown.line(), "breakdown of the indicator", name, breakdowns);
            return;
        }
        List<String> dimensions = Dimensions.in(name);
        String[] codes = key.single().orElse("").split("/", -1);
        if (codes.length != dimensions.size()) {
            in.problem(key.line(), "the key has " + codes.length + " parts, the breakdown " + dimensions.size());
            return;
        }
        for (int i = 0; i < codes.length; i++) {
            Set<String> known = codes(dimensions.get(i), cards);
            if (!known.isEmpty() && !known.contains(codes[i])) {
                in.unknown(key.line(), "code", codes[i], known);
            }
        }
    }

    /** All codes of a dimension; none where they are not configured, as partners are not. */
    private static Set<String> codes(String dimension, Cards cards) {
        Map<String, Map<String, Map<String, List<String>>>> lists = WordLists.of(cards).all();
        Set<String> codes = new TreeSet<>();
        Dimensions.codeLists(dimension).forEach(list -> codes.addAll(lists.getOrDefault(list, Map.of()).keySet()));
        return codes;
    }
}
