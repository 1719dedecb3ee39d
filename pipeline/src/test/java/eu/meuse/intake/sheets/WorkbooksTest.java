package eu.meuse.intake.sheets;

import static eu.meuse.intake.Xlsx.day;
import static eu.meuse.intake.Xlsx.number;
import static eu.meuse.intake.Xlsx.row;
import static eu.meuse.intake.Xlsx.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.intake.Desk;
import eu.meuse.intake.Gathered;
import eu.meuse.intake.SourceSummary;
import eu.meuse.intake.Xlsx;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {
    private static final String HEADER = row(1, text("Job ID"), text("Region"), text("Sector"), text("Instrument"), text("Created on"), text("FTE"));

    @TempDir
    Path inputs;

    private static String job(int number, String id, String created, String fte) {
        return row(number, id, text("be-liege"), text("Energy"), text("Voucher"), created, fte);
    }

    private Gathered jobs(Xlsx workbook) {
        return new Desk(inputs).put("be-liege/2012-Q1/jobs.xlsx", workbook.bytes()).read();
    }

    @Test
    void daysAndNumbersByTheirCells() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER, job(2, text("J-1"), day(40909), number("434.99999999999994")),
                job(3, text("J-2"), number("40909.75"), number("1E-1")), job(4, text("J-3"), text("31.12.2012"), text("0,5"))));
        assertEquals(List.of(), read.found());
        assertEquals(List.of("2012-01-01", "2012-01-01", "2012-12-31"), read.column("created_on"));
        assertEquals(List.of("435.000000", "0.100000", "0.500000"), read.column("fte"));
    }

    @Test
    void perCentAsTheCellsShowThem() {
        String head = row(1, text("partner_id"), text("name"), text("lead"), text("country"), text("erdf_rate"));
        Gathered read = new Desk(inputs).put("de-aachen/2012-Q1/partners.xlsx", new Xlsx().sheet("Tabelle1", head,
                row(2, text("P-1"), text("A"), text("yes"), text("DE"), number("0.5").replace("r=\"@\"", "r=\"@\" s=\"2\"")),
                row(3, text("P-2"), text("B"), text("no"), text("DE"), number("0.425").replace("r=\"@\"", "r=\"@\" s=\"3\"")),
                row(4, text("P-3"), text("C"), text("no"), text("DE"), text("50 %")),
                row(5, text("P-4"), text("D"), text("no"), text("DE"), number("0.5"))).bytes()).read();
        assertEquals(List.of(), read.found());
        assertEquals(List.of("50.000000", "42.500000", "50.000000", "0.500000"), read.column("erdf_rate"));
    }

    @Test
    void formatsThatShowADayOrPerCent() {
        assertEquals(List.of(true, true, true, false, false, false), List.of(CellFormats.isPercent(10, null), CellFormats.isPercent(164, "0.0 %"),
                CellFormats.isPercent(165, "\"about \"0%"), CellFormats.isPercent(165, "0\"%\""), CellFormats.isPercent(165, "0\\%"),
                CellFormats.isPercent(null, null)));
        assertEquals(List.of(true, false), List.of(CellFormats.isDay(164, "yyyy-mm-dd"), CellFormats.isDay(164, "0.0 %")));
    }

    @Test
    void aWorkbookThatNobodyCanOpenIsOfNoDataset() {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/submission.xlsx", "no workbook").put("be-liege/2012-Q2/jobs.xlsx", "no workbook").read();
        assertEquals(List.of("", "jobs"), read.findings.stream().map(f -> f.dataset()).toList());
    }

    @Test
    void workbooksThatCountFrom1904() {
        assertEquals(List.of("2012-01-01"), jobs(new Xlsx().counting1904()
                .sheet("Feuil1", HEADER, job(2, text("J-1"), day(40909 - 1462), number("1")))).column("created_on"));
    }

    @Test
    void identifiersStayAsTheyAre() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER, job(2, text("007"), day(40909), number("1")),
                job(3, number("123456789012"), day(40909), number("1")), job(4, number("1.2E+11"), day(40909), number("1")),
                job(5, number("12.50"), day(40909), number("1"))));
        assertEquals(List.of("007", "123456789012", "120000000000", "12.5"), read.column("job_id"));
    }

    @Test
    void titlesTotalsAndBlankRowsAreNoRecords() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", row(1, text("Projet TTC")), row(2, text("Trimestre 2012-Q1")),
                HEADER.replace("r=\"1\"", "r=\"3\"").replaceAll("r=\"([A-F])1\"", "r=\"$13\""),
                job(4, text("J-1"), day(40909), number("1")), row(5, text("")), job(6, text("J-2"), day(40909), number("2")),
                row(7, text("Total"), "", "", "", "", number("3"))));
        assertEquals(List.of(2L, 2L, 0L, 4L), read.counts());
        assertEquals(List.of(4L, 6L), read.facts.stream().map(f -> f.row()).toList());
    }

    @Test
    void cellsBeyondTheHeaderAreAWrongCount() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER,
                row(2, text("J-1"), text("be-liege"), text("Energy"), text("Voucher"), day(40909), number("1"), text("surplus")),
                row(3, text("J-2"), text("be-liege"), text("Energy"), text("Voucher"), day(40909), number("1"), text("  "))));
        assertEquals(List.of("2 wrong-field-count"), read.found());
    }

    @Test
    void sheetsNamedAsDatasetsOfAWorkbookNamedOtherwise() {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/submission.xlsx", new Xlsx()
                .sheet("Notes", row(1, text("ignore")))
                .sheet("jobs", HEADER, job(2, text("J-1"), day(40909), number("1")))
                .sheet("participations", row(1, text("Event ID"), text("Name"), text("Organisation")),
                        row(2, text("E-1"), text("Ada"), text("Ada Ltd")), row(3, text("E-1"), text("ada"), text("Ada Ltd"))).bytes()).read();
        assertEquals(List.of("3 event_id duplicate-row"), read.found());
        assertEquals(List.of("participations", "jobs"), read.summaries.stream().map(s -> s.source().sheet()).toList());
    }

    @Test
    void aListOfCodesBesideTheTableIsNoTableOfItsOwn() {
        Gathered read = jobs(new Xlsx()
                .sheet("Feuil1", HEADER, job(2, text("J-1"), day(40909), number("1")))
                .sheet("Codes", row(1, text("Region"), text("Sector")), row(2, text("be-liege"), text("Energy"))));
        assertEquals(List.of(), read.found());
        assertEquals(List.of("Feuil1"), read.summaries.stream().map(s -> s.source().sheet()).toList());
    }

    @Test
    void numbersThatAreNoMoneyMayHaveManyDecimals() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER, job(2, text("J-1"), day(40909), number("0.33333333333333331")),
                job(3, text("J-2"), day(40909), text("0,66666667"))));
        assertEquals(List.of(), read.found());
        assertEquals(List.of("0.333333", "0.666667"), read.column("fte"));
    }

    @Test
    void hiddenRowsAreDataAndFormulasGiveTheirStoredValue() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER, job(2, text("J-1"), day(40909), "<c r=\"@\"><f>1+1</f><v>2</v></c>")
                        .replace("<row r=\"2\">", "<row r=\"2\" hidden=\"1\">"),
                job(3, "<c r=\"@\" t=\"str\"><f>\"J-\"&amp;2</f><v>J-2</v></c>", "<c r=\"@\" s=\"1\"><f>TODAY()</f><v>40909</v></c>", number("1"))));
        assertEquals(List.of(), read.found());
        assertEquals(List.of("J-1", "J-2"), read.column("job_id"));
        assertEquals(List.of("2.000000", "1.000000"), read.column("fte"));
        assertEquals(List.of("2012-01-01", "2012-01-01"), read.column("created_on"));
    }

    private static String[] jobs(String id) {
        return new String[] {Xlsx.row(1, Stream.of("job_id", "region", "sector", "instrument", "created_on", "fte").map(Xlsx::text).toArray(String[]::new)),
            Xlsx.row(2, Xlsx.text(id), Xlsx.text("be-liege"), Xlsx.text("energy"), Xlsx.text("voucher"), Xlsx.day(40909), Xlsx.number("1"))};
    }

    @Test
    void aHiddenSheetIsLeftAsideAndSaidToBeThereWhereAVisibleOneHoldsTheSame() {
        for (String name : List.of("jobs.xlsx", "submission.xlsx")) {
            Xlsx book = new Xlsx().sheet("jobs 2011", jobs("J-1")).state("hidden").sheet("jobs", jobs("J-2")).sheet("jobs more", jobs("J-3"));
            Gathered read = new Desk(inputs).put("be-liege/2012-Q1/" + name, book.bytes()).read();
            assertEquals(List.of("J-2", "J-3"), read.column("job_id"));
            assertEquals(List.of("0 hidden-sheet"), read.found());
            assertEquals("sheet jobs 2011 holds jobs too, but is hidden; it was not read", read.findings.get(0).message());
            inputs.resolve("be-liege/2012-Q1/" + name).toFile().delete();
        }
    }

    @Test
    void aHiddenSheetIsReadWhereNoOtherHoldsItsDataset() {
        Xlsx book = new Xlsx().sheet("jobs", jobs("J-1")).state("veryHidden").sheet("Notes", Xlsx.row(1, Xlsx.text("x")));
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/submission.xlsx", book.bytes()).read();
        assertEquals(List.of("J-1"), read.column("job_id"));
        assertEquals(List.of(), read.found());
    }

    @Test
    void errorCellsAreRejects() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER, job(2, text("J-1"), "<c r=\"@\" t=\"e\"><v>#N/A</v></c>", number("1")),
                job(3, text("J-2"), day(40909), "<c r=\"@\" t=\"e\"><v>#DIV/0!</v></c>"),
                job(4, "<c r=\"@\" t=\"e\"><v>#REF!</v></c>", day(40909), number("1"))));
        assertEquals(List.of("2 created_on bad-date", "3 fte bad-number", "4 job_id missing-value"), read.found());
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs.xlsx", "Job ID;Region\n").read();
        assertEquals(List.of("0 unreadable-workbook"), read.found());
        assertEquals(List.of(true), read.summaries.stream().map(SourceSummary::refused).toList());
    }
}
