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
import java.util.stream.Stream;

/**
 * The cards of a programme as trees, before they become records.
 *
 * @param folder the programme's, below the configuration's root
 */
record Cards(String folder, ConfigurationFiles files) {
    static final String INDICATORS = "indicators";
    static final String VOCABULARY = "vocabulary";
    /** Languages of headers that are met but never written. */
    static final String READ_ONLY = VOCABULARY + "/read-only";
    static final String PROGRAMME = "programme";
    static final String PUBLISHED = "published";
    static final String REPORT = "report";
    static final String FUNDING = "funding";
    static final String EXCHANGE_RATES = "exchange-rates";
    static final String SOURCES = "sources";
    /** The folder of maps of tiles. */
    static final String MAPS = "maps";
    /** The folder of the words of organisations' names, and a programme's card of decisions about them. */
    static final String ORGANISATIONS = "organisations";
    static final String LEGAL_FORMS = "legal-forms";
    static final String WORDS = "words";
    static final String PLACES = "places";

    static Cards read(Path root, String folder, Problems problems) {
        List<String> folders = List.of(folder, folder + "/" + SOURCES, INDICATORS, VOCABULARY, READ_ONLY, ORGANISATIONS, MAPS);
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

    Node decisions() {
        return files.tree(folder, ORGANISATIONS);
    }

    Node funding() {
        return files.tree(folder, FUNDING);
    }

    Node exchangeRates() {
        return files.tree(folder, EXCHANGE_RATES);
    }

    Map<String, Node> organisationWords() {
        return files.cards(ORGANISATIONS);
    }

    Map<String, Node> sources() {
        return files.cards(folder + "/" + SOURCES);
    }

    Map<String, Node> indicators() {
        return files.cards(INDICATORS);
    }

    Map<String, Node> maps() {
        return files.cards(MAPS);
    }

    Map<String, Node> vocabulary() {
        return files.cards(VOCABULARY);
    }

    Map<String, Node> readOnly() {
        return files.cards(READ_ONLY);
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

    /** Kind of thing to the names that exist, for cards that refer to them. */
    Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new HashMap<>();
        names.put("indicator", indicators().keySet());
        names.put("region", Set.copyOf(regions()));
        names.put("language", vocabulary().keySet());
        names.put("code list", codeLists());
        names.put("map", maps().keySet());
        return names;
    }

    /** Every code list that a fact table names, and the topics of operations; that of the regions is made from the programme's. */
    static Set<String> codeLists() {
        return Stream.concat(Stream.of("topic"), Arrays.stream(FactTable.values())
                        .flatMap(table -> table.columns().stream())
                        .flatMap(column -> column.codeList().stream()))
                .filter(list -> !list.equals("region"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
