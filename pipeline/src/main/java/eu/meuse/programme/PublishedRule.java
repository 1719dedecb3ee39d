package eu.meuse.programme;

import eu.meuse.reports.bundle.Scope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A published figure compares with one that its indicator has. */
final class PublishedRule implements CardRule {
    private static final List<String> SAID = List.of("indicator", "scope", "breakdown", "key", "value", "source", "as_of");
    private static final List<String> SCOPES = Arrays.stream(Scope.values()).map(Scope::code).toList();

    @Override
    public void check(Cards cards, Place place) {
        Checking in = place.in(cards.folder(), Cards.PUBLISHED);
        if (cards.published() instanceof Node.Items claims) {
            claims.items().forEach(claim -> check(claim, cards, in));
            checkTwice(claims.items(), in);
        }
    }

    private static void checkTwice(List<Node> claims, Checking in) {
        Map<List<Optional<String>>, Integer> lines = new HashMap<>();
        for (Node claim : claims) {
            List<Optional<String>> said = SAID.stream().map(key -> claim.at(key).flatMap(Node::single)).toList();
            Integer first = lines.putIfAbsent(said, claim.line());
            if (first != null) {
                in.problem(claim.line(), "the same source says this of the same figure in line " + first + " already");
            }
        }
    }

    private static void checkReported(Node indicator, Cards cards, Checking in) {
        if (indicator.single().filter(id -> !Cards.words(cards.programme(), "indicators").contains(id)).isPresent()) {
            in.problem(indicator.line(), "the programme does not report the indicator \"" + indicator.single().orElse("")
                    + "\", so that there is nothing to compare");
        }
    }

    private static void check(Node claim, Cards cards, Checking in) {
        Node card = claim.at("indicator").flatMap(Node::single)
                .map(id -> cards.files().tree(Cards.INDICATORS, id)).orElse(new Node.Blank(0));
        if (card instanceof Node.Blank) {
            return;
        }
        claim.at("indicator").ifPresent(indicator -> checkReported(indicator, cards, in));
        List<String> scopes = Cards.words(card, "scopes");
        claim.at("scope").ifPresent(scope -> scope.single()
                .filter(word -> !scopes.contains(word) && SCOPES.contains(word))
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
