package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every code list that the programme's datasets use exists, and each of its codes has a word in each language. */
final class CodeListRule implements CardRule {

    @Override
    public void check(Cards cards, Place place) {
        Map<String, Map<String, Map<String, List<String>>>> lists = WordLists.of(cards).all();
        Set<String> own = cards.programme().at("code_lists").stream()
                .flatMap(node -> node.entries().stream())
                .map(Node.Entry::key)
                .collect(Collectors.toSet());
        cards.programme().at("datasets").stream().flatMap(node -> node.scalars().stream()).forEach(dataset ->
                FactTable.of(dataset.text()).ifPresent(table ->
                        checkLists(dataset, table, lists.keySet(), place.in(cards.folder(), Cards.PROGRAMME))));
        lists.forEach((list, codes) -> {
            if (!own.contains(list) && !list.equals("region") && !MadeLists.NAMES.contains(list)) {
                cards.languages().forEach(language -> checkWords(list, codes.keySet(), language, cards, place));
            }
        });
    }

    private static void checkLists(Node.Scalar dataset, FactTable table, Set<String> lists, Checking in) {
        for (Column column : table.columns()) {
            Optional<String> missing = column.codeList().filter(list -> !lists.contains(list));
            missing.ifPresent(list -> in.problem(dataset.line(), "dataset \"" + dataset.text() + "\" has codes of the list \""
                    + list + "\", which neither code_lists nor the vocabulary has"));
        }
    }

    private static void checkWords(String list, Set<String> codes, String language, Cards cards, Place place) {
        Optional<Node> values = cards.files().tree(Cards.VOCABULARY, language).at("values");
        Optional<Node> words = values.flatMap(node -> node.at(list));
        int line = words.or(() -> values).map(Node::line).orElse(0);
        for (String code : codes) {
            if (values.isPresent() && words.flatMap(node -> node.at(code)).isEmpty()) {
                place.in(Cards.VOCABULARY, language)
                        .problem(line, "code \"" + code + "\" of the list \"" + list + "\" has no word in this language");
            }
        }
    }
}
