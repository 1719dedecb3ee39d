package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whole columns of odd values are read as, worked by hand; the sender's card says nothing unless a test names one. */
class ColumnsTest {
    private static final String LEAD = "de-aachen";
    private static final String SILENT = "be-liege";

    @TempDir
    Path folder;

    private Gathered jobs(String card, String column, String... cells) throws Exception {
        int[] next = {0};
        String text = Arrays.stream(cells)
                .map(cell -> "J-" + next[0]++ + "\tbe-liege\tenergy\tvoucher\t" + (column.equals("date") ? cell + "\t1" : "2012-01-01\t" + cell))
                .collect(Collectors.joining("\n"));
        return new Senders(folder.resolve(Integer.toString(folder.toFile().list().length))).card(SILENT, card)
                .put(SILENT + "/2012-Q1/jobs.csv", "Job ID\tRegion\tSector\tInstrument\tCreated on\tFTE\n" + text).read();
    }

    private List<String> dates(String... cells) throws Exception {
        return jobs("{}", "date", cells).column("created_on");
    }

    private List<String> numbers(String... cells) throws Exception {
        return jobs("{}", "number", cells).column("fte").stream().map(value -> new java.math.BigDecimal(value).stripTrailingZeros().toPlainString()).toList();
    }

    private List<String> found(String card, String column, String... cells) throws Exception {
        return jobs(card, column, cells).found();
    }

    @Test
    void daysAsSpreadsheetsNumberThemOnlyWhereTheWholeColumnIs() throws Exception {
        assertEquals(List.of("2014-01-01", "2012-03-01", "2012-03-01"), dates("41640", "40969", "40969.75"));
        assertEquals(List.of("3 created_on bad-date"), found("{}", "date", "01.03.2012", "41640", "02.03.2012"));
        assertEquals(List.of("4 created_on bad-date"), found("{}", "date", "41640", "41641", "soon"), "what is no date at all is no other form");
    }

    @Test
    void yearsOfTwoDigitsAtEitherEndOfADate() throws Exception {
        assertEquals(List.of("2012-03-31", "2012-03-05"), dates("31-03-12", "05-03-12"));
        assertEquals(List.of("2012-01-20", "2012-02-13", "2013-03-31"), dates("12-01-20", "12-02-13", "13-03-31"), "the last numbers lie far apart");
        assertEquals(List.of("2012-01-20", "2012-02-13", "2013-03-31"), dates("20-01-12", "13-02-12", "31-03-13"), "the first do");
        assertEquals(List.of("0 created_on ambiguous-dates"), found("{}", "date", "13-03-12", "14-04-12"));
        assertEquals(List.of("2012-03-13", "2012-04-14"), jobs("date_order: dmy", "date", "13-03-12", "14-04-12").column("created_on"));
        assertEquals(List.of("2013-03-12", "2014-04-12"), jobs("date_order: ymd", "date", "13-03-12", "14-04-12").column("created_on"));
        assertEquals(List.of("2012-03-13"), jobs("date_order: ymd", "date", "13/03/12").column("created_on"), "nobody writes 12/03/13 for the year 2012");
        assertEquals(List.of("2012-01-20", "2013-09-21", "2012-02-13", "2013-03-31"), dates("12-01-20", "21/9/13", "12-02-13", "13-03-31"), "a slip");
    }

    /** 13/02 can only be day first and 02/13 only month first: each is read so or rejected. */
    @Test
    void columnsThatContradictThemselves() throws Exception {
        assertEquals(List.of("0 created_on ambiguous-dates"), found("{}", "date", "13/02/2014", "02/13/2014"));
        assertEquals(List.of("0 created_on ambiguous-dates"), found("{}", "date", "13/02/2014", "02/13/2014", "03/04/2014"));
        assertEquals(List.of("3 created_on bad-date"), found("date_order: dmy", "date", "13/02/2014", "02/13/2014"));
        assertEquals(List.of("2 created_on bad-date"), found("date_order: mdy", "date", "13/02/2014", "02/13/2014"));
        assertEquals(List.of("0 fte ambiguous-numbers"), found("{}", "number", "1.234,56", "1,234.56"));
        assertEquals(List.of("3 fte bad-number"), found("decimal_mark: \",\"", "number", "1.234,56", "1,234.56"));
        assertEquals(List.of("2 fte bad-number"), found("decimal_mark: \".\"", "number", "1.234,56", "1,234.56"));
    }

    @Test
    void whatIsReadAgainstTheCardIsPointedOut() throws Exception {
        Gathered dates = jobs("date_order: dmy", "date", "03/04/2012", "12/31/2012");
        assertEquals(List.of("0 created_on unlike-the-card"), dates.found());
        assertEquals("created_on is written by `date_order: mdy`, as its values show, and was read so; sources/be-liege.yaml says otherwise",
                dates.findings.get(0).wording().english());
        assertEquals(List.of(), found("date_order: dmy", "date", "12/31/2012"), "where nothing reads both ways it makes no difference");
    }

    @Test
    void aDateThatIsNoneIsNoEvidence() throws Exception {
        assertEquals(List.of("0 created_on ambiguous-dates"), found("{}", "date", "3/4/2012", "2/31/2012"));
        assertEquals(List.of("3 created_on bad-date"), found("date_order: dmy", "date", "3/4/2012", "2/31/2012"));
    }

    @Test
    void groupsOfThousandsByAnySpace() throws Exception {
        for (String space : List.of(" ", "\u00a0", "\u202f", "\u2009", "'", "\u2019")) {
            assertEquals(List.of("1234.56", "1234567"), numbers("1" + space + "234,56", "1" + space + "234" + space + "567"), space);
        }
    }

    @Test
    void numbersThatAreRejectedRatherThanGuessed() throws Exception {
        for (String cell : List.of("12,34,567.00", "1.2E+11", "12 34", "50 %", "5 CHF", "1.234.56", "(-5)", "1,5,5", "#N/A", "1/2", "£ 5 EUR")) {
            assertEquals(List.of("3 fte bad-number"), found("{}", "number", "0.5", cell), cell);
        }
    }

    @Test
    void wordsForNoneAreBlankAndADashIsNoNought() throws Exception {
        String header = "Application ID;Organisation;Region;Sector;Applied on;Decision;Decided on;Own contribution;Amount\n";
        for (String none : List.of("-", "–", "—", " - € ", "n/a", "N.A.", "k.A.", "nvt", "n.v.t.", "s.o.")) {
            Gathered read = new Senders(folder.resolve("none" + Integer.toHexString(none.hashCode()))).card(SILENT, "{}")
                    .put(SILENT + "/2012-Q1/vouchers.csv", header + "V-1;A;be-liege;energy;2012-01-02;pending;" + none + ";" + none + ";\n"
                            + "V-2;A;be-liege;energy;2012-01-02;awarded;2012-01-03;;" + none + "\n").read();
            assertEquals(List.of("3 amount missing-value"), read.found(), none);
            assertEquals(List.of("null"), read.column("own_contribution"), none);
            assertEquals(List.of("null"), read.column("decided_on"), none);
        }
    }

    @Test
    void aPerCentSignWhereTheColumnIsAPerCent() throws Exception {
        Gathered read = new Senders(folder).card(LEAD, "{}").put(LEAD + "/2012-Q1/partners.csv",
                "Partner ID;Name;Lead;Country;ERDF rate\nPP01;A;yes;BE;50 %\nPP02;B;no;BE;37,5%\nPP03;C;no;BE;50 € %\n").read();
        assertEquals(List.of("4 erdf_rate bad-number"), read.found());
        assertEquals(List.of("50.000000", "37.500000"), read.column("erdf_rate"));
    }

    private Gathered sheet(String card, String... created) throws Exception {
        String[] rows = new String[created.length + 1];
        rows[0] = Xlsx.row(1, Xlsx.text("job_id"), Xlsx.text("region"), Xlsx.text("sector"), Xlsx.text("instrument"), Xlsx.text("created_on"), Xlsx.text("fte"));
        for (int i = 0; i < created.length; i++) {
            rows[i + 1] = Xlsx.row(i + 2, Xlsx.text("J-" + i), Xlsx.text(SILENT), Xlsx.text("energy"), Xlsx.text("voucher"), created[i], Xlsx.number("1"));
        }
        Path own = folder.resolve("sheet" + folder.toFile().list().length);
        return new Senders(own).card(SILENT, card).put(SILENT + "/2012-Q1/jobs.xlsx", new Xlsx().sheet("jobs", rows).bytes()).read();
    }

    /** A spreadsheet set to month first reads 3/4/2012 as 4 March when it opens a file, and leaves 13/4/2012 as text. */
    @Test
    void datesThatASpreadsheetHasHalfTurned() throws Exception {
        String[] turned = {Xlsx.day(41002), Xlsx.text("13/04/2012"), Xlsx.day(41003), Xlsx.text("14/04/2012"), Xlsx.day(41004), Xlsx.text("15/04/2012"),
            Xlsx.day(41005), Xlsx.text("16/04/2012")};
        assertEquals(List.of("0 created_on ambiguous-dates"), sheet("{}", turned).found());
        String quirk = "quirks: [{number: 1, cause: They are right., fix: {date_order: {created_on: dmy}}}]";
        assertEquals(List.of("0 quirk-applied"), sheet(quirk, turned).found());
        turned[2] = Xlsx.day(41016);
        assertEquals(List.of("2012-04-03", "2012-04-13", "2012-04-17"), sheet("{}", turned).column("created_on").subList(0, 3), "a day cell beyond the 12th");
    }

    @Test
    void numbersOfASheetThatAreNoDays() throws Exception {
        Gathered read = sheet("{}", Xlsx.number("2012"), Xlsx.number("41002"), Xlsx.number("20120403"), Xlsx.number("41002.5"));
        assertEquals(List.of("2 created_on bad-date"), read.found());
        assertEquals(List.of("2012-04-03", "2012-04-03", "2012-04-03"), read.column("created_on"));
    }

    @Test
    void aDayOfASheetIsNoAmount() throws Exception {
        Gathered read = new Senders(folder).card(LEAD, "{}").put(LEAD + "/2012-Q1/budgets.xlsx", new Xlsx().sheet("budgets",
                Xlsx.row(1, Xlsx.text("partner_id"), Xlsx.text("cost_category"), Xlsx.text("amount")),
                Xlsx.row(2, Xlsx.text("PP01"), Xlsx.text("staff"), Xlsx.day(41002)), Xlsx.row(3, Xlsx.text("PP02"), Xlsx.text("staff"), Xlsx.number("1.3")))
                .bytes()).read();
        assertEquals(List.of("2 amount bad-number"), read.found());
        assertEquals(List.of("1.30"), read.column("amount"));
    }
}
