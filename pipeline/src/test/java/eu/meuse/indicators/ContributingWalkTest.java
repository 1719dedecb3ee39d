package eu.meuse.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.TestSpark;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk "An indicator, step by step" of CONTRIBUTING.md, taken as it stands there, over a copy of the configuration. */
class ContributingWalkTest {
    private static final Path ROOT = Path.of(System.getProperty("meuse.root", ".."));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^   ```yaml\\n   # ([^\\n]*)\\n(.*?)^   ```$");
    private static final Pattern WRITE = Pattern.compile("write (\\S+)");
    private static final Pattern BESIDE = Pattern.compile("(below|above) \"(.*)\" of (\\S+)");
    private static final Pattern NAMED = Pattern.compile("`?(config/[a-z/.-]+\\.(?:yaml|json))|(docs/[a-z/.-]+\\.md)");

    @TempDir
    private Path copy;

    @BeforeEach
    void copyTheConfiguration() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("config"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(ROOT.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void whoFollowsItHasAnIndicatorThatComputesItsExample() throws IOException {
        Definitions definitions = assertInstanceOf(Loaded.Complete.class, followed(), () -> "the walk leads to problems").definitions();
        assertTrue(definitions.cards().containsKey("patents"), "the walk adds no indicator to the programme");
        assertTrue(definitions.outline().stream().anyMatch(section -> section.indicators().contains("patents")),
                "the walk adds no section to the report");

        Map<FigureKey, List<ExampleRunner.Outcome>> outcomes = new ExampleRunner(
                TestSpark.session(), only("patents", definitions), (facts, quarter) -> List.of()).outcomes(List.of("patents"));

        assertEquals(List.of("1"), computed(outcomes, FigureKey.total("patents", Scope.QUARTER)));
        assertEquals(List.of("2"), computed(outcomes, FigureKey.total("patents", Scope.TO_DATE)));
        outcomes.forEach((key, of) -> of.forEach(one -> assertEquals(one.expected(), one.computed(), key.toString())));
    }

    @Test
    void whatItPointsToExists() throws IOException {
        List<String> missing = NAMED.matcher(walk()).results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(name -> !name.equals("config/indicators/patents.yaml") && !Files.exists(ROOT.resolve(name)))
                .toList();
        assertEquals(List.of(), missing);
    }

    private Loaded followed() throws IOException {
        int steps = 0;
        for (Matcher block = BLOCK.matcher(walk()); block.find(); steps++) {
            apply(block.group(1), block.group(2).replaceAll("(?m)^   ", ""));
        }
        assertEquals(3, steps, "blocks of the walk");
        return DefinitionsLoader.load(copy.resolve("config/ttc"));
    }

    private void apply(String where, String text) throws IOException {
        Matcher write = WRITE.matcher(where);
        if (write.matches()) {
            Files.writeString(copy.resolve(write.group(1)), text);
            return;
        }
        Matcher beside = BESIDE.matcher(where);
        assertTrue(beside.matches(), "a block of the walk says where it belongs in words that this test does not know: " + where);
        List<String> lines = new ArrayList<>(Files.readAllLines(copy.resolve(beside.group(3))));
        int line = lines.indexOf(beside.group(2));
        assertTrue(line >= 0, beside.group(3) + " has no line " + beside.group(2));
        lines.add(beside.group(1).equals("below") ? line + 1 : line, text.stripTrailing());
        Files.write(copy.resolve(beside.group(3)), lines);
    }

    private static String walk() throws IOException {
        String text = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
        int start = text.indexOf("## An indicator, step by step");
        return text.substring(start, text.indexOf("\n## ", start + 1));
    }

    private static List<String> computed(Map<FigureKey, List<ExampleRunner.Outcome>> outcomes, FigureKey key) {
        return outcomes.getOrDefault(key, List.of()).stream().map(ExampleRunner.Outcome::computed).collect(Collectors.toList());
    }

    private static Definitions only(String id, Definitions all) {
        return new Definitions(all.programme(), all.sources(), all.vocabulary(), Map.of(id, all.cards().get(id)), all.claims(),
                all.outline(), all.dimensions(), all.organisationWords(), all.decisions(), all.funding(), all.files(), all.hash());
    }
}
