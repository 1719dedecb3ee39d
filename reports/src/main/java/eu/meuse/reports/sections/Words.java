package eu.meuse.reports.sections;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one language, from {@code texts/<language>.properties}: one file a language, the same keys in each. */
final class Words {
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    private final String language;
    private final Properties texts;

    private Words(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    static boolean exist(String language) {
        return language.matches("[a-z]{2}") && Words.class.getResource(path(language)) != null;
    }

    /** @throws IllegalArgumentException where there is no file of texts for the language */
    static Words of(String language) {
        if (!exist(language)) {
            throw new IllegalArgumentException("no texts in the language \"" + language + "\": texts/" + language
                    + ".properties is missing");
        }
        try (InputStream in = Words.class.getResourceAsStream(path(language))) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Words(language, texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String language() {
        return language;
    }

    /** The text of a key, where there is one. */
    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /**
     * A text with its names filled in.
     *
     * @param named name, value, name, value …
     */
    String text(String key, String... named) {
        String text = find(key).orElseThrow(() -> new IllegalStateException("texts/" + language + ": no " + key));
        List<String> values = List.of(named);
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(value(key, name.group(1), values)));
    }

    /** The form of a text that goes with a number. */
    String plural(String key, long number, String... named) {
        String zero = text("plural.zero");
        String form = number == 0 ? zero : number == 1 ? "one" : "other";
        return text(key + "." + form, named);
    }

    /** A text as it stands within a sentence: with a small first letter, but for German. */
    String inside(String text) {
        boolean lower = text("case.inside").equals("lower") && !text.isEmpty();
        return lower ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** "A, B and C". */
    String list(List<String> items) {
        List<String> rest = new ArrayList<>(items);
        if (rest.size() < 2) {
            return String.join("", rest);
        }
        String last = rest.remove(rest.size() - 1);
        return text("list.and", "first", String.join(", ", rest), "last", last);
    }

    private String value(String key, String name, List<String> named) {
        for (int i = 0; i + 1 < named.size(); i += 2) {
            if (named.get(i).equals(name)) {
                return named.get(i + 1);
            }
        }
        throw new IllegalStateException("texts/" + language + ": " + key + " asks for {" + name + "}");
    }

    private static String path(String language) {
        return "/texts/" + language + ".properties";
    }
}
