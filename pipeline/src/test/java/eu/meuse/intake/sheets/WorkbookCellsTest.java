package eu.meuse.intake.sheets;

import static eu.meuse.intake.Xlsx.day;
import static eu.meuse.intake.Xlsx.number;
import static eu.meuse.intake.Xlsx.row;
import static eu.meuse.intake.Xlsx.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.intake.Desk;
import eu.meuse.intake.Gathered;
import eu.meuse.intake.Xlsx;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of every kind, as spreadsheets and other programs write them. */
class WorkbookCellsTest {
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
    void daysByTheFormatsOfFourLanguages() {
        List<String> days = List.of("TT.MM.JJJJ", "[$-407]dd. mmmm yyyy", "jj/mm/aaaa", "dd-mm-jjjj", "[$-F800]dddd, mmmm dd, yyyy", "mmm", "d/m/yy;@",
                "yyyy\\-mm\\-dd hh:mm:ss", "MM.JJJJ", "[$-80C]d mmmm yyyy;@", "aaaa-mm");
        List<String> none = List.of("General", "Standard", "Standaard", "[h]:mm:ss", "mm:ss.0", "hh:mm AM/PM", "uu:mm", "#,##0.00 [$EUR-407]", "0.00E+00",
                "#,##0.00\\ \"dym\"", "[Red]-0", "0;\"d\"", "_-* #,##0.00\\ _d_-", "# ?/?", "@", "");
        assertEquals(days, Stream.concat(days.stream(), none.stream()).filter(code -> CellFormats.isDay(170, code)).toList());
        assertEquals(List.of(14, 17, 22, 27, 58), Stream.of(0, 9, 14, 17, 18, 21, 22, 27, 45, 49, 58).filter(id -> CellFormats.isDay(id, null)).toList());
    }

    @Test
    void identifiersWithTheZerosAndMarksOfTheirFormats() {
        assertEquals(List.of("00042", "V-0042", "000-042", "42", "42", "42", "123456", "00000", "12.5", "-3"),
                List.of(shown("00000", "42"), shown("\"V-\"0000", "42"), shown("000\\-000", "42"), shown("0", "42"), shown("#,##0", "42"),
                        shown("0.00 \"EUR\"", "42"), shown("00000", "123456"), shown("00000", "0"), shown("00000", "12.5"), shown("00000", "-3")));
        Xlsx workbook = new Xlsx();
        int postal = workbook.format("00000");
        Gathered read = jobs(workbook.sheet("Feuil1", HEADER, job(2, number("120000000000"), day(40909), number("1")),
                job(3, number("1.2E11", postal), day(40909), number("1")), job(4, number("42", postal), day(40909), number("1"))));
        assertEquals(List.of("120000000000", "00042"), read.column("job_id"));
        assertEquals(List.of("3 job_id duplicate-key"), read.found());
    }

    private static String shown(String format, String number) {
        return DigitMask.of(format).show(new BigDecimal(number));
    }

    @Test
    void numbersThatNoSpreadsheetHolds() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER, job(2, text("J-1"), day(40909), number("1E+999999999")),
                job(3, text("J-2"), day(40909), number("1E-999999999")), job(4, text("J-3"), day(40909), number("9".repeat(1000))),
                job(5, text("J-4"), number("-1"), number("1")), job(6, text("J-5"), number("1E+18"), number("1")), job(7, text("J-6"), day(40909), number("NaN"))));
        assertEquals(List.of("2 fte bad-number", "3 fte bad-number", "4 fte bad-number", "5 created_on bad-date", "6 created_on bad-date", "7 fte bad-number"), read.found());
    }

    @Test
    void aPerCentSignIsHowACellIsShownAndOnlyOfRatesTheUnit() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER, job(2, text("J-1"), day(40909), number("0.5", 2)), job(3, text("J-2"), day(40909), number("1", 2)),
                job(4, text("J-3"), day(40909), text("50%"))));
        assertEquals(List.of("0.500000", "1.000000"), read.column("fte"));
        assertEquals(List.of("4 fte bad-number"), read.found());
        String head = row(1, text("partner_id"), text("name"), text("lead"), text("country"), text("erdf_rate"));
        Gathered partners = new Desk(inputs.resolve("rates")).put("de-aachen/2012-Q1/partners.xlsx", new Xlsx().sheet("Tabelle1", head,
                row(2, text("P-1"), text("A"), text("yes"), text("DE"), number("0.5", 2))).bytes()).read();
        assertEquals(List.of("50.000000"), partners.column("erdf_rate"));
    }

    @Test
    void daysCountedFrom1904InCellsOfAnyFormat() {
        Gathered read = jobs(new Xlsx().counting1904().sheet("Feuil1", HEADER, job(2, text("J-1"), number("39858"), number("1")),
                job(3, text("J-2"), day(39858), number("1")), job(4, text("J-3"), text("2013-02-15"), number("1")), job(5, text("J-4"), number("20130215"), number("1"))));
        assertEquals(List.of("2013-02-15", "2013-02-15", "2013-02-15", "2013-02-15"), read.column("created_on"));
    }

    @Test
    void identifiersThatASpreadsheetSpoiltAreReadAsFarAsTheyStandAndPointedOut() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER, job(2, number("123456789012345671"), day(40909), number("1")),
                job(3, number("123456789012345673"), day(40909), number("1")), job(4, number("1.23456789012345E+17"), day(40909), number("1")),
                job(5, text("1.2E+11"), day(40909), number("1")), job(6, text("1,2E+11"), day(40909), number("1")), job(7, day(41396), day(40909), number("1")),
                job(8, number("120000000000"), day(40909), number("1")), job(9, text("12E5"), day(40909), number("1"))));
        assertEquals(List.of("123456789012345671", "123456789012345673", "123456789012345000", "1.2E+11", "1,2E+11", "2013-05-02", "120000000000", "12E5"),
                read.column("job_id"));
        assertEquals(List.of("4 job_id spoilt-identifier", "5 job_id spoilt-identifier", "6 job_id spoilt-identifier", "7 job_id spoilt-identifier"), read.found());
    }

    @Test
    void daysAndTextsOnEitherSideOfThe12thArePointedOut() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER, job(2, text("J-1"), day(41396), number("1")), job(3, text("J-2"), day(41335), number("1")),
                job(4, text("J-3"), text("13/02/2013"), number("1")), job(5, text("J-4"), text("25/02/2013"), number("1"))));
        assertEquals(List.of("0 created_on dates-look-converted"), read.found());
        assertEquals(List.of(), jobs(new Xlsx().sheet("Feuil1", HEADER, job(2, text("J-1"), day(41396), number("1")), job(3, text("J-2"), day(41350), number("1")),
                job(4, text("J-3"), text("13/02/2013"), number("1")), job(5, text("J-4"), text("25/02/2013"), number("1")))).found());
    }

    @Test
    void sheetsOfOtherNamesByTheirHeadings() {
        String row = job(2, text("J-1"), day(40909), number("1"));
        Gathered read = new Desk(inputs.resolve("other")).put("be-liege/2012-Q1/submission.xlsx", new Xlsx().sheet("Postes", HEADER, row)
                .sheet("Notes", row(1, text("Region"), text("Sector"))).bytes()).read();
        assertEquals(List.of(), read.found());
        assertEquals(List.of("jobs"), read.facts.stream().map(fact -> fact.source().table().dataset()).toList());
    }

    @Test
    void mergedCellsAreTheirRowsWordsAndDaysButNotTheirAmounts() {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/participations.xlsx", new Xlsx().sheet("Liste",
                row(1, text("Participants 2012")),
                row(2, text("Event ID"), text("Name"), text("Organisation")),
                row(3, text("E-1"), text("Ada"), text("A")), row(4, "", text("Bob"), text("B")), row(5, "", text("Cy"), text("C")),
                row(6, "", text("Dan"), text("D"))).merged("A1:C1", "A3:A5").bytes()).read();
        assertEquals(List.of("6 event_id missing-value"), read.found());
        assertEquals(List.of("E-1", "E-1", "E-1"), read.column("event_id"));
        Gathered jobs = new Desk(inputs.resolve("other")).put("be-liege/2012-Q1/jobs.xlsx", new Xlsx().sheet("Feuil1", HEADER,
                job(2, text("J-1"), day(40909), number("3")), row(3, text("J-2"), text("be-liege"), text("Energy"), text("Voucher"), "", ""))
                .merged("E2:E3", "F2:F3").bytes()).read();
        assertEquals(List.of("0 fte merged-amount"), jobs.found());
        assertEquals(List.of("3.000000", "0.000000"), jobs.column("fte"));
    }

    @Test
    void formulasThatWereNeverWorkedOutAreRejects() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER, job(2, text("J-1"), day(40909), "<c r=\"@\"><f>1+1</f></c>"),
                job(3, text("J-2"), "<c r=\"@\"><f>TODAY()</f><v></v></c>", number("1")), job(4, "<c r=\"@\"><f>A3</f><v/></c>", day(40909), number("1")),
                job(5, text("J-4"), day(40909), number("1")).replace("</row>", "<c r=\"F5\" t=\"str\"><f>\"\"</f><v></v></c></row>").replace("<c r=\"F5\"><v>1</v></c>", "")));
        assertEquals(List.of("2 fte bad-number", "3 created_on bad-date", "4 job_id missing-value", "5 fte missing-value"), read.found());
    }

    @Test
    void sharedTextsOfManyRunsWithoutTheirPronunciation() {
        String strings = "<sst><si><t>J-</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">J-</t></r><r><t>2</t></r><rPh sb=\"0\" eb=\"1\"><t>ji</t></rPh></si>"
                + "<si><t>be_x002D_liege</t></si><si/></sst>";
        Gathered read = jobs(new Xlsx().part("xl/sharedStrings.xml", strings.getBytes(StandardCharsets.UTF_8)).sheet("Feuil1", HEADER,
                row(2, "<c t=\"s\"><v>1</v></c>", "<c t=\"s\"><v>2</v></c>", text("Energy"), text("Voucher"), day(40909), number("1"), "<c t=\"s\"><v>3</v></c>")));
        assertEquals(List.of(), read.found());
        assertEquals(List.of("J-2"), read.column("job_id"));
        assertEquals(List.of("be-liege"), read.column("region"));
        Gathered beyond = jobs(new Xlsx().part("xl/sharedStrings.xml", strings.getBytes(StandardCharsets.UTF_8)).sheet("Feuil1", HEADER,
                row(2, "<c t=\"s\"><v>9</v></c>")));
        assertEquals(List.of("0 unreadable-workbook"), beyond.found());
    }

    @Test
    void truthValues() {
        String head = row(1, text("partner_id"), text("name"), text("lead"), text("country"));
        Gathered read = new Desk(inputs).put("de-aachen/2012-Q1/partners.xlsx", new Xlsx().sheet("Tabelle1", head,
                row(2, text("P-1"), text("A"), "<c r=\"@\" t=\"b\"><v>1</v></c>", text("DE")),
                row(3, text("P-2"), text("B"), "<c r=\"@\" t=\"b\"><v>0</v></c>", text("DE"))).bytes()).read();
        assertEquals(List.of("true", "false"), read.column("lead"));
    }

    @Test
    void daysInWords() {
        assertEquals(List.of("2012-01-31", "2012-02-01"), jobs(new Xlsx().sheet("Feuil1", HEADER,
                job(2, text("J-1"), "<c r=\"@\" t=\"d\"><v>2012-01-31T00:00:00</v></c>", number("1")),
                job(3, text("J-2"), "<c r=\"@\" t=\"d\"><v>2012-02-01</v></c>", number("1")))).column("created_on"));
    }

    @Test
    void theStrictFormAndRowsAndCellsWithoutPlaces() {
        String table = (HEADER + job(2, text("J-1"), day(40909), number("1"))).replaceAll(" r=\"[A-Z]*[0-9]+\"", "");
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs.xlsm", new Xlsx().strict().sheet("Feuil1", table).bytes()).read();
        assertEquals(List.of(), read.found());
        assertEquals(List.of(1L, 1L, 0L, 0L), read.counts());
    }

    @Test
    void tablesThatDoNotBeginInTheFirstCell() {
        Gathered read = jobs(new Xlsx().sheet("Feuil1", row(4, "", "", text("Job ID"), text("Region"), text("Sector"), text("Instrument"), text("Created on"), text("FTE")),
                row(5, "", "", text("J-1"), text("be-liege"), text("Energy"), text("Voucher"), day(40909), number("1"))));
        assertEquals(List.of(), read.found());
        assertEquals(List.of("J-1"), read.column("job_id"));
    }

    @Test
    void aMillionRowsAndAllColumnsWithNothingInThem() {
        StringBuilder empty = new StringBuilder();
        IntStream.rangeClosed(3, 1 << 20).forEach(r -> empty.append("<row r=\"").append(r).append("\" s=\"1\" ht=\"12\"/>"));
        StringBuilder wide = new StringBuilder("<row r=\"2\">").append(job(2, text("J-1"), day(40909), number("1")).replaceAll("</?row[^>]*>", ""));
        IntStream.range(6, 16384).forEach(c -> wide.append("<c s=\"1\"/>"));
        Gathered read = jobs(new Xlsx().sheet("Feuil1", HEADER, wide.append("</row>").toString(), empty.toString()));
        assertEquals(List.of(1L, 1L, 0L, (1L << 20) - 2), read.counts());
        assertEquals(List.of(), read.found());
    }
}
