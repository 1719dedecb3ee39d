package eu.meuse.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.SmallProgramme;
import eu.meuse.reports.bundle.SmallStatement;
import eu.meuse.reports.texts.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The workbook of the small programme, as its file holds it. */
final class InternalWorkbookTest {
    private static final int COLUMNS = 22;

    private static byte[] workbook;

    @BeforeAll
    static void make() throws IOException {
        workbook = InternalWorkbook.of(SmallStatement.bundle());
    }

    @Test
    void aSheetASubjectAndOneThatExplainsTheColumns() throws IOException {
        List<String> names = Pattern.compile("<sheet name=\"([^\"]+)\"").matcher(parts().get("xl/workbook.xml")).results()
                .map(sheet -> sheet.group(1))
                .toList();
        assertEquals(List.of("Statement", "Financing", "Partners", "Expenditures", "Certificates", "Deductions", "Payments", "Alerts",
                "Changed items", "Figures", "Figures by region", "Figures by sector", "Figures by partner", "Figures by others", "Figures over time", "Claims", "Organisations",
                "Organisations in doubt", "Coverage", "Submissions", "Quality", "Columns"), names);
    }

    @Test
    void amountsAreNumbersWithTheirFormatAndDaysAreDays() throws Exception {
        Map<String, String> statement = cells(1);
        assertEquals("partner", statement.get("A1"));
        assertEquals("PP1", statement.get("A2"));
        assertEquals("University of X", statement.get("B2"));
        assertEquals("budget", statement.get("E1"));
        assertEquals("40000.00", statement.get("E2"));
        assertEquals("declared_now", statement.get("I1"));
        assertEquals("-100.01", statement.get("I4"));
        assertEquals("received_on", cells(7).get("E1"));
        // 28 March 2013 is day 41,361 of spreadsheets.
        assertEquals("41361", cells(7).get("E2"));
        assertTrue(parts().get("xl/styles.xml").contains("formatCode=\"#,##0.00\""));
        assertTrue(parts().get("xl/styles.xml").contains("formatCode=\"yyyy-mm-dd\""));
    }

    @Test
    void everyFigureStandsOnOneSheetWithItsNumbersAsNumbers() throws Exception {
        int rows = 0;
        for (int sheet = 10; sheet <= 14; sheet++) {
            rows += (int) cells(sheet).keySet().stream().filter(place -> place.matches("A[0-9]+")).count() - 1;
        }
        assertEquals(SmallStatement.bundle().figures().size(), rows);
        Map<String, String> whole = cells(10);
        // The ratio of the sectors together: 3 of 5 applications, 0.6000.
        assertEquals(List.of("award-rate", "Award rate", "to-date", "0.6000", "share", "3", "5", "ok", "3", "3"),
                List.of("A2", "B2", "C2", "D2", "E2", "F2", "G2", "H2", "I2", "J2").stream().map(whole::get).toList());
        Map<String, String> regions = cells(11);
        int west = IntStream.rangeClosed(2, 40).filter(row -> "west".equals(regions.get("D" + row)) && "quarter".equals(regions.get("C" + row))
                && "events".equals(regions.get("A" + row))).findFirst().orElseThrow();
        assertEquals("West", regions.get("E" + west));
        assertEquals("missing", regions.get("J" + west));
        assertFalse(regions.containsKey("F" + west), "what is missing is no zero");
    }

    @Test
    void aRegionThatSentNothingForTheQuarterIsSeenInTheSheetOfCoverage() throws Exception {
        Map<String, String> coverage = cells(19);
        int west = IntStream.rangeClosed(2, 20).filter(row -> "west".equals(coverage.get("A" + row)) && "events".equals(coverage.get("C" + row)))
                .findFirst().orElseThrow();
        assertEquals(List.of("no", "no", "2013-Q1"), List.of(coverage.get("D" + west), coverage.get("E" + west), coverage.get("F" + west)));
    }

    @Test
    void aBundleOfAnEarlierVersionHasNoSheetsOfAStatement() {
        assertEquals("Figures", InternalWorkbook.subjects(SmallProgramme.bundle()).get(0).name());
    }

    @Test
    void noCellIsAFormulaWhateverItBeginsWith() throws Exception {
        parts().forEach((name, part) -> assertFalse(part.contains("<f>") || part.contains("<f "), name));
        assertTrue(cells(6).containsValue("=2*50 %, not eligible"), cells(6).toString());
    }

    @Test
    void headsStayInSightAndCanBeFilteredBy() throws IOException {
        for (int sheet = 1; sheet <= COLUMNS; sheet++) {
            String part = parts().get("xl/worksheets/sheet" + sheet + ".xml");
            assertTrue(part.contains("ySplit=\"1\"") && part.contains("state=\"frozen\""), part);
            assertTrue(part.contains("<autoFilter ref=\"A1:"), part);
        }
    }

    @Test
    void everyColumnIsExplainedInEveryLanguage() throws Exception {
        Map<String, String> columns = cells(COLUMNS);
        assertEquals(List.of("sheet", "column", "en", "de",
                "fr", "nl"), List.of("A1", "B1", "C1", "D1", "E1", "F1").stream().map(columns::get).toList());
        int row = 2;
        for (Subject<?> subject : InternalWorkbook.subjects(SmallStatement.bundle())) {
            for (Subject.Column<?> column : subject.columns()) {
                assertEquals(column.name(), columns.get("B" + row));
                assertEquals(InternalWorkbook.meaning(subject, column, Texts.of("fr")), columns.get("E" + row));
                row++;
            }
        }
    }

    @Test
    void theSameBundleGivesTheSameBytes() throws IOException {
        assertArrayEquals(workbook, InternalWorkbook.of(SmallStatement.bundle()));
    }

    /** Place to content; numbers and days as they are kept. */
    private static Map<String, String> cells(int sheet) throws Exception {
        byte[] part = parts().get("xl/worksheets/sheet" + sheet + ".xml").getBytes(StandardCharsets.UTF_8);
        NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part)).getElementsByTagName("c");
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < found.getLength(); i++) {
            cells.put(((Element) found.item(i)).getAttribute("r"), found.item(i).getTextContent());
        }
        return cells;
    }

    private static Map<String, String> parts() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
