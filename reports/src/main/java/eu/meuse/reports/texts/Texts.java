package eu.meuse.reports.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of one language, from {@code texts/<language>.properties}.
 *
 * <p>{@code {name}} in a text is filled in. What is filled in may be a list, its items parted by line feeds: they are
 * written one behind the other with commas. {@code {name:quoted}} puts each item between the language's quotation marks,
 * {@code {name:or}} puts its word for "or" before the last.
 */
public final class Texts {
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)(?::(quoted|or))?}");

    private final String language;
    private final Properties texts;

    private Texts(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Whether there are texts in a language, named by two letters. */
    public static boolean exist(String language) {
        return language.matches("[a-z]{2}") && Texts.class.getResource(path(language)) != null;
    }

    /**
     * The texts of a language.
     *
     * @throws IllegalArgumentException where there is no file of texts for it
     */
    public static Texts of(String language) {
        if (!exist(language)) {
            throw new IllegalArgumentException("no texts in the language \"" + language + "\": texts/" + language
                    + ".properties is missing");
        }
        try (InputStream in = Texts.class.getResourceAsStream(path(language))) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Texts(language, texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keys that another language has and this one has not, in order. */
    public List<String> missing(Texts other) {
        return other.texts.stringPropertyNames().stream().filter(key -> find(key).isEmpty()).sorted().toList();
    }

    /** Two letters. */
    public String language() {
        return language;
    }

    /** The text of a key, nothing filled in, where there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** The names that are filled in in a text; empty where there is no such text. */
    public Set<String> names(String key) {
        return NAME.matcher(find(key).orElse("")).results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A text with its names filled in.
     *
     * @param named name, value, name, value …
     * @throws IllegalStateException where there is no such text, or it asks for another name
     */
    public String text(String key, String... named) {
        return text(key, name -> {
            for (int i = 0; i + 1 < named.length; i += 2) {
                if (named[i].equals(name)) {
                    return named[i + 1];
                }
            }
            return null;
        });
    }

    /**
     * A text with its names filled in.
     *
     * @param named gives the value of a name, or null
     * @throws IllegalStateException where there is no such text, or it asks for a name without a value
     */
    public String text(String key, UnaryOperator<String> named) {
        String text = find(key).orElseThrow(() -> new IllegalStateException("texts/" + language + ": no " + key));
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(filled(key, name, named)));
    }

    /** "A, B and C"; {@code key} is that of the text that joins the last two. */
    public String list(String key, List<String> items) {
        List<String> rest = new ArrayList<>(items);
        if (rest.size() < 2) {
            return String.join("", rest);
        }
        String last = rest.remove(rest.size() - 1);
        return text(key, "first", String.join(", ", rest), "last", last);
    }

    private String filled(String key, MatchResult name, UnaryOperator<String> named) {
        String value = named.apply(name.group(1));
        if (value == null) {
            throw new IllegalStateException("texts/" + language + ": " + key + " asks for {" + name.group(1) + "}");
        }
        List<String> items = Arrays.asList(value.split("\n"));
        if ("or".equals(name.group(2))) {
            return list("list.or", items);
        }
        boolean quoted = "quoted".equals(name.group(2));
        return items.stream().map(item -> quoted ? text("quoted", "text", item) : item).collect(Collectors.joining(", "));
    }

    private static String path(String language) {
        return "/texts/" + language + ".properties";
    }
}
