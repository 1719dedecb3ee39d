package eu.meuse.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one language of the vocabulary has words for, each language of the programme has: headings of columns, without which
 * files in it cannot be read nor templates written, and names of breakdowns, without which documents in it fall back on English.
 */
final class WordsRule implements CardRule {
    private static final Map<String, String> SAID = Map.of(
            "headers", "column \"%s\" has no heading in this language",
            "dimensions", "breakdown \"%s\" has no name in this language");

    @Override
    public void check(Cards cards, Place place) {
        for (String part : List.of("headers", "dimensions")) {
            Set<String> all = cards.vocabulary().values().stream()
                    .flatMap(card -> keys(card, part).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            cards.languages().stream()
                    .filter(cards.vocabulary()::containsKey)
                    .forEach(language -> check(cards.vocabulary().get(language), part, all, place.in(Cards.VOCABULARY, language)));
        }
    }

    private static void check(Node card, String part, Set<String> all, Checking in) {
        Set<String> own = keys(card, part);
        int line = card.at(part).map(Node::line).orElse(0);
        all.stream().filter(key -> !own.contains(key)).forEach(key -> in.problem(line, SAID.get(part).formatted(key)));
    }

    private static Set<String> keys(Node card, String part) {
        return card.at(part).stream()
                .flatMap(node -> node.entries().stream())
                .map(Node.Entry::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
