package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.desk.FileCheck;
import eu.meuse.programme.CountryNames;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import eu.meuse.reports.bundle.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations that count in totals alone are said, with what they cost. */
class UngroupedTest {
    private static final Definitions OPERATIONS = ((Loaded.Complete) DefinitionsLoader.load(
            Path.of(System.getProperty("meuse.root", ".."), "config", "operations"))).definitions();

    @TempDir
    Path folder;

    private List<String> said(String rows) throws Exception {
        Path file = Files.writeString(folder.resolve("projects.csv"), "Project ID;Lead partner;Country;Start;End;Total budget;EU funding;Topics\n" + rows);
        return new FileCheck(OPERATIONS, Optional.of("nl-heuvelland"), Optional.of(FactTable.PROJECTS)).check(List.of(file)).get(0).parts().get(0).findings().stream()
                .filter(found -> List.of("country-not-listed", "no-topic").contains(found.code())).map(Finding::message).toList();
    }

    private static String row(int number, String country, String topics) {
        return number + ";A;" + country + ";2015-01-01;2016-12-31;" + number + "0.50;1.00;" + topics + "\n";
    }

    @Test
    void countriesThatAreNoneOfTheProgrammes() throws Exception {
        assertEquals(List.of("3 rows with 61.50 of costs are of no country of the programme and count in the totals alone: \"DE, NL\", \"Portugal\", \"XX\""),
                said(row(1, "DE, NL", "SME") + row(2, "Portugal", "SME") + row(3, "XX", "SME") + row(4, "België", "sme") + row(5, "PAYS BAS", "SME")
                        + row(6, "", "SME") + row(7, "Frankreich", "SME")));
    }

    @Test
    void operationsOfNoTopic() throws Exception {
        assertEquals(List.of("2 of 3 operations, with 51.00 of costs, begin with no word of the programme's topics and count in the totals alone"),
                said(row(1, "NL", "Mkb en meer") + row(2, "NL", "A SME") + row(3, "NL", "")));
    }

    /** A list with a sheet for each year has no column of starts. */
    @Test
    void operationsThatAllCountInOneYear() throws Exception {
        new Senders(folder);
        Files.writeString(folder.resolve("config/operations/sources/nl-heuvelland.yaml"),
                "quirks:\n  - number: 1\n    cause: So.\n    dataset: projects\n    fix: {default: {start: 2014-01-01}}\n");
        Definitions definitions = ((Loaded.Complete) DefinitionsLoader.load(folder.resolve("config/operations"))).definitions();
        Path file = Files.writeString(folder.resolve("projects.csv"), "Project ID;End;Total budget;EU funding\n1;2016-12-31;2.00;1.00\n");
        assertEquals(List.of("the list has no column for the start; all its operations count in the year of 2014-01-01, the default of the source card"),
                new FileCheck(definitions, Optional.of("nl-heuvelland"), Optional.of(FactTable.PROJECTS)).check(List.of(file)).get(0).parts().get(0).findings().stream()
                        .filter(found -> found.code().equals("year-by-default")).map(Finding::message).toList());
    }

    /** A card may list countries of which its own regions are none. */
    @Test
    void theCountryOfARegionMayBeNoneOfTheProgrammes() throws Exception {
        new Senders(folder);
        Path card = folder.resolve("config/operations/programme.yaml");
        Files.writeString(card, Files.readString(card) + "countries: [BE, DE]\n");
        Groups groups = Groups.of(((Loaded.Complete) DefinitionsLoader.load(folder.resolve("config/operations"))).definitions());
        assertEquals(List.of(true, false, true, false), List.of(groups.holdsCountry(null, "be-maasland"), groups.holdsCountry(null, "nl-heuvelland"),
                groups.holdsCountry("Belgien", "nl-heuvelland"), groups.holdsCountry("Pays-Bas", "be-maasland")));
    }

    /** A slash, a comma or a line break parts several, whose letters together may be another's code. */
    @ParameterizedTest
    @CsvSource({"Ολλανδία,NL,true", "Alankomaat,NL,true", "Pays-Bas,NL,true", "The Netherlands,NL,true", "Țările de Jos,NL,true", "BELGIE,BE,true", "Saksa,DE,true",
        "' (D) ',DE,true", "'DE,',DE,true", "D/E,DE,false", "F/I,FI,false", "'B, E',BE,false", "'B\nE',BE,false", "D & E,DE,false", "'D;E',DE,false", "D+E,DE,false"})
    void wordsForACountry(String word, String code, boolean is) {
        assertEquals(is, CountryNames.of(code).contains(CountryNames.letters(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " - ", "/", "..."})
    void noLettersAreNoCountry(String word) {
        assertEquals("", CountryNames.letters(word));
    }
}
