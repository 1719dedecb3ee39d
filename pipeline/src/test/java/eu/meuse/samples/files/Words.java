package eu.meuse.samples.files;

import eu.meuse.facts.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What regions call columns and codes in German, English, French and Dutch. */
public final class Words {
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "nl");
    private final Map<String, List<String>> words = new HashMap<>();

    /** Reads the words. */
    public Words() {
        Table.read("words.tsv").forEach(line -> words.put(line.get(0) + "/" + line.get(1), line.subList(2, 6)));
    }

    /** The heading of a column. */
    public String header(Column column, String language) {
        return word("header", column.name(), language);
    }

    /** The word for a code of a list; a word that is missing is a mistake in the generator. */
    public String word(String list, String code, String language) {
        List<String> all = words.get(list + "/" + code);
        if (all == null) {
            throw new IllegalArgumentException("no word for " + code + " of list " + list);
        }
        return all.get(LANGUAGES.indexOf(language));
    }
}
