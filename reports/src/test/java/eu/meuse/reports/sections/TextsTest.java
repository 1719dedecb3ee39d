package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All languages say the same things. */
final class TextsTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "nl");
    private static final Pattern NAME = Pattern.compile("\\{[^}]*}");

    @Test
    void everyLanguageHasTheSameKeysWithTheSameNames() throws IOException {
        Map<String, Set<String>> english = names("en");
        for (String language : LANGUAGES) {
            assertEquals(english, names(language), language);
        }
    }

    @Test
    void everyKindOfFindingIsNamedAndAnswered() throws IOException {
        assertEquals(behind("finding."), behind("advice."));
    }

    private static Set<String> behind(String beginning) throws IOException {
        return names("en").keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noTextIsEmptyOrBroken() throws IOException {
        for (String language : LANGUAGES) {
            texts(language).forEach((key, text) -> {
                assertTrue(!text.toString().isBlank() || key.equals("number.grouping"), language + " " + key);
                assertEquals(text.toString().strip(), text.toString().replaceAll("^ +| +$", ""), language + " " + key);
                assertEquals(text.toString().chars().filter(c -> c == '{').count(),
                        text.toString().chars().filter(c -> c == '}').count(), language + " " + key);
            });
        }
    }

    @Test
    void noSentenceIsLeftInAnotherLanguage() throws IOException {
        for (String one : LANGUAGES) {
            for (String other : LANGUAGES) {
                if (one.compareTo(other) < 0) {
                    Set<Object> same = new TreeSet<>();
                    Properties first = texts(one);
                    texts(other).forEach((key, text) -> {
                        if (text.equals(first.get(key)) && sentence(text.toString())) {
                            same.add(key);
                        }
                    });
                    assertEquals(Set.of(), same, one + " and " + other);
                }
            }
        }
    }

    @Test
    void frenchSetsASpaceBeforeItsHighMarksAndNoneBreaks() throws IOException {
        texts("fr").forEach((key, text) -> assertTrue(
                !Pattern.compile("(?<![\\u00a0])[:;!?](?= |$)").matcher(text.toString()).find(), key + ": " + text));
    }

    /** More than two words beside the names that are filled in. */
    private static boolean sentence(String text) {
        String words = NAME.matcher(text).replaceAll("").strip();
        return words.split("[\\s\\u00a0]+").length > 2;
    }

    private static Map<String, Set<String>> names(String language) throws IOException {
        Map<String, Set<String>> names = new TreeMap<>();
        texts(language).forEach((key, text) -> names.put(key.toString(), NAME.matcher(text.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new))));
        return names;
    }

    private static Properties texts(String language) throws IOException {
        try (InputStream in = TextsTest.class.getResourceAsStream("/texts/" + language + ".properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
