package eu.meuse.programme;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words by code list, code and language, gathered from the vocabulary and the programme, in the order of documents. */
final class WordLists {
    private final Map<String, Map<String, Map<String, List<String>>>> lists = new TreeMap<>();

    /** Gathers them; a programme's own list takes the place of the vocabulary's. */
    static WordLists of(Cards cards) {
        WordLists words = new WordLists();
        cards.vocabulary().forEach((language, card) -> card.at("values")
                .ifPresent(values -> values.entries().forEach(list -> list.value().entries()
                        .forEach(code -> words.put(list.key(), code.key(), language, code.value())))));
        words.lists.putAll(MadeLists.of(cards.programme()));
        cards.programme().at("code_lists").ifPresent(own -> own.entries().forEach(words::replace));
        cards.programme().at("regions").ifPresent(regions -> regions.entries().forEach(region ->
                region.value().at("names").ifPresent(names -> words.put("region", region.key(), names))));
        return words;
    }

    private void replace(Node.Entry list) {
        lists.put(list.key(), new LinkedHashMap<>());
        list.value().entries().forEach(code -> put(list.key(), code.key(), code.value()));
    }

    private void put(String list, String code, Node byLanguage) {
        byLanguage.entries().forEach(words -> put(list, code, words.key(), words.value()));
    }

    private void put(String list, String code, String language, Node words) {
        lists.computeIfAbsent(list, none -> new LinkedHashMap<>())
                .computeIfAbsent(code, none -> new TreeMap<>())
                .put(language, words.scalars().stream().map(Node.Scalar::text).toList());
    }

    /** Code list to code to language to words, the preferred one first. */
    Map<String, Map<String, Map<String, List<String>>>> all() {
        return lists;
    }

    /** Code list to its codes. */
    Map<String, Set<String>> codes() {
        Map<String, Set<String>> codes = new TreeMap<>();
        lists.forEach((list, words) -> codes.put(list, words.keySet()));
        return codes;
    }

    /** The code lists as documents print them. */
    Map<String, Dimension> asDimensions(Map<String, Map<String, String>> labels) {
        Map<String, Dimension> dimensions = new TreeMap<>();
        lists.forEach((list, codes) -> dimensions.put(list, new Dimension(
                list,
                labels.getOrDefault(dimension(list), Map.of()),
                codes.entrySet().stream().map(code -> new Code(code.getKey(), preferred(code.getValue()))).toList())));
        return dimensions;
    }

    /** The dimension whose codes a list holds: that of its own name, else the one that uses it. */
    private static String dimension(String list) {
        List<String> all = Dimensions.all();
        return all.contains(list)
                ? list
                : all.stream().filter(dimension -> Dimensions.codeLists(dimension).contains(list)).findFirst().orElse(list);
    }

    private static Map<String, String> preferred(Map<String, List<String>> words) {
        Map<String, String> labels = new TreeMap<>();
        words.forEach((language, all) -> labels.put(language, all.get(0)));
        return labels;
    }
}
