package eu.meuse.programme;

import eu.meuse.facts.FactTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The cards of a programme as trees, before they become records.
 *
 * @param folder the programme's, below the configuration's root
 */
record Cards(String folder, ConfigurationFiles files) {
    static final String INDICATORS = "indicators";
    static final String VOCABULARY = "vocabulary";
    static final String PROGRAMME = "programme";
    static final String PUBLISHED = "published";
    static final String REPORT = "report";
    private static final Set<String> OWN = new TreeSet<>(List.of(PROGRAMME, PUBLISHED, REPORT));

    static Cards read(Path root, String folder, Problems problems) {
        List<String> folders = List.of(folder, folder + "/sources", INDICATORS, VOCABULARY);
        return new Cards(folder, ConfigurationFiles.read(root, folders, problems));
    }

    Node programme() {
        return files.tree(folder, PROGRAMME);
    }

    Node published() {
        return files.tree(folder, PUBLISHED);
    }

    Node report() {
        return files.tree(folder, REPORT);
    }

    Map<String, Node> sources() {
        return files.cards(folder + "/sources");
    }

    Map<String, Node> indicators() {
        return files.cards(INDICATORS);
    }

    Map<String, Node> vocabulary() {
        return files.cards(VOCABULARY);
    }

    List<String> languages() {
        return words(programme(), "languages");
    }

    List<String> regions() {
        return programme().at("regions").stream().flatMap(node -> node.entries().stream()).map(Node.Entry::key).toList();
    }

    static List<String> words(Node node, String key) {
        return node.at(key).stream().flatMap(list -> list.scalars().stream()).map(Node.Scalar::text).toList();
    }

    /** Reports all that is wrong: the form of every card first, then what it says. */
    void check(Problems problems) {
        Map<String, Set<String>> names = names();
        Set<String> reached = Reach.of(this);
        check(folder, PROGRAMME, CardShapes.PROGRAMME, programme(), names, problems);
        if (files.has(folder, PUBLISHED)) {
            check(folder, PUBLISHED, CardShapes.PUBLISHED, published(), names, problems);
        }
        if (files.has(folder, REPORT)) {
            check(folder, REPORT, CardShapes.REPORT, report(), names, problems);
        }
        sources().forEach((id, tree) -> check(folder + "/sources", id, CardShapes.SOURCE, tree, names, problems));
        vocabulary().forEach((id, tree) -> check(VOCABULARY, id, CardShapes.VOCABULARY, tree, names, problems));
        indicators().forEach((id, tree) -> check(
                INDICATORS, id, CardShapes.INDICATOR, tree, reached.contains(id) ? languages() : List.of(), names, problems));
        files.cards(folder).keySet().stream().filter(card -> !OWN.contains(card)).forEach(card ->
                new Checking(ConfigurationFiles.path(folder, card), List.of(), names, problems)
                        .unknown(0, "card of a programme", card, OWN));
        CardRules.check(this, names, problems);
    }

    private void check(
            String in, String card, Shape shape, Node tree, Map<String, Set<String>> names, Problems problems) {
        check(in, card, shape, tree, languages(), names, problems);
    }

    private static void check(
            String in, String card, Shape shape, Node tree, List<String> languages, Map<String, Set<String>> names, Problems problems) {
        // A file that could not be read at all has its problem already.
        if (!(tree instanceof Node.Blank)) {
            shape.check(tree, new Checking(ConfigurationFiles.path(in, card), languages, names, problems));
        }
    }

    private Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new HashMap<>();
        names.put("indicator", indicators().keySet());
        names.put("region", Set.copyOf(regions()));
        names.put("language", vocabulary().keySet());
        names.put("code list", codeLists());
        return names;
    }

    /** Every code list that a fact table names; that of the regions is made from the programme's. */
    static Set<String> codeLists() {
        return Arrays.stream(FactTable.values())
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> column.codeList().stream())
                .filter(list -> !list.equals("region"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
