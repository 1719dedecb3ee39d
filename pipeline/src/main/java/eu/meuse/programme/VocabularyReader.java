package eu.meuse.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the vocabulary of the checked cards of all languages. */
final class VocabularyReader {
    private VocabularyReader() {}

    /** @param readOnly of the languages of which there are headings and words for totals alone */
    static Vocabulary read(Map<String, Node> languages, Map<String, Node> readOnly, WordLists words) {
        Map<String, Node> read = new TreeMap<>(languages);
        read.putAll(readOnly);
        Map<String, List<List<String>>> months = new TreeMap<>();
        languages.forEach((language, card) ->
                months.put(language, new Card(card).at("months").items().stream().map(Card::texts).toList()));
        return new Vocabulary(
                headers(read),
                words.all(),
                all(read, "units"),
                all(read, "scales"),
                all(read, "totals"),
                all(languages, "yes"),
                all(languages, "no"),
                months);
    }

    /** Dimension to language to its name. */
    static Map<String, Map<String, String>> dimensions(Map<String, Node> languages) {
        Map<String, Map<String, String>> dimensions = new TreeMap<>();
        languages.forEach((language, card) -> new Card(card).table("dimensions", Card::text).forEach((dimension, name) ->
                dimensions.computeIfAbsent(dimension, none -> new TreeMap<>()).put(language, name)));
        return dimensions;
    }

    private static Map<String, Map<String, List<String>>> headers(Map<String, Node> languages) {
        Map<String, Map<String, List<String>>> headers = new LinkedHashMap<>();
        languages.forEach((language, card) -> new Card(card).table("headers", Card::texts).forEach((column, words) ->
                headers.computeIfAbsent(column, none -> new TreeMap<>()).put(language, words)));
        return headers;
    }

    private static Set<String> all(Map<String, Node> languages, String key) {
        Set<String> words = new TreeSet<>();
        languages.values().forEach(card -> words.addAll(new Card(card).texts(key)));
        return words;
    }
}
