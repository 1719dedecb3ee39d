package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No heading means two columns of one dataset, and no word two codes of one list, in any language. */
final class AmbiguityRule implements CardRule {

    private record Said(String word, String bare, String meaning, String folder, String card, int line) {
        Said(String word, String meaning, String folder, String card, int line) {
            this(word, Words.bare(word), meaning, folder, card, line);
        }
    }

    @Override
    public void check(Cards cards, Place place) {
        List<Said> headings = headings(cards);
        for (FactTable table : FactTable.values()) {
            Set<String> columns = table.columns().stream().map(Column::name).collect(Collectors.toCollection(TreeSet::new));
            Stream<Said> own = columns.stream().map(column -> new Said(column, column, "", "", 0));
            Stream<Said> said = headings.stream().filter(heading -> columns.contains(heading.meaning()));
            checkOne("columns of dataset \"" + table.dataset() + "\"", Stream.concat(own, said).toList(), place);
        }
        WordLists.of(cards).all().keySet().forEach(list ->
                checkOne("codes of the list \"" + list + "\"", words(list, cards), place));
    }

    private static void checkOne(String what, List<Said> all, Place place) {
        Map<String, Said> first = new HashMap<>();
        for (Said said : all) {
            Said before = first.putIfAbsent(said.bare(), said);
            if (before != null && !before.meaning().equals(said.meaning())) {
                place.in(said.folder(), said.card()).problem(said.line(), "\"" + said.word() + "\" means two " + what
                        + ": \"" + before.meaning() + "\" and \"" + said.meaning() + "\"");
            }
        }
    }

    private static List<Said> headings(Cards cards) {
        return Stream.concat(headings(cards.vocabulary(), Cards.VOCABULARY), headings(cards.readOnly(), Cards.READ_ONLY)).toList();
    }

    private static Stream<Said> headings(Map<String, Node> languages, String folder) {
        return languages.entrySet().stream()
                .flatMap(card -> card.getValue().at("headers").stream()
                        .flatMap(headers -> said(headers, folder, card.getKey())));
    }

    /** A list's words: the programme's own in place of the vocabulary's. */
    private static List<Said> words(String list, Cards cards) {
        Optional<Node> codesOfProgramme = list.equals("region")
                ? cards.programme().at("regions")
                : cards.programme().at("code_lists").flatMap(lists -> lists.at(list));
        List<Said> programme = codesOfProgramme.stream()
                .flatMap(codes -> codes.entries().stream())
                .flatMap(code -> byLanguage(code, cards.folder()))
                .toList();
        return !programme.isEmpty() ? programme : cards.vocabulary().entrySet().stream()
                .flatMap(card -> card.getValue().at("values").flatMap(values -> values.at(list)).stream()
                        .flatMap(codes -> said(codes, Cards.VOCABULARY, card.getKey())))
                .toList();
    }

    private static Stream<Said> byLanguage(Node.Entry code, String folder) {
        Node languages = code.value().at("names").orElse(code.value());
        return languages.entries().stream().flatMap(words -> words.value().scalars().stream())
                .map(word -> new Said(word.text(), code.key(), folder, Cards.PROGRAMME, word.line()));
    }

    private static Stream<Said> said(Node meanings, String folder, String card) {
        return meanings.entries().stream().flatMap(meaning -> meaning.value().scalars().stream()
                .map(word -> new Said(word.text(), meaning.key(), folder, card, word.line())));
    }
}
