package eu.meuse.reports.bundle;

import eu.meuse.reports.texts.Texts;
import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is said of a finding, before it is said in any language: which text, and what is filled in.
 *
 * @param key of the text {@code found.<key>}: the finding's code, and a variant of it behind a dot
 * @param arguments name to what is filled in: printable, never a cell of a person; a list has line feeds between its items
 */
public record Wording(String key, SortedMap<String, String> arguments) implements Serializable {
    private static final String TEXTS = "found.";
    private static final String PLAIN = "plain";
    private static final String PLAIN_TEXT = "text";
    private static final Texts ENGLISH = Texts.of("en");

    /** Keeps its own copy of the arguments. */
    public Wording {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /**
     * The wording of a text.
     *
     * @param named name, value, name, value …; exactly the names that the text fills in
     * @throws IllegalArgumentException where there is no such text, or it fills in other names
     */
    public static Wording of(String key, String... named) {
        SortedMap<String, String> arguments = new TreeMap<>();
        for (int i = 0; i + 1 < named.length; i += 2) {
            arguments.put(named[i], named[i + 1]);
        }
        if (ENGLISH.find(TEXTS + key).isEmpty() || !ENGLISH.names(TEXTS + key).equals(arguments.keySet())) {
            throw new IllegalArgumentException("no text " + TEXTS + key + " fills in " + arguments.keySet());
        }
        return new Wording(key, arguments);
    }

    /** A text that is the same in all languages, as earlier versions wrote them. */
    public static Wording plain(String text) {
        return of(PLAIN, PLAIN_TEXT, text);
    }

    /** The same with an argument put otherwise, where it has it. */
    public Wording with(String name, UnaryOperator<String> otherwise) {
        SortedMap<String, String> changed = new TreeMap<>(arguments);
        changed.computeIfPresent(name, (any, value) -> otherwise.apply(value));
        return new Wording(key, changed);
    }

    /** In English, as in {@code quality.csv}. */
    public String english() {
        return in(ENGLISH);
    }

    /** In the language of the texts; a wording of another version of the program is shown by its parts. */
    public String in(Texts texts) {
        return texts.find(TEXTS + key).isPresent()
                ? texts.text(TEXTS + key, arguments::get)
                : key + arguments.values().stream().map(value -> " " + value).collect(Collectors.joining());
    }

    /** As one text, for tables. */
    public String encoded() {
        return WordingText.write(this);
    }

    /** Reads what {@link #encoded} wrote; any other text stands for itself. */
    public static Wording decoded(String text) {
        return WordingText.read(text).orElseGet(() -> plain(text));
    }
}
