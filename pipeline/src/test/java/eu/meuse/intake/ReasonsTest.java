package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every reason for rejecting a row: a row that gives it and one beside it that does not. */
class ReasonsTest {
    private static final String VOUCHERS =
            "Application ID,Organisation,Region,Sector,Applied on,Decision,Decided on,Amount,Own contribution\n";
    private static final String GOOD = "V-1,Ada Ltd,de-aachen,Energy,2012-01-31,awarded,2012-02-29,5000.00,12.5\n";

    @TempDir
    Path inputs;

    private Gathered vouchers(String... rows) {
        return new Desk(inputs).put("de-aachen/2012-Q1/vouchers.csv", VOUCHERS + GOOD + String.join("\n", rows) + "\n").read();
    }

    private void rejects(String expected, String row) {
        Gathered read = vouchers(row);
        assertEquals(List.of("3 " + expected), read.found(), row);
        assertEquals(List.of(2L, 1L, 1L, 0L), read.counts());
        assertEquals(List.of("V-1"), read.column("application_id"));
    }

    private void accepts(String row) {
        Gathered read = vouchers(row);
        assertEquals(List.of(), read.found(), row);
        assertEquals(List.of(2L, 2L, 0L, 0L), read.counts());
    }

    @Test
    void wrongFieldCount() {
        rejects("wrong-field-count", "V-2,Ada Ltd,de-aachen,Energy,2012-01-31,pending,,,,surplus");
        rejects("wrong-field-count", "V-2,Ada Ltd,de-aachen,Energy,2012-01-31,pending,,");
        accepts("V-2,Ada Ltd,de-aachen,Energy,2012-01-31,pending,,,");
    }

    @Test
    void aRequiredValueIsMissing() {
        rejects("organisation missing-value", "V-2, ,de-aachen,Energy,2012-01-31,pending,,,");
    }

    @Test
    void anAwardNeedsItsDateAndAmount() {
        rejects("decided_on missing-value", "V-2,Ada Ltd,de-aachen,Energy,2012-01-31,awarded,,,");
        rejects("amount missing-value", "V-2,Ada Ltd,de-aachen,Energy,2012-01-31,awarded,2012-02-01,,");
        accepts("V-2,Ada Ltd,de-aachen,Energy,2012-01-31,rejected,,,");
    }

    @Test
    void dates() {
        rejects("applied_on bad-date", "V-2,Ada Ltd,de-aachen,Energy,2012-02-31,pending,,,");
        rejects("decided_on bad-date", "V-2,Ada Ltd,de-aachen,Energy,2012-02-28,awarded,2011-02-29,1.00,");
        rejects("applied_on bad-date", "V-2,Ada Ltd,de-aachen,Energy,soon,pending,,,");
        accepts("V-2,Ada Ltd,de-aachen,Energy,2012-02-29,pending,,,");
    }

    @Test
    void numbers() {
        rejects("amount bad-number", "V-2,Ada Ltd,de-aachen,Energy,2012-01-31,awarded,2012-02-01,1234.567,");
        rejects("own_contribution bad-number", "V-2,Ada Ltd,de-aachen,Energy,2012-01-31,pending,,,much");
        accepts("V-2,Ada Ltd,de-aachen,Energy,2012-01-31,awarded,2012-02-01,12.34,");
    }

    @Test
    void codes() {
        rejects("sector unknown-code", "V-2,Ada Ltd,de-aachen,Alchemy,2012-01-31,pending,,,");
        accepts("V-2,Ada Ltd,Regio Aken,sciences de la vie,2012-01-31,in behandeling,,,");
    }

    @Test
    void negativeAmounts() {
        rejects("amount negative-amount", "V-2,Ada Ltd,de-aachen,Energy,2012-01-31,awarded,2012-02-01,-5.00,");
        accepts("V-2,Ada Ltd,de-aachen,Energy,2012-01-31,awarded,2012-02-01,0.00,");
    }

    @Test
    void expendituresMayBeNegative() {
        Gathered read = new Desk(inputs).put("de-aachen/2012-Q1/expenditures.csv",
                "Item ID,Partner ID,Cost category,Paid on,Amount\nX-1,PP01,Staff,2012-01-02,-100.01\n").read();
        assertEquals(List.of("-100.01"), read.column("amount"));
    }

    @Test
    void aKeyStandsOnceAndTheFirstRowStays() {
        rejects("application_id duplicate-key", "V-1,Other,de-aachen,Energy,2012-01-31,pending,,,");
        accepts("V-1b,Other,de-aachen,Energy,2012-01-31,pending,,,");
    }

    @Test
    void aRejectedRowDoesNotOccupyItsKey() {
        Gathered read = vouchers("V-2,Ada Ltd,de-aachen,Alchemy,2012-01-31,pending,,,", "V-2,Ada Ltd,de-aachen,Energy,2012-01-31,pending,,,");
        assertEquals(List.of("3 sector unknown-code"), read.found());
        assertEquals(List.of("V-1", "V-2"), read.column("application_id"));
    }

    @Test
    void theFirstReasonOfTheContractIsGivenAndItsFirstColumn() {
        rejects("organisation missing-value", "V-1,,nowhere,Alchemy,2012-02-31,awarded,,x,-1");
        rejects("applied_on bad-date", "V-1,A,nowhere,Alchemy,2012-02-31,awarded,2012-02-30,x,-1");
        rejects("amount bad-number", "V-1,A,nowhere,Alchemy,2012-02-01,awarded,2012-02-03,x,y");
        rejects("region unknown-code", "V-1,A,nowhere,Alchemy,2012-02-01,awarded,2012-02-03,-1,-1");
        rejects("amount negative-amount", "V-1,A,de-aachen,Energy,2012-02-01,awarded,2012-02-03,-1,-1");
    }

    @Test
    void keysOfTwoColumns() {
        Gathered read = new Desk(inputs).put("de-aachen/2012-Q1/budgets.csv",
                "Partner ID,Cost category,Amount\nPP01,Staff,1\nPP01,Travel,2\nPP01,staff,3\n").read();
        assertEquals(List.of("4 partner_id duplicate-key"), read.found());
    }

    private static final String PEOPLE = "Event ID,Name,E-mail,Organisation,Country\n";

    private Gathered people(String... rows) {
        return new Desk(inputs).put("de-aachen/2012-Q1/participations.csv", PEOPLE + String.join("\n", rows) + "\n").read();
    }

    @Test
    void aPersonHasAnAddressOrAName() {
        Gathered read = people("E-1,,,Ada Ltd,DE", "E-1,Ada,,Ada Ltd,DE", "E-1,,ada@x.example,Ada Ltd,DE", "E-1,Ada,,,DE");
        assertEquals(List.of("2 person missing-person", "5 organisation missing-value"), read.found());
    }

    @Test
    void aPersonIsOnceAtAnEvent() {
        Gathered read = people("E-1,Ada  Byron,,Ada Ltd,DE", "E-1,ADA byron ,,ada  ltd,BE", "E-2,Ada Byron,,Ada Ltd,DE",
                "E-2,Other,a@x.example,B,DE", "E-2,,A@X.example,C,DE", "E-2,Ada Byron,,Other Ltd,DE");
        assertEquals(List.of("3 event_id duplicate-row", "6 event_id duplicate-row"), read.found());
        assertEquals(List.of("2", "4", "5", "7"), read.facts.stream().map(f -> Long.toString(f.row())).toList());
    }

    @Test
    void duplicatesAreFoundAcrossTheFilesOfASubmissionInTheOrderOfTheirNames() {
        Gathered read = new Desk(inputs)
                .put("de-aachen/2012-Q1/participations-2.csv", PEOPLE + "E-1,Ada,,Ada Ltd,DE\n")
                .put("de-aachen/2012-Q1/participations-1.csv", PEOPLE + "\nE-1,Ada,,Ada Ltd,DE\n")
                .put("de-aachen/2012-Q2/participations.csv", PEOPLE + "E-1,Ada,,Ada Ltd,DE\n").read();
        assertEquals(List.of("2 event_id duplicate-row", "0 looks-like-a-correction"), read.found());
        assertEquals("participations-2.csv", read.findings.get(0).file());
        assertTrue(read.findings.get(0).message().contains("row 3 of participations-1.csv"), read.findings.get(0).message());
    }

    @Test
    void nothingOfAPersonIsKeptOrSaid() {
        Gathered read = people("E-1,Ada Byron,ada@x.example,Ada Ltd,DE", "E-1,Ada Byron,ada@x.example,Ada Ltd,DE",
                "E-1,Ada Byron,ada@x.example,,DE", "E-1,,,Ada Ltd,Ada Byron", "E-1,Ada Byron,ada@x.example,Ada Ltd,ada@x.example",
                "E-1,Ada Byron,ada@x.example,Ada Ltd,DE,ada@x.example");
        assertEquals(1, read.facts.size());
        String all = read.facts + " " + read.findings + " " + read.summaries;
        assertTrue(!all.contains("Byron") && !all.contains("ada@"), all);
        assertEquals(List.of(5L, 1L, 4L, 0L), List.of(read.counts().get(0) - 1, read.counts().get(1), read.counts().get(2) - 1, read.counts().get(3)));
    }

    /** At 1:1 it would be counted for what it is not; exchange rates there are none yet. */
    @Test
    void anotherCurrencyIsNotCounted() {
        String header = "Application ID;Organisation;Region;Sector;Applied on;Decision;Decided on;Amount;Currency\n";
        String row = "%s;A;be-liege;energy;2012-01-02;awarded;2012-01-13;%s;%s\n";
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/vouchers.csv", header + row.formatted("V-1", "100,50", "EUR") + row.formatted("V-2", "100,50", "€")
                + row.formatted("V-3", "100,50", "") + row.formatted("V-4", "100,50", "CHF") + row.formatted("V-5", "$100,50", "EUR")
                + row.formatted("V-6", "CHF 100,50", "EUR") + row.formatted("V-7", "£100,50", "") + row.formatted("V-8", "£100,50", "EUR")
                + row.formatted("V-9", "£100,50", "GBP")).read();
        assertEquals(List.of("5 currency unknown-code", "6 amount bad-number", "7 amount bad-number", "9 amount bad-number", "10 currency unknown-code"), read.found());
        assertEquals(List.of("EUR", "EUR", "null", "null"), read.column("currency"));
        assertEquals("\"CHF\" is not the currency of the programme, EUR, and there is no exchange rate for it yet; give the amounts of this row in EUR",
                read.findings.get(0).message());
        assertEquals("the amount \"£100,50\" is in pounds, the currency column says EUR; correct one of them", read.findings.get(3).message());
    }
}
