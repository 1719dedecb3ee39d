package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.intake.desk.CheckedPart;
import eu.meuse.intake.desk.FileCheck;
import eu.meuse.programme.Fix;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each fix does to a region's files, and that each file says by which quirks it was read. */
class QuirksTest {
    private static final String REGION = "be-liege";
    private static final String VOUCHERS = "Application ID;Organisation;Region;Sector;Applied on;Decision;Decided on;Amount\n";

    @TempDir
    Path folder;

    private Gathered read(String fix, String path, String text) throws Exception {
        return new Senders(folder).card(REGION, card(fix)).put(REGION + "/" + path, text).read();
    }

    private static String card(String fix) {
        return "quirks:\n  - number: 7\n    cause: The export does so.\n    fix: {" + fix + "}\n";
    }

    private static List<String> beside(Gathered read) {
        List<String> found = read.found().stream().filter(code -> !code.endsWith("not-awaited") && !code.endsWith("outside-programme-quarter")).toList();
        assertEquals("0 quirk-applied", found.get(0));
        return found.subList(1, found.size());
    }

    @Test
    void headingsOfTheRegionsOwn() throws Exception {
        Gathered read = read("headings: {Montant HT: amount, Datum: decided_on}", "2012-Q1/vouchers.csv",
                VOUCHERS.replace("Amount", "MONTANT h.t.").replace("Decided on", "Datum") + "V-1;A;be-liege;energy;2012-01-02;awarded;2012-01-03;5,00\n");
        assertEquals(List.of(), beside(read));
        assertEquals(List.of("5.00"), read.column("amount"));
        assertEquals(List.of("2012-01-03"), read.column("decided_on"));
        assertEquals("read by quirk 7 of sources/be-liege.yaml: The export does so.", read.findings.get(0).wording().english());
    }

    /** A heading that is misspelt in the card would leave its column blank, and nothing would tell. */
    @Test
    void headingsThatNoColumnBears() throws Exception {
        String fix = "headings: {Montant H.T: amount, Date de la décision: decided_on, But poursuivi: purpose}";
        Gathered read = read(fix, "2012-Q1/vouchers.csv",
                VOUCHERS.replace("Amount", "Montant HTVA") + "V-1;A;be-liege;energy;2012-01-02;pending;;\n");
        assertEquals(List.of("no column bears the heading \"But poursuivi\" that the source card reads as purpose",
                        "no column bears the heading \"Montant H.T\" that the source card reads as amount; near it is \"Montant HTVA\""),
                read.findings.stream().filter(found -> found.code().equals("heading-not-there")).map(Finding::message).toList(),
                "the vocabulary knows the heading of decided_on");
    }

    @Test
    void aHeadingOfAColumnWithADefaultMayBeAbsentAndNearIsWhatItBeginsWith() throws Exception {
        Gathered read = new Senders(folder).card(REGION, "quirks:\n  - number: 7\n    cause: So.\n    fix: {headings: {Beslissing: decided_on, N: amount,"
                + " Doel: purpose}}\n  - number: 8\n    cause: So.\n    fix: {default: {decided_on: 2012-01-03}}\n").put(REGION + "/2012-Q1/vouchers.csv",
                VOUCHERS.replace("Decided on", "Doelstelling").replace("Amount", "Gesamtkosten netto") + "V-1;A;be-liege;energy;2012-01-02;pending;;\n").read();
        assertEquals(List.of("no column bears the heading \"Doel\" that the source card reads as purpose; near it is \"Doelstelling\"",
                        "no column bears the heading \"N\" that the source card reads as amount"),
                read.findings.stream().filter(found -> found.code().equals("heading-not-there")).map(Finding::message).toList());
    }

    /** One day for all rows leaves the title alone to tell operations apart. */
    @Test
    void aListWithoutDatesSharesNoTitles() throws Exception {
        String rows = "Project ID;Title;Lead partner;end;total_budget;eu_funding\nP-1;Training;Alpha;2012-12-31;2;1\nP-2;Training;Beta;2012-12-31;2;1\n";
        Gathered read = read("default: {start: 2012-01-01}", "2012-Q1/projects.csv", rows);
        assertEquals(List.of("2012-01-01", "2012-01-01"), read.column("start"));
        assertEquals(List.of(), read.found().stream().filter(code -> code.endsWith("shared-title")).toList());
    }

    @Test
    void codesOfTheRegionsOwn() throws Exception {
        Gathered read = read("codes: {sector: {EN: energy, E-1: high-tech-systems}}", "2012-Q1/vouchers.csv",
                VOUCHERS + "V-1;A;be-liege;en;2012-01-02;pending;;\nV-2;A;be-liege;E1;2012-01-02;pending;;\nV-3;A;be-liege;E2;2012-01-02;pending;;\n");
        assertEquals(List.of("4 sector unknown-code"), beside(read));
        assertEquals(List.of("energy", "high-tech-systems"), read.column("sector"));
    }

    /** The start of S3-4AlpClusters is on record as 11.01.16 and was on 1 November. */
    @Test
    void aDateOrderThatHoldsBetweenDotsToo() throws Exception {
        Gathered read = read("date_order: {start: mdy}", "2016-Q4/projects.csv",
                "Project ID;start;end;total_budget;eu_funding\nP-1;11.01.16;30.04.2019;2521964,00;1929500,00\n");
        assertEquals(List.of("2016-11-01"), read.column("start"));
        assertEquals(List.of("2019-04-30"), read.column("end"));
        assertEquals(List.of(), beside(read).stream().filter(code -> code.contains("swapped")).toList());
    }

    @Test
    void aDecimalMarkWhateverTheValuesSay() throws Exception {
        Gathered read = read("decimal_mark: {amount: \",\"}", "2012-Q1/vouchers.csv",
                VOUCHERS + "V-1;A;be-liege;energy;2012-01-02;awarded;2012-01-03;1.234\nV-2;A;be-liege;energy;2012-01-02;awarded;2012-01-03;12.50\n");
        assertEquals(List.of("3 amount bad-number"), beside(read));
        assertEquals(List.of("1234.00"), read.column("amount"));
    }

    /** The cell alone does not say why it is not 1234. */
    @Test
    void aMarkOfTheCardThatMakesThreeDecimalsIsNamed() throws Exception {
        Gathered read = new Senders(folder).card(REGION, "decimal_mark: \".\"\n").put(REGION + "/2012-Q1/vouchers.csv",
                VOUCHERS + "V-1;A;be-liege;energy;2012-01-02;awarded;2012-01-03;1.234\nV-2;A;be-liege;energy;2012-01-02;awarded;2012-01-03;x\n").read();
        assertEquals(List.of("\"1.234\" is no amount with at most two decimals as `decimal_mark: \".\"` of the source card sources/be-liege.yaml has it read;"
                + " see whether the card is right", "\"x\" is no amount with at most two decimals"),
                read.findings.stream().filter(found -> found.severity() == Severity.REJECTED).map(Finding::message).toList());
    }

    @Test
    void amountsInThousands() throws Exception {
        Gathered read = read("factor: {amount: 1000}", "2012-Q1/vouchers.csv",
                VOUCHERS + "V-1;A;be-liege;energy;2012-01-02;awarded;2012-01-03;4,99\nV-2;A;be-liege;energy;2012-01-02;awarded;2012-01-03;0,12345\n"
                        + "V-3;A;be-liege;energy;2012-01-02;awarded;2012-01-03;0,123456\nV-4;A;be-liege;energy;2012-01-02;awarded;2012-01-03;3\n");
        assertEquals(List.of("4 amount bad-number"), beside(read));
        assertEquals(List.of("4990.00", "123.45", "3000.00"), read.column("amount"));
    }

    /** Lists of Italian beneficiaries leave the programme's code blank where it is that of the row above. */
    @Test
    void blankCellsThatMeanTheOneAbove() throws Exception {
        Gathered read = read("fill_down: [partner_id]", "2012-Q1/budgets.csv",
                "Partner ID;Cost category;Amount\n;staff;9\nPP01;staff;1\n;travel;2\nPP02;nonsense;3\n;travel;4\nTotal;;10\n;staff;5\n");
        assertEquals(List.of("2 partner_id missing-value", "5 cost_category unknown-code"), beside(read));
        assertEquals(List.of("PP01", "PP01", "PP02", "PP02"), read.column("partner_id"));
        assertEquals(List.of(6L, 4L, 2L, 1L), read.counts());
    }

    @Test
    void aRowOfTheWrongWidthIsNobodysAbove() throws Exception {
        Gathered read = read("fill_down: [partner_id]", "2012-Q1/budgets.csv",
                "Partner ID;Cost category;Amount\nPP01;staff;1\nPP02;travel;too many;2\n;equipment;3\n;travel;4\nPP03;staff;5\n;travel;6\n");
        assertEquals(List.of("3 wrong-field-count", "4 partner_id missing-value", "5 partner_id missing-value"), beside(read));
        assertEquals(List.of("PP01", "PP03", "PP03"), read.column("partner_id"));
    }

    @Test
    void aCauseIsGivenInFull() throws Exception {
        String cause = "Since the new export of March amounts are in thousands of euros, and nobody can change that.";
        Gathered read = new Senders(folder).card(REGION, card("factor: {amount: 1000}").replace("The export does so.", cause))
                .put(REGION + "/2012-Q1/vouchers.csv", VOUCHERS).read();
        assertEquals("read by quirk 7 of sources/be-liege.yaml: " + cause, read.findings.get(0).wording().english());
    }

    @Test
    void rowsThatAreNoRecords() throws Exception {
        Gathered read = read("not_records: [Stand, \"***\"]", "2012-Q1/budgets.csv",
                "Partner ID;Cost category;Amount\n*** Partner 1 ***;;\nPP01;staff;1\nStand: 31.3.2012;;\nSTANDARD;staff;1\n");
        assertEquals(List.of("0 rows-set-aside", "0 rows-set-aside"), beside(read));
        assertEquals(List.of(1L, 1L, 0L, 3L), read.counts(), "what begins so is no record, whatever follows");
        assertEquals(List.of("rows that begin with \"Stand\" are no records by the source card: 2, the first in row 4",
                "rows that begin with \"***\" are no records by the source card: 1, the first in row 2"),
                read.findings.stream().filter(found -> found.code().equals("rows-set-aside")).map(Finding::message).toList());
    }

    /** Meant for the row that numbers the columns, it must not take the records 1 and 10 with it. */
    @Test
    void signsOfABeginningCount() throws Exception {
        Gathered read = read("not_records: [\"(1)\"]", "2012-Q1/budgets.csv", "Partner ID;Cost category;Amount\n(1);b;c\n1;staff;1\n10;staff;2\n2;staff;3\n");
        assertEquals(List.of("1", "10", "2"), read.column("partner_id"));
        assertEquals(List.of("0 rows-set-aside"), beside(read));
    }

    /** Lists by annex XII often number their columns below the headings. */
    @ParameterizedTest
    @ValueSource(strings = {"(1);(2);(3)", "1;2;3", "1.;2.;3."})
    void theRowThatNumbersTheColumnsIsNoRecord(String numbers) throws Exception {
        Gathered read = new Senders(folder).put(REGION + "/2012-Q1/budgets.csv",
                "Partner ID;Cost category;Amount\n" + numbers + "\n1;staff;1\n10;staff;2\n").read();
        assertEquals(List.of("1", "10"), read.column("partner_id"));
        assertEquals(List.of(2L, 2L, 0L, 0L), read.counts());
    }

    @Test
    void aRowThatNumbersOtherThingsIsARecord() throws Exception {
        Gathered read = new Senders(folder).put(REGION + "/2012-Q1/budgets.csv",
                "Partner ID;Cost category;Amount\n1;2;4\n1;2;3\n").read();
        assertEquals(List.of(2L, 0L, 2L, 0L), read.counts(), "not below the header, or not in sequence");
    }

    @Test
    void whatIsMeantWhereNothingIsSaid() throws Exception {
        Gathered read = read("default: {region: be-liege, currency: EUR, decided_on: 31.12.2012}", "2012-Q1/vouchers.csv",
                VOUCHERS.replace("Region;", "") + "V-1;A;energy;2012-01-02;pending;2012-01-03;\nV-2;A;energy;2012-01-02;pending;;\n");
        assertEquals(List.of(), beside(read));
        assertEquals(List.of("be-liege", "be-liege"), read.column("region"));
        assertEquals(List.of("EUR", "EUR"), read.column("currency"));
        assertEquals(List.of("2012-01-03", "2012-12-31"), read.column("decided_on"));
    }

    @Test
    void twoColumnsExchangedUntilAQuarter() throws Exception {
        String text = VOUCHERS + "V-%s;A;be-liege;energy;%s;pending;%s;\n";
        Gathered read = new Senders(folder).card(REGION, card("swap: [applied_on, decided_on]") + "    until: 2012-Q1\n")
                .put(REGION + "/2012-Q1/vouchers.csv", text.formatted(1, "2012-01-09", "2012-01-02"))
                .put(REGION + "/2012-Q2/vouchers.csv", text.formatted(2, "2012-01-02", "2012-01-09"))
                .put("be-limburg/2012-Q1/jobs.csv", "job_id;region;sector;instrument;created_on;fte\n").read();
        assertEquals(List.of("2012-01-02", "2012-01-02"), read.column("applied_on"));
        assertEquals(List.of("2012-01-09", "2012-01-09"), read.column("decided_on"));
        assertEquals(List.of("2012-Q1 vouchers.csv quirk-applied"), read.findings.stream().map(f -> f.quarter() + " " + f.file() + " " + f.code()).toList());
    }

    /** The desk is shown under which heading the cell at fault stands, not under which it would have stood. */
    @Test
    void headingsOfExchangedColumns() throws Exception {
        Senders senders = new Senders(folder).card(REGION, card("swap: [applied_on, decided_on]"));
        Path file = Files.writeString(folder.resolve("vouchers.csv"), VOUCHERS + "V-1;A;be-liege;energy;99.99.2013;pending;2012-01-02;\n");
        CheckedPart part = new FileCheck(senders.definitions(), Optional.of(REGION), Optional.empty()).check(List.of(file)).get(0).parts().get(0);
        assertEquals(List.of("decided_on"), part.findings().stream().filter(found -> found.severity() == Severity.REJECTED).map(Finding::column).toList());
        assertEquals("Applied on", part.heading("decided_on").orElseThrow().text());
        assertEquals(4, part.heading("decided_on").orElseThrow().cell());
        assertEquals("Decided on", part.heading("applied_on").orElseThrow().text());
        assertEquals("Sector", part.heading("sector").orElseThrow().text());
    }

    @Test
    void aBeginningThatIsCutOff() throws Exception {
        Gathered read = read("cut: {partner_id: \"LP/\", amount: \"ca. \"}", "2012-Q1/budgets.csv",
                "Partner ID;Cost category;Amount\nLP/PP01;staff;ca. 1,50\nPP02;staff;2,50\nLP/PP01;staff;3\n");
        assertEquals(List.of("4 partner_id duplicate-key"), beside(read));
        assertEquals(List.of("PP01", "PP02"), read.column("partner_id"));
        assertEquals(List.of("1.50", "2.50"), read.column("amount"));
    }

    @Test
    void wordsThatStandForNothing() throws Exception {
        Gathered read = read("blank: {decided_on: [unbekannt, 0000-00-00, 01.01.1900], organisation: \"?\"}", "2012-Q1/vouchers.csv",
                VOUCHERS + "V-1;A;be-liege;energy;2012-01-02;pending;Unbekannt!;\nV-2;A;be-liege;energy;2012-01-02;pending;0000-00-00;\n"
                        + "V-3;A;be-liege;energy;2012-01-02;pending;01.01.1900;\nV-4;?;be-liege;energy;2012-01-02;pending;;\n"
                        + "V-5;!;be-liege;energy;2012-01-02;pending;;\n");
        assertEquals(List.of("5 organisation missing-value"), beside(read));
        assertEquals(List.of("null", "null", "null", "null"), read.column("decided_on"));
    }

    @Test
    void rowsAreNumberedWhereAListHasNoIdentifiers() throws Exception {
        Gathered read = read("number_rows: [project_id]", "2012-Q1/projects.csv",
                "Start date;End date;Total budget;EU funding\n2012-01-01;2012-12-31;10,00;5,00\n2012-01-01;2012-12-31;11,00;5,00\n");
        assertEquals(List.of(), beside(read));
        assertEquals(List.of("be-liege-2", "be-liege-3"), read.column("project_id"));
    }

    /** A sheet for each priority axis; the first one's identifiers are those of a list of one sheet. */
    @Test
    void rowsOfFurtherSheetsAndFilesAreNumberedApart() throws Exception {
        String header = Xlsx.row(1, Xlsx.text("Start date"), Xlsx.text("End date"), Xlsx.text("Total budget"), Xlsx.text("EU funding"));
        String record = Xlsx.row(2, Xlsx.text("2012-01-01"), Xlsx.text("2012-12-31"), Xlsx.text("10,%d0"), Xlsx.text("5,00"));
        byte[] book = new Xlsx().sheet("Achse 1", header, record.formatted(1)).sheet("Achse 2", header, record.formatted(2)).bytes();
        Gathered read = new Senders(folder).card(REGION, card("number_rows: [project_id]")).put(REGION + "/2012-Q1/projects.xlsx", book)
                .put(REGION + "/2012-Q1/projects-2.csv", "Start date;End date;Total budget;EU funding\n2012-01-01;2012-12-31;10,30;5,00\n").read();
        assertEquals(List.of("be-liege-2", "be-liege-2.2", "be-liege-3.2"), read.column("project_id"));
        assertEquals(List.of(), read.found().stream().filter(code -> code.contains("duplicate") || code.contains("correction")).toList());
    }

    /** No key tells that the rows of a correction laid beside the first list count twice. */
    @Test
    void numberedRowsThatStandInAnEarlierFileToo() throws Exception {
        String list = "Start date;End date;Total budget;EU funding\n2012-01-01;2012-12-31;10,00;5,00\n2012-02-01;2012-12-31;%s;5,00\n2012-03-01;2012-12-31;30,00;5,00\n";
        Gathered read = new Senders(folder).card(REGION, card("number_rows: [project_id]"))
                .put(REGION + "/2012-Q1/projects.csv", list.formatted("20,00")).put(REGION + "/2012-Q1/projects_new.csv", list.formatted("21,00")).read();
        assertEquals(List.of("2 of its 3 rows stand in an earlier file or sheet of the submission word for word, and count once more;"
                        + " leave out one of the two, a correction belongs in the place of the first"),
                read.findings.stream().filter(found -> found.code().equals("looks-like-a-correction")).map(Finding::message).toList());
        assertEquals(6, read.facts.size());
    }

    /** A row copied down counts twice, and no number tells. */
    @Test
    void numberedRowsThatStandAboveInTheSameListToo() throws Exception {
        String row = "2012-01-01;2012-12-31;%s;5,00\n";
        Gathered read = read("number_rows: [project_id]", "2012-Q1/projects.csv", "Start date;End date;Total budget;EU funding\n"
                + row.formatted("10,00") + row.formatted("20,00") + row.formatted("10,00") + row.formatted("10,00"));
        assertEquals(List.of("2 rows are the same as one above in the same list, in all columns that are read, and count once more, with 20.00 of total_budget; the first is row 4"),
                read.findings.stream().filter(found -> found.code().equals("repeated-rows")).map(Finding::message).toList());
        assertEquals(4, read.facts.size());
    }

    @Test
    void notesBelowTheTableAndWordsForNothing() throws Exception {
        Gathered read = read("cut: {project_id: \"P/\"}", "2012-Q1/projects.csv", "Project ID;Start date;End date;Total budget;EU funding\n"
                + "P/1;2012-01-01;2012-12-31;k.A.;5,00\nP/2;2012-01-01;2012-12-31;néant;5,00\n* Schätzung;;;;\nQuelle: Amt;;;;\n");
        assertEquals(List.of("total_budget holds \"k.A.\", which says that there is none", "total_budget holds \"néant\", which says that there is none",
                        "nothing but \"* Schätzung\" stands in the row; where it is a note, say so in the source card (`not_records: [\"* Schätzung\"]`)",
                        "nothing but \"Quelle:…\" stands in the row; where it is a note, say so in the source card (`not_records: [\"Quelle:\"]`)"),
                read.findings.stream().filter(found -> found.severity() == Severity.REJECTED).map(Finding::message).toList());
    }

    /** 33.33 % of 10.10 is 3.36633. */
    @Test
    void aRateInPlaceOfAnAmountIsThatShareCutToTheCent() throws Exception {
        Gathered read = read("percent_of: {eu_funding: total_budget}", "2012-Q1/projects.csv",
                "Project ID;Start date;End date;Total budget;EU funding\nA;2012-01-01;2012-12-31;10,10;33,33\nB;2012-01-01;2012-12-31;200,00;80 %\n");
        assertEquals(List.of(), beside(read));
        assertEquals(List.of("3.36", "160.00"), read.column("eu_funding"));
    }

    /** Such a heading is no amount by the vocabulary; 33.33 % of 10.10. */
    @ParameterizedTest
    @ValueSource(strings = {"% EFRE", "EFRE-Satz in %", "Unions-Kofinanzierungssatz (%)", "Taux de cofinancement UE (en %)", "% EFRE / % EFRO / % FEDER"})
    void aHeadingWithAPerCentSignIsTheAmountThatTheCardSays(String heading) throws Exception {
        String fix = "headings: {\"" + heading + "\": eu_funding}}\n  - number: 8\n    cause: Rates.\n    fix: {percent_of: {eu_funding: total_budget}";
        Gathered read = read(fix, "2012-Q1/projects.csv",
                "Project ID;Start date;End date;Total budget;" + heading + "\nA;2012-01-01;2012-12-31;10,10;33,33\n");
        assertEquals(List.of("3.36"), read.column("eu_funding"));
    }

    private Gathered rates(String own, String... headings) throws Exception {
        String fix = "headings: {\"" + own + "\": eu_funding}}\n  - number: 8\n    cause: Rates.\n    fix: {percent_of: {eu_funding: total_budget}";
        String row = "A;2012-01-01;2012-12-31;10,10" + ";33,33".repeat(headings.length);
        return read(fix, "2012-Q1/projects.csv", "Project ID;Start date;End date;Total budget;\"" + String.join("\";\"", headings) + "\"\n" + row + "\n");
    }

    /** A cell of two languages and a unit: any part of it that somebody would copy names it. */
    @ParameterizedTest
    @ValueSource(strings = {"Unions-Kofinanzierungssatz", "Unions-Kofinanzierungssatz (in %)", "Unions-Kofinanzierungssatz %", "Unions-Kofinanzierungssatz in %",
        "Union co-financing rate", "Unions-Kofinanzierungssatz (in %) Union co-financing rate"})
    void aPartOfACellThatTheCardNames(String own) throws Exception {
        assertEquals(List.of("3.36"), rates(own, "Unions-Kofinanzierungssatz (in %)\nUnion co-financing rate").column("eu_funding"));
    }

    @Test
    void aPartOfTwoCellsNamesNeither() throws Exception {
        Gathered read = rates("Satz der Union", "Satz der Union (in %)\nUnion's rate", "Satz der Union (neu, in %)");
        assertEquals(List.of("0 eu_funding heading-not-there", "0 eu_funding missing-column"),
                read.found().stream().filter(code -> code.contains("eu_funding")).toList());
    }

    /** Read as an amount, 50 % would be 50 euros. */
    @Test
    void aRateIsNoAmountUnlessTheCardSaysThatTheColumnHoldsRates() throws Exception {
        Gathered read = read("headings: {Unionssatz: eu_funding}", "2012-Q1/projects.csv",
                "Project ID;Start date;End date;Total budget;Unionssatz (in %) / rate\nA;2012-01-01;2012-12-31;10,10;50\n");
        assertEquals(List.of(), read.column("eu_funding"));
    }

    /** What is to be copied into the card is shown in full. */
    @Test
    void theNearestHeadingIsQuotedWhole() throws Exception {
        String heading = "Kofinanzierungssatz der Union nach Artikel 120 der Verordnung (in Prozent)\nCo-financing rate of the Union by Article 120";
        Gathered read = rates("Kofinanzierungssatz der Union", heading);
        assertEquals(List.of("no column bears the heading \"Kofinanzierungssatz der Union\" that the source card reads as eu_funding; near it is \""
                + heading.replace('\n', ' ') + "\""), read.findings.stream().filter(found -> found.code().equals("heading-not-there")).map(Finding::message).toList());
    }

    @Test
    void aRateBesideTheAmountThatTheCardNamesIsNone() throws Exception {
        Gathered read = read("headings: {EFRE: eu_funding}", "2012-Q1/projects.csv",
                "Project ID;Start date;End date;Total budget;EFRE;EFRE (%)\nA;2012-01-01;2012-12-31;10,10;5,05;50\n");
        assertEquals(List.of("5.05"), read.column("eu_funding"));
    }

    @Test
    void amountsWithShareOfACentAreRounded() throws Exception {
        Gathered read = read("round: [total_budget]", "2012-Q1/projects.csv",
                "Project ID;Start date;End date;Total budget;EU funding\nA;2012-01-01;2012-12-31;10,1250;5,00\nB;2012-01-01;2012-12-31;10,1249;5,005\n");
        assertEquals(List.of("3 eu_funding bad-number"), beside(read));
        assertEquals(List.of("10.13"), read.column("total_budget"));
    }

    @Test
    void aQuirkIsAppliedToFilesThatHaveItsColumnsOnly() throws Exception {
        Senders senders = new Senders(folder).card(REGION, "quirks:\n"
                + "  - {number: 1, cause: One., fix: {cut: {own_contribution: x}}}\n"
                + "  - {number: 2, cause: Two., dataset: jobs, fix: {cut: {organisation: x}}}\n"
                + "  - {number: 3, cause: Three., from: 2012-Q2, fix: {cut: {amount: x}}}\n");
        Gathered read = senders.put(REGION + "/2012-Q1/vouchers.csv", VOUCHERS).read();
        assertEquals(List.of(), read.found());
    }

    /** A fix that no test here holds would be a fix that nobody has tried. */
    @Test
    void everyFixIsTried() {
        Set<String> tried = new TreeSet<>(Set.of("Headings", "Codes", "DateOrders", "DecimalMarks", "Factors", "FillDown", "NotRecords", "Defaults",
                "Swap", "Cut", "Blanks", "Numbered", "PercentOf", "Rounded", "LeaveOut"));
        assertEquals(tried, Arrays.stream(Fix.class.getPermittedSubclasses()).map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new)));
    }
}
