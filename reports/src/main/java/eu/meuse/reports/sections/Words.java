package eu.meuse.reports.sections;

import eu.meuse.reports.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a document's language, with what its grammar asks for. */
public final class Words {
    private final Texts texts;

    private Words(Texts texts) {
        this.texts = texts;
    }

    /** Whether documents can be written in a language. */
    public static boolean exist(String language) {
        return Texts.exist(language);
    }

    /** @throws IllegalArgumentException where there is no file of texts for the language */
    public static Words of(String language) {
        return new Words(Texts.of(language));
    }

    /** Two letters. */
    public String language() {
        return texts.language();
    }

    /** The text of a key, where there is one. */
    public Optional<String> find(String key) {
        return texts.find(key);
    }

    /**
     * A text with its names filled in.
     *
     * @param named name, value, name, value …
     */
    public String text(String key, String... named) {
        return texts.text(key, named);
    }

    /** The form of a text that goes with a number. */
    public String plural(String key, long number, String... named) {
        String zero = text("plural.zero");
        String form = number == 0 ? zero : number == 1 ? "one" : "other";
        return text(key + "." + form, named);
    }

    /** A text as it stands within a sentence: with a small first letter, but for German. */
    public String inside(String text) {
        boolean lower = text("case.inside").equals("lower") && !text.isEmpty();
        return lower ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** "A, B and C". */
    public String list(List<String> items) {
        return texts.list("list.and", items);
    }
}
