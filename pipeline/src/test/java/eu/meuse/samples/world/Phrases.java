package eu.meuse.samples.world;

import eu.meuse.samples.files.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names, titles and places to choose from. */
final class Phrases {
    private final Map<String, List<String>> phrases = new HashMap<>();

    Phrases() {
        Table.read("phrases.tsv").forEach(line ->
                phrases.put(key(line.get(0), line.get(1), line.get(2)), List.of(line.get(3).split("\\|"))));
    }

    List<String> all(String kind, String where) {
        return all(kind, where, "-");
    }

    List<String> all(String kind, String where, String key) {
        List<String> found = phrases.get(key(kind, where, key));
        if (found == null) {
            throw new IllegalArgumentException("no phrases for " + key(kind, where, key));
        }
        return found;
    }

    private static String key(String kind, String where, String key) {
        return kind + "/" + where + "/" + key;
    }
}
