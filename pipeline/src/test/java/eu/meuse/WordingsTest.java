package eu.meuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Between the findings that the sources make and the texts there are for them nothing is missing and nothing left over. */
final class WordingsTest {
    private static final Path ROOT = Path.of(System.getProperty("meuse.root"));
    private static final Pattern WORDED = Pattern.compile("Wording\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z.-]*)\"");
    /** Made from the code of a finding and an ending. */
    private static final Set<String> DERIVED = Set.of("plain", "duplicate-key", "duplicate-key.sheet", "duplicate-row", "duplicate-row.sheet",
            "missing-person", "negative-amount", "wrong-field-count", "alert-above-flexibility.category", "alert-over-budget.category");
    /** Of questions, which are put together from what is asked. */
    private static final String QUESTION_ENDINGS = "([.](years|mixed|against|nobody))*$";
    private static final Set<String> OF_NO_CODE = Set.of("plain", "waiting", "unreadable");
    private static final Texts ENGLISH = Texts.of("en");

    @Test
    void everyWordingInTheSourcesHasItsText() throws IOException {
        assertEquals(Set.of(), found(WORDED).filter(key -> ENGLISH.find("found." + key).isEmpty()).collect(Collectors.toSet()));
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        Set<String> left = keys("found.");
        Set<String> named = found(LITERAL).collect(Collectors.toSet());
        left.removeIf(key -> named.contains(key.replaceAll(QUESTION_ENDINGS, "")));
        left.removeAll(DERIVED);
        assertEquals(Set.of(), left);
    }

    @Test
    void everyCodeHasATitle() throws IOException {
        Set<String> codes = keys("found.").stream().map(key -> key.replaceAll("[.].*", "")).collect(Collectors.toCollection(TreeSet::new));
        codes.removeAll(OF_NO_CODE);
        // Alerts are told in words alone; their kinds are codes of files.
        codes.removeIf(code -> code.startsWith("alert-"));
        Arrays.stream(FactTable.values()).flatMap(table -> table.reference().stream()).map(FactTable.Reference::code).forEach(codes::add);
        codes.forEach(code -> assertTrue(ENGLISH.find("finding." + code).isPresent(), code));
    }

    private static Set<String> keys(String beginning) throws IOException {
        Properties texts = new Properties();
        try (var in = Texts.class.getResourceAsStream("/texts/en.properties")) {
            texts.load(in);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a pattern finds in the sources of the pipeline. */
    private static Stream<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("pipeline/src/main/java"))) {
            TreeSet<String> found = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
            return found.stream();
        }
    }
}
