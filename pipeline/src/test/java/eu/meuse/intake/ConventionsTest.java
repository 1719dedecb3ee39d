package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates and numbers are read by what their whole column says, else by the card, else not at all. */
class ConventionsTest {
    private static final String SILENT = "be-liege";
    private static final String DAY_FIRST_COMMA = "de-aachen";

    @TempDir
    Path inputs;

    private Gathered dates(String region, String... days) {
        return jobs(region, Arrays.stream(days).map(day -> day + ";1").toList());
    }

    private Gathered numbers(String region, String... numbers) {
        return jobs(region, Arrays.stream(numbers).map(number -> "2012-01-01;" + number).toList());
    }

    private Gathered jobs(String region, List<String> rows) {
        int[] next = {0};
        String text = rows.stream().map(row -> "J-" + next[0]++ + ";" + region + ";energy;voucher;" + row).collect(Collectors.joining("\n"));
        return new Desk(inputs).put(region + "/2012-Q1/jobs.csv", "Job ID;Region;Sector;Instrument;Created on;FTE\n" + text).read();
    }

    @Test
    void oneCellDecidesTheWholeColumn() {
        assertEquals(List.of("2012-04-03", "2012-12-31"), dates(SILENT, "3/4/2012", "31/12/2012").column("created_on"));
        assertEquals(List.of("2012-03-04", "2012-12-31"), dates(SILENT, "3/4/2012", "12/31/2012").column("created_on"));
        assertEquals(List.of("1.234000", "0.500000"), numbers(SILENT, "1.234", "0.5").column("fte"));
        assertEquals(List.of("1234.000000", "0.500000"), numbers(SILENT, "1.234", "0,5").column("fte"));
    }

    @Test
    void theValuesAreStrongerThanTheCard() {
        assertEquals(List.of("2012-03-04", "2012-12-31"), dates(DAY_FIRST_COMMA, "3/4/2012", "12/31/2012").column("created_on"));
        assertEquals(List.of("1.234000", "0.500000"), numbers(DAY_FIRST_COMMA, "1.234", "0.5").column("fte"));
    }

    @Test
    void aFewCellsDoNotTurnTheOthersAgainstTheCard() {
        Gathered dates = dates(DAY_FIRST_COMMA, "3/4/2012", "03/13/2012", "5/6/2012");
        assertEquals(List.of("0 created_on mixed-conventions", "3 created_on bad-date"), dates.found());
        assertEquals(List.of("2012-04-03", "2012-06-05"), dates.column("created_on"));
        Gathered numbers = numbers(DAY_FIRST_COMMA, "1.234", "0.5", "2.345");
        assertEquals(List.of("0 fte mixed-conventions", "3 fte bad-number"), numbers.found());
        assertEquals(List.of("1234.000000", "2345.000000"), numbers.column("fte"));
    }

    @Test
    void fewerThanATenthDoNotEither() {
        String[] days = new String[31];
        Arrays.fill(days, "3/4/2012");
        days[1] = days[2] = days[3] = "12/31/2012";
        Gathered thirtyOne = dates(DAY_FIRST_COMMA, days);
        assertEquals(List.of("0 created_on mixed-conventions", "3 created_on bad-date", "4 created_on bad-date", "5 created_on bad-date"), thirtyOne.found());
        assertEquals("2012-04-03", thirtyOne.column("created_on").get(0));
        assertEquals("2012-03-04", dates(DAY_FIRST_COMMA, Arrays.copyOf(days, 30)).column("created_on").get(0));
    }

    @Test
    void aFewCellsAndTheFilesOtherColumnsThatSayOtherwiseAreAQuestion() {
        Gathered read = againstOthers(SILENT);
        assertEquals(List.of("0 applied_on ambiguous-dates"), read.found());
        String message = read.findings.get(0).message();
        assertTrue(message.contains("row 2") && message.contains("row 3") && message.contains("`date_order: mdy`"), message);
        Gathered card = againstOthers(DAY_FIRST_COMMA);
        assertEquals(List.of("0 applied_on mixed-conventions", "3 applied_on bad-date"), card.found().stream().filter(found -> !found.contains("region")).toList());
        assertEquals(List.of("2012-04-03", "2012-04-03"), card.column("applied_on"));
    }

    @Test
    void fewNumbersAndTheFilesOtherColumnsThatSayOtherwiseAreAQuestion() {
        String row = "V-%d;A;be-liege;energy;2012-03-04;awarded;2012-03-05;%s;%s\n";
        String text = "Application ID;Organisation;Region;Sector;Applied on;Decision;Decided on;Amount;Own contribution\n"
                + row.formatted(1, "1.234", "0.5") + row.formatted(2, "2.345", "1.5") + row.formatted(3, "12,5", "2.5");
        assertEquals(List.of("0 amount ambiguous-numbers"), new Desk(inputs).put(SILENT + "/2012-Q1/vouchers.csv", text).read().found());
    }

    @Test
    void cellsThatContradictEachOtherAreBothNamed() {
        String dates = dates(SILENT, "31/12/2012", "12/31/2012").findings.get(0).message();
        assertTrue(dates.contains("row 2") && dates.contains("row 3") && !dates.contains("row 0"), dates);
        String numbers = numbers(SILENT, "1", "1,5", "0.5").findings.get(0).message();
        assertTrue(numbers.contains("a dot in row 4, a comma in row 3"), numbers);
    }

    private Gathered againstOthers(String region) {
        String row = ";A;be-liege;energy;%s;awarded;%s;1;1\n";
        return new Desk(inputs.resolve(region)).put(region + "/2012-Q1/vouchers.csv",
                "Application ID;Organisation;Region;Sector;Applied on;Decision;Decided on;Amount;Own contribution\n"
                        + "V-1" + row.formatted("3/4/2012", "13/4/2012") + "V-2" + row.formatted("03/13/2012", "14/4/2012")
                        + "V-3" + row.formatted("3/4/2012", "15/4/2012")).read();
    }

    @Test
    void whereTheValuesAreSilentTheCardDecides() {
        assertEquals(List.of("2012-04-03"), dates(DAY_FIRST_COMMA, "3/4/2012").column("created_on"));
        assertEquals(List.of("1234.000000"), numbers(DAY_FIRST_COMMA, "1.234").column("fte"));
    }

    @Test
    void whereTheCardIsSilentTooTheFileIsRefusedWithTheQuestion() {
        Gathered dates = dates(SILENT, "3/3/2012", "3/4/2012");
        assertEquals(List.of("0 created_on ambiguous-dates"), dates.found());
        assertEquals(List.of(0L, 0L, 0L, 0L), dates.counts());
        assertTrue(dates.findings.get(0).message().contains("row 3"), dates.findings.get(0).message());
        assertTrue(dates.findings.get(0).message().contains("`date_order: dmy`"), dates.findings.get(0).message());
        Gathered numbers = numbers(SILENT, "1", "1.234");
        assertEquals(List.of("0 fte ambiguous-numbers"), numbers.found());
        assertTrue(numbers.findings.get(0).message().contains("sources/be-liege.yaml"), numbers.findings.get(0).message());
    }

    @Test
    void otherColumnsOfTheFileDecideBeforeTheCard() {
        Gathered read = new Desk(inputs).put(SILENT + "/2012-Q1/vouchers.csv",
                "Application ID;Organisation;Region;Sector;Applied on;Decision;Decided on;Amount;Own contribution\n"
                        + "V-1;A;be-liege;energy;3/4/2012;awarded;13/4/2012;1.234;0,5\n").read();
        assertEquals(List.of(), read.found());
        assertEquals(List.of("2012-04-03"), read.column("applied_on"));
        assertEquals(List.of("1234.00"), read.column("amount"));
    }

    @Test
    void formsThatLeaveNoDoubtNeedNoDecision() {
        assertEquals(List.of("2012-03-01", "2012-03-01", "2012-03-01", "2012-03-01"),
                dates(SILENT, "01.03.2012", "2012-03-01", "1. März 2012", "1/mars/12").column("created_on"));
    }

    @Test
    void aSlipDoesNotTurnTheColumnAndAnEvenMixtureStaysOpen() {
        String[] days = new String[11];
        Arrays.fill(days, "31/12/2012");
        days[4] = "12/31/2012";
        assertEquals(List.of("6 created_on bad-date"), dates(SILENT, days).found());
        assertEquals(List.of("0 created_on ambiguous-dates"), dates(SILENT, "31/12/2012", "12/31/2012").found());
    }
}
