package eu.meuse.intake;

import static eu.meuse.intake.Xlsx.day;
import static eu.meuse.intake.Xlsx.number;
import static eu.meuse.intake.Xlsx.row;
import static eu.meuse.intake.Xlsx.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An amount in merged cells is one amount: a spreadsheet's own sum has it once. */
class MergedAmountsTest {
    private static final String NUMBERED = "quirks:\n  - number: 1\n    cause: So.\n    dataset: projects\n    fix: {number_rows: [project_id]}\n";
    private static final String HEAD = row(1, text("Title"), text("Lead partner"), text("Start"), text("End"), text("Total budget"), text("EU funding"));
    private static final List<String> ROWS = List.of(HEAD,
            row(2, text("Bridge"), text("Alpha"), day(41000), day(41100), number("300.5"), number("100")),
            row(3, "", text("Beta")),
            row(4, "", text("Gamma")),
            row(5, text("Road"), text("Delta"), day(41000), day(41100), number("20"), number("10")));

    @TempDir
    Path folder;

    private Gathered read(String card, List<String> rows, String... merged) throws Exception {
        Path own = folder.resolve(Integer.toString(merged.length));
        byte[] book = new Xlsx().sheet("projects", rows.toArray(String[]::new)).merged(merged).bytes();
        return new Senders(own).card("be-liege", card).put("be-liege/2012-Q1/projects.xlsx", book).read();
    }

    private static List<String> said(Gathered read) {
        return read.findings.stream().filter(found -> found.code().equals("merged-amount")).map(Finding::message).toList();
    }

    @Test
    void furtherLinesOfAnOperationAreNoRecords() throws Exception {
        Gathered read = read(NUMBERED, ROWS, "A2:A4", "C2:C4", "D2:D4", "E2:E4", "F2:F4");
        assertEquals(List.of(2L, 2L, 0L, 2L), read.counts());
        assertEquals(List.of("300.50", "20.00"), read.column("total_budget"));
        assertEquals(List.of("2 rows have total_budget in a cell merged with the row above, and are further lines of the operation there; it counts"
                        + " once, with the beneficiary of its first line: 320.50 in all, not 921.50; the first is row 3",
                "2 rows have eu_funding in a cell merged with the row above, and are further lines of the operation there; it counts"
                        + " once, with the beneficiary of its first line: 110.00 in all, not 310.00; the first is row 3"), said(read));
    }

    @Test
    void aNumberThatIsMergedTellsThemToo() throws Exception {
        List<String> rows = List.of(HEAD.replace("Title", "Project ID"), ROWS.get(1), row(3, "", text("Beta"), day(41001), day(41100)), ROWS.get(4));
        Gathered read = read("language: en\n", rows, "A2:A3", "E2:E3", "F2:F3");
        assertEquals(List.of("Bridge", "Road"), read.column("project_id"));
        assertEquals(2, said(read).size());
    }

    /** Titles of their own make two operations with one amount. */
    @Test
    void differentOperationsWithOneAmountCountItOnce() throws Exception {
        List<String> rows = List.of(HEAD, ROWS.get(1), row(3, text("Tunnel"), text("Beta"), day(41000), day(41100)), ROWS.get(4));
        Gathered read = read(NUMBERED, rows, "E2:E3", "F2:F3");
        assertEquals(List.of("300.50", "0.00", "20.00"), read.column("total_budget"));
        assertEquals("1 rows have total_budget in a cell merged with the row above; such an amount counts once, in the first of its rows:"
                + " 320.50 in all, not 621.00; the first of the others is row 3", said(read).get(0));
    }

    /** What is merged is read alike whatever else the card mends. */
    @Test
    void aCardThatMendsNothingMakesNoDifference() throws Exception {
        List<String> rows = List.of(HEAD.replace("Title", "Project ID"), ROWS.get(1), row(3, text("Tunnel"), text("Beta"), day(41000), day(41100)), ROWS.get(4));
        Gathered read = read("language: en\n", rows, "E2:E3", "F2:F3");
        assertEquals(List.of("0 not-awaited", "0 total_budget merged-amount", "0 eu_funding merged-amount"), read.found());
        assertEquals(List.of("300.50", "0.00", "20.00"), read.column("total_budget"));
        String rate = "quirks:\n  - number: 1\n    cause: So.\n    dataset: projects\n    fix: {percent_of: {eu_funding: total_budget}}\n";
        List<String> rates = List.of(rows.get(0), row(2, text("Bridge"), text("Alpha"), day(41000), day(41100), number("300.5"), number("50")),
                row(3, text("Tunnel"), text("Beta"), day(41000), day(41100), number("10")));
        assertEquals(List.of("150.25", "5.00"), read(rate, rates, "F2:F3", "A9:A10", "B9:B10").column("eu_funding"));
    }

    /** An amount that came with a row that does not count counts in the first that does. */
    @Test
    void theFirstRowMayBeRejected() throws Exception {
        List<String> rows = List.of(HEAD, row(2, text("Bridge"), text("Alpha"), text("soon"), day(41100), number("300.5"), number("100")),
                row(3, text("Tunnel"), text("Beta"), day(41000), day(41100)), row(4, text("Gate"), text("Beta"), day(41000), day(41100)));
        Gathered read = read(NUMBERED, rows, "E2:E4", "F2:F4");
        assertEquals(List.of("300.50", "0.00"), read.column("total_budget"));
        assertEquals("1 rows have total_budget in a cell merged with the row above; such an amount counts once, in the first of its rows:"
                + " 300.50 in all, not 601.00; the first of the others is row 4", said(read).get(0));
    }

    /** Further lines and other operations are said apart, and a line adds only what it shares. */
    @Test
    void linesAndOperationsAreSaidApart() throws Exception {
        List<String> rows = List.of(HEAD, row(2, text("Bridge"), text("Alpha"), day(41000), day(41100), number("300"), number("100")),
                row(3, "", text("Beta")), row(4, text("Tunnel"), text("Beta"), day(41000), day(41100)));
        Gathered read = read(NUMBERED, rows, "A2:A3", "C2:C3", "D2:D3", "E2:E4", "F2:F4");
        assertEquals(List.of("300.00", "0.00"), read.column("total_budget"));
        assertEquals(List.of("1 rows have total_budget in a cell merged with the row above; such an amount counts once, in the first of its rows:"
                        + " 300.00 in all, not 600.00; the first of the others is row 4",
                "1 rows have total_budget in a cell merged with the row above, and are further lines of the operation there; it counts once,"
                        + " with the beneficiary of its first line: 300.00 in all, not 600.00; the first is row 3"), said(read).subList(0, 2));
    }

    /** Calls fund many operations from one day to another; where no title tells them apart, nothing makes them one. */
    @Test
    void datesAloneMakeNoOperationOne() throws Exception {
        String head = row(1, text("Acronym"), text("Lead partner"), text("Start"), text("End"), text("Total budget"), text("EU funding"));
        List<String> rows = List.of(head, ROWS.get(1), row(3, text("TUN"), text("Beta")));
        Gathered read = read(NUMBERED, rows, "C2:C3", "D2:D3", "E2:E3", "F2:F3");
        assertEquals(List.of("Alpha", "Beta"), read.column("lead_partner"));
    }

    /** A cost that counts above is not nothing beside its funding. */
    @Test
    void aCostInMergedCellsIsNotOdd() throws Exception {
        List<String> rows = List.of(HEAD, ROWS.get(1), row(3, text("Tunnel"), text("Beta"), day(41000), day(41100), "", number("50")));
        assertEquals(List.of("0 not-awaited", "0 quirk-applied", "0 total_budget merged-amount"), read(NUMBERED, rows, "E2:E3").found());
    }

    /** A rate holds for every row; the amount that follows from a cost counted above does not. */
    @Test
    void aRateThatIsMergedIsNoAmount() throws Exception {
        List<String> rows = List.of(HEAD, row(2, text("Bridge"), text("Alpha"), day(41000), day(41100), number("300.5"), number("50")),
                row(3, text("Tunnel"), text("Beta"), day(41000), day(41100), number("10")), ROWS.get(4));
        String rate = NUMBERED + "  - number: 2\n    cause: So.\n    dataset: projects\n    fix: {percent_of: {eu_funding: total_budget}}\n";
        assertEquals(List.of("150.25", "5.00", "2.00"), read(rate, rows, "F2:F3").column("eu_funding"));
        List<String> shared = List.of(HEAD, rows.get(1), row(3, text("Tunnel"), text("Beta"), day(41000), day(41100)), ROWS.get(4));
        assertEquals(List.of("150.25", "0.00", "2.00"), read(rate, shared, "E2:E3", "F2:F3").column("eu_funding"));
    }

    @Test
    void aCardMayMeanTheAmountOfEveryRow() throws Exception {
        Gathered read = read(NUMBERED + "  - number: 2\n    cause: So.\n    dataset: projects\n    fix: {fill_down: [total_budget, eu_funding]}\n", ROWS,
                "A2:A4", "C2:C4", "D2:D4", "E2:E4", "F2:F4");
        assertEquals(List.of("300.50", "300.50", "300.50", "20.00"), read.column("total_budget"));
        assertEquals(List.of(), said(read));
    }
}
