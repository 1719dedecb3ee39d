package eu.meuse.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each fault gives its problem, with file, line and the nearest right name; {@code faults.csv} lists them. */
class BrokenCardsTest {

    @TempDir
    private Path folder;

    @Test
    void theUnbrokenConfigurationLoads() throws IOException {
        assertEquals(List.of(), SmallConfiguration.in(folder).problems());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/faults.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void aFaultGivesItsProblems(String file, String old, String now, String problems) throws IOException {
        SmallConfiguration broken = SmallConfiguration.in(folder).with(file, lines(old), lines(now));
        assertEquals(List.of(problems.split(" \\| ")), broken.problems());
    }

    /** Organisations are listed as the lead partner names them, without what tells where somebody lives. */
    @Test
    void aDirectoryListsWhatTheProgrammeSaysOfItsMembersAndNothingElse() throws IOException {
        String section = "  - id: members\n    kind: directory\n    titles: {en: Members}\n    dataset: partners\n    columns: [name, %s]\n"
                + "    choices: [%s]\n  - id: method";
        SmallConfiguration small = SmallConfiguration.in(folder).with("small/programme.yaml", "datasets: [events, participations]",
                "datasets: [events, participations, partners]");
        String report = Files.readString(folder.resolve("small/report.yaml"));
        assertEquals(List.of(), small.with("small/report.yaml", "  - id: method", section.formatted("lead", "lead")).problems());
        assertEquals(List.of("small/report.yaml:12: unknown column of partners \"postal_code\"; there are: city, country, erdf_rate, kind, lead, name, partner_id, region"),
                small.write("small/report.yaml", report).with("small/report.yaml", "  - id: method", section.formatted("postal_code", "name")).problems());
        assertEquals(List.of("small/report.yaml:13: \"city\" is a choice but not among the section's columns"),
                small.write("small/report.yaml", report).with("small/report.yaml", "  - id: method", section.formatted("country", "city")).problems());
        assertEquals(List.of("small/report.yaml:11: regions send the dataset \"partners\" (sent_by_regions), and only what the lead partner says of"
                        + " the programme's own members is listed in public"),
                small.write("small/report.yaml", report).with("small/report.yaml", "  - id: method", section.formatted("country", "country"))
                        .with("small/programme.yaml", "indicators:", "sent_by_regions: [partners]\nindicators:").problems());
    }

    @Test
    void whatCountsPeopleIsKnownHoweverItIsWritten() throws IOException {
        SmallConfiguration guests = SmallConfiguration.in(folder)
                .with("indicators/guests.yaml", "count(distinct person_key)", "count(distinct Person_Key)");
        assertEquals("count(distinct person_key)", ((IndicatorCard.Measure) guests.definitions().cards().get("guests").formula()).aggregate());
        assertEquals(
                List.of("indicators/guests.yaml:10: this counts people: say counts_people: true, so that small counts are protected"),
                guests.with("indicators/guests.yaml", "counts_people: true\n", "").problems());
    }

    /** Several programmes share cards, and their regions may be called almost alike. */
    @Test
    void examplesOfAnotherProgrammesRegionsAreNoSlips() throws IOException {
        String card = "indicators/visits.yaml";
        SmallConfiguration shared = SmallConfiguration.in(folder).with(card, "region: north", "region: nroth");
        assertEquals(List.of(card + ":17: unknown code of the list \"region\" \"nroth\"; did you mean \"north\"?"), shared.problems());
        assertEquals(List.of(), shared.with(card, "region=south", "region=soth").problems());
    }

    @Test
    void targetsOfWhatDoesNotAddUpMayFall() throws IOException {
        SmallConfiguration falling = SmallConfiguration.in(folder).with("small/programme.yaml", "visits: {2020: 10}", "visits: {2020: 10, 2021: 9}");
        assertEquals(1, falling.problems().size());
        assertEquals(List.of(), falling.with("indicators/visits.yaml", "count(*)", "max(attendance)").problems());
    }

    @Test
    void whatRegionsAreSeenAgainstIsMoreThanNothingAndACountStandsAgainstIt() throws IOException {
        String context = """
                context:
                  inhabitants:
                    names: {en: inhabitants}
                    per: %s
                    indicators: [%s]
                    regions:
                      north: {figure: %s, year: 2020, source: "Statistics office, table 7"}
                targets:""";
        String file = "small/programme.yaml";
        SmallConfiguration small = SmallConfiguration.in(folder).with(file, "targets:", context.formatted("1000", "visits", "52000"));
        Programme programme = small.definitions().programme();
        assertEquals("52000", programme.context().get(0).of("north").orElseThrow().figure().toPlainString());
        assertEquals(List.of("rates are given for 1 at least, not for 0"), messages(small.with(file, "per: 1000", "per: 0")));
        assertEquals(List.of("a figure to divide by is above 0; leave the region out where it is not known"),
                messages(small.with(file, "per: 0", "per: 10").with(file, "figure: 52000", "figure: 0")));
        assertTrue(messages(small.with(file, "figure: 0", "figure: 1").with(file, "north: {figure", "norht: {figure")).get(0).contains("norht"));
    }

    @Test
    void aFurtherLanguageIsToldAllThatItLacks() throws IOException {
        SmallConfiguration further = SmallConfiguration.in(folder).with("small/programme.yaml", "languages: [en]", "languages: [en, it]");
        List<String> problems = further.problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.contains("write vocabulary/it.yaml")), problems.toString());
        assertTrue(problems.stream().anyMatch(problem -> problem.contains("into texts/it.properties")), problems.toString());
        assertTrue(problems.stream().anyMatch(problem -> problem.startsWith("indicators/visits.yaml:")
                && problem.contains("nothing is said in \"it\"")), problems.toString());
        String english = Files.readString(further.root().resolve("vocabulary/en.yaml"));
        List<String> partly = further.write("vocabulary/it.yaml", english.replace(", other: Other", "")).problems();
        assertTrue(partly.stream().noneMatch(problem -> problem.contains("write vocabulary/it.yaml")), partly.toString());
        assertTrue(partly.stream().anyMatch(problem -> problem.startsWith("vocabulary/it.yaml:")
                && problem.contains("\"other\" of the list \"organisation_type\"")), partly.toString());
    }

    private static List<String> messages(SmallConfiguration cards) {
        return cards.problems().stream().map(problem -> problem.replaceFirst("^[^ ]+:\\d+: ", "")).toList();
    }

    @Test
    void allFaultsOfAllFilesAreNamedAtOnce() throws IOException {
        SmallConfiguration broken = SmallConfiguration.in(folder)
                .with("small/programme.yaml", "currency", "curency")
                .with("small/programme.yaml", "lead_region: north", "lead_region: nort")
                .with("small/sources/north.yaml", "semicolon", "semikolon")
                .with("indicators/visits.yaml", "dated: date", "dated: dat")
                .with("vocabulary/en.yaml", "totals:", "total:");
        assertEquals(
                List.of(
                        "indicators/visits.yaml:11: unknown date column of events \"dat\"; did you mean \"date\"?",
                        "small/programme.yaml:6: unknown key \"curency\"; did you mean \"currency\"?",
                        "small/programme.yaml:7: unknown region \"nort\"; did you mean \"north\"?",
                        "small/sources/north.yaml:2: unknown delimiter \"semikolon\"; did you mean \"semicolon\"?",
                        "vocabulary/en.yaml:11: unknown key \"total\"; did you mean \"totals\"?"),
                broken.problems());
    }

    /** The table writes a line's end as {@code \n}, a tab as {@code \t}, and nothing at all as an empty cell. */
    private static String lines(String text) {
        return text == null ? "" : text.replace("\\n", "\n").replace("\\t", "\t");
    }
}
