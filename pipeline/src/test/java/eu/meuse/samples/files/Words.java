package eu.meuse.samples.files;

import eu.meuse.facts.Column;
import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import eu.meuse.programme.Vocabulary;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What regions call columns and codes: the preferred words of the configuration, and a few of titles and totals. */
public final class Words {
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "nl");
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> own = new HashMap<>();

    /** Reads the words, from the configuration under the project's root or the working directory. */
    public Words() {
        this("ttc");
    }

    /** The same of another programme, by the name of its folder. */
    public Words(String programme) {
        Loaded loaded = DefinitionsLoader.load(Path.of(System.getProperty("meuse.root", "."), "config", programme));
        if (!(loaded instanceof Loaded.Complete complete)) {
            throw new IllegalStateException(loaded.toString());
        }
        vocabulary = complete.definitions().vocabulary();
        Table.read("words.tsv").forEach(line -> own.put(line.get(0) + "/" + line.get(1), line.subList(2, 6)));
    }

    /** The heading of a column. */
    public String header(Column column, String language) {
        return vocabulary.headers().get(column.name()).get(language).get(0);
    }

    /** The word for a code of a code list; a word that is missing is a mistake in the generator. */
    public String code(String list, String code, String language) {
        return vocabulary.values().get(list).get(code).get(language).get(0);
    }

    /** A word around the records: of a total, a title, yes or no. */
    public String other(String list, String code, String language) {
        return own.get(list + "/" + code).get(LANGUAGES.indexOf(language));
    }
}
