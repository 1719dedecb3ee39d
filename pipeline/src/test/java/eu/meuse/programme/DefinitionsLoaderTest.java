package eu.meuse.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read at all, files that nothing reads, and what the loader makes of whole ones. */
class DefinitionsLoaderTest {

    @TempDir
    private Path folder;

    private SmallConfiguration small;

    @BeforeEach
    void copy() throws IOException {
        small = SmallConfiguration.in(folder);
    }

    @Test
    void aFileThatIsNotYamlIsNamedWithItsLineAndBlamesNoOther() throws IOException {
        small.with("vocabulary/en.yaml", "values:", "values: : :");
        assertEquals(List.of("vocabulary/en.yaml:6: this is not YAML: a colon stands where none can be: put a text that holds one in quotes, and every key on a line of its own"), small.problems());
    }

    @Test
    void anEmptyFileAndOneOfComments() throws IOException {
        small.write("indicators/visits.yaml", "").write("small/report.yaml", "# nothing yet\n");
        assertEquals(
                List.of("indicators/visits.yaml: the file is empty: write what belongs there, or delete it", "small/report.yaml: the file is empty: write what belongs there, or delete it"), small.problems());
    }

    @Test
    void anotherEncoding() throws IOException {
        Path card = folder.resolve("small/sources/north.yaml");
        Files.write(card, "note: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("small/sources/north.yaml: the file is not UTF-8: save it as such"), small.problems());
    }

    @Test
    void aSecondDocument() throws IOException {
        small.with("small/sources/north.yaml", "date_order: dmy\n", "date_order: dmy\n---\n");
        assertEquals(
                List.of("small/sources/north.yaml:5: a second document begins here; a file holds one"), small.problems());
    }

    @Test
    void aliasesAreNotFollowed() throws IOException {
        small.with("small/programme.yaml", "contact: {en: Somebody}", "contact: {en: *somebody}");
        assertEquals(
                List.of("small/programme.yaml:30: anchors and aliases (& and *) are not used here: write the value out"),
                small.problems());
    }

    @Test
    void tagsAndKeysThatStandTwice() throws IOException {
        small.with("small/programme.yaml", "contact: {en: Somebody}", "contact: {en: !!javax.script.ScriptEngineManager Somebody, en: Nobody}");
        assertEquals(
                List.of("small/programme.yaml:30: key \"en\" stands here a second time; the first is in line 30",
                        "small/programme.yaml:30: tags (!) are not used here: write the plain value"),
                small.problems());
    }

    /** Nine lines that other readers make a billion words of: each alias is refused where it stands. */
    @Test
    void aliasesThatMultiplyAreNotFollowedEither() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        List<String> problems = small.write("small/report.yaml", bomb.toString()).problems();
        assertTrue(problems.contains("small/report.yaml:10: anchors and aliases (& and *) are not used here: write the value out"), problems.toString());
        assertTrue(problems.stream().allMatch(problem -> problem.length() < 300), problems.toString());
        String nested = "[".repeat(100_000);
        assertTrue(small.write("small/report.yaml", nested).problems().get(0).startsWith("small/report.yaml: this is not YAML"));
    }

    @Test
    void filesThatNothingReads() throws IOException {
        small.write("small/publishd.yaml", "[]\n").write("small/sources/east.yaml", "language: en\n").write("indicators/a.yml", "");
        assertEquals(
                List.of(
                        "indicators/a.yml: cards end in .yaml: rename the file",
                        "small/publishd.yaml: unknown card of a programme \"publishd\"; did you mean \"published\"?",
                        "small/sources/east.yaml: unknown region \"east\"; there are: north, south"),
                small.problems());
    }

    @Test
    void aNewLanguageListsAllThatIsMissing() throws IOException {
        small.with("small/programme.yaml", "languages: [en]", "languages: [en, nl]");
        List<String> problems = small.problems();
        assertEquals(
                List.of("small/programme.yaml:2: language \"nl\" has no vocabulary: write vocabulary/nl.yaml"),
                problems.stream().filter(problem -> problem.contains("vocabulary")).toList());
        // Texts of three cards, the programme, its regions and codes, and the report: all but what is English anyway.
        assertEquals(6, problems.stream().filter(problem -> problem.startsWith("indicators/")).count());
        assertEquals(2, problems.stream().filter(problem -> problem.startsWith("small/report.yaml")).count());
        assertEquals(9, problems.stream().filter(problem -> problem.startsWith("small/programme.yaml")).count());
    }

    @Test
    void aLanguagesVocabularyMustKnowEveryCode() throws IOException {
        String dutch = Files.readString(folder.resolve("vocabulary/en.yaml")).replace("sme: SME, other: Other", "sme: KMO");
        small.with("small/programme.yaml", "languages: [en]", "languages: [en, nl]").write("vocabulary/nl.yaml", dutch);
        assertEquals(
                List.of("vocabulary/nl.yaml:8: code \"other\" of the list \"organisation_type\" has no word in this language"),
                small.problems().stream().filter(problem -> problem.startsWith("vocabulary/")).toList());
    }

    @Test
    void aLanguagesVocabularyMustKnowEveryHeadingAndBreakdown() throws IOException {
        String dutch = Files.readString(folder.resolve("vocabulary/en.yaml"))
                .replace("  date: [Date, Day]\n", "").replace(", format: Format}", "}");
        small.with("small/programme.yaml", "languages: [en]", "languages: [en, nl]").write("vocabulary/nl.yaml", dutch);
        assertEquals(
                List.of(
                        "vocabulary/nl.yaml:2: column \"date\" has no heading in this language",
                        "vocabulary/nl.yaml:9: breakdown \"format\" has no name in this language"),
                small.problems().stream().filter(problem -> problem.startsWith("vocabulary/")).toList());
    }

    @Test
    void indicatorsOfOtherProgrammesMaySpeakOtherLanguages() throws IOException {
        String french = Files.readString(folder.resolve("indicators/visits.yaml")).replace("{en:", "{fr:");
        assertEquals(List.of(), small.write("indicators/visites.yaml", french).problems());
        assertEquals(Set.of("visits", "guests", "guests-per-visit"), small.definitions().cards().keySet());
    }

    @Test
    void aFolderThatIsNoProgramme() {
        Loaded none = DefinitionsLoader.load(folder, folder.resolve("nowhere"));
        assertEquals(
                new Loaded.Faulty(List.of(new Problem(
                        "nowhere/programme.yaml", 0, "there is no such file: a programme is a folder that holds one"))),
                none);
    }

    @Test
    void aProgrammeWithoutSharedCards() throws IOException {
        Path alone = folder.resolve("small/inner");
        Files.createDirectories(alone);
        Files.copy(folder.resolve("small/programme.yaml"), alone.resolve("programme.yaml"));
        Loaded.Faulty faulty = (Loaded.Faulty) DefinitionsLoader.load(alone);
        assertEquals(
                List.of("indicators: there is no such folder beside the programme's",
                        "vocabulary: there is no such folder beside the programme's"),
                faulty.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void regionsWithoutASourceCardAreUnknown() throws IOException {
        assertEquals(SourceCard.unknown("south"), small.definitions().sources().get("south"));
    }

    @Test
    void aProgrammesOwnCodeListTakesThePlaceOfTheVocabularys() throws IOException {
        small.with("vocabulary/en.yaml", "  sector: {one: One}", "  sector: {one: One}\n  format: {visit: Visit}");
        Map<String, Map<String, List<String>>> formats = small.definitions().vocabulary().values().get("format");
        assertEquals(Map.of("talk", Map.of("en", List.of("Talk")), "fair", Map.of("en", List.of("Fair"))), formats);
    }

    @Test
    void anExampleOfACard() throws IOException {
        IndicatorCard.Example example = small.definitions().cards().get("visits").examples().get(0);
        assertEquals(Map.of("quarter", "1", "to-date region=south", "0"), example.expect());
        assertEquals(Optional.of(new ExpectedFigure("to-date", "region", "south")), ExpectedFigure.parse("to-date region=south"));
        assertEquals(Optional.of(new ExpectedFigure("quarter", "", "")), ExpectedFigure.parse("quarter"));
        assertEquals(
                Optional.of(new ExpectedFigure("quarter", "region/sector", "a-b/c")),
                ExpectedFigure.parse("quarter region/sector=a-b/c"));
    }

    @Test
    void theHashFollowsBytesAndNames() throws IOException {
        String before = small.definitions().hash();
        assertEquals(before, small.definitions().hash());
        small.with("vocabulary/en.yaml", "[Total]", "[Total, Sum]");
        String changed = small.definitions().hash();
        assertNotEquals(before, changed);
        Files.move(folder.resolve("small/sources/north.yaml"), folder.resolve("small/sources/south.yaml"));
        assertNotEquals(changed, small.definitions().hash());
    }
}
