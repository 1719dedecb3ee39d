package eu.meuse.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Workbooks hold what was given, as text where it is text, and nothing of the clock. */
final class WorkbookWriterTest {

    @Test
    void theSameRowsGiveTheSameBytesWhateverTheTime() throws Exception {
        byte[] first = sample();
        Thread.sleep(5);
        assertArrayEquals(first, sample());
        assertTrue(parts(first).get("docProps/core.xml").contains("2000-01-01T00:00:00Z"));
    }

    @Test
    void noTextIsAFormulaOrANumber() throws IOException {
        String sheet = parts(sample()).get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<c r=\"A2\" s=\"2\" t=\"inlineStr\"><is><t>=HYPERLINK(&quot;x&quot;)</t></is></c>"), sheet);
        assertTrue(sheet.contains("t=\"inlineStr\"><is><t>00123</t>"), sheet);
        assertFalse(sheet.contains("<f>"), sheet);
        assertTrue(sheet.contains("<v>434.99</v>"), sheet);
        assertTrue(parts(sample()).get("xl/styles.xml").contains("formatCode=\"@\""));
    }

    @Test
    void aRowStandsWhereItIsPut() throws IOException {
        String sheet = parts(sample()).get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<row r=\"7\"><c r=\"A7\""), sheet);
        assertFalse(sheet.contains("<row r=\"6\""), sheet);
        SheetWriter writer = new WorkbookWriter(new ByteArrayOutputStream()).sheet("a", List.of(), 0);
        writer.row(3, List.of(SheetCell.text("x")));
        assertThrows(IllegalArgumentException.class, () -> writer.row(3, List.of()));
        assertThrows(IllegalArgumentException.class, () -> writer.row(SheetWriter.MOST_ROWS + 1L, List.of()));
    }

    @Test
    void severalSheetsMayHaveManyRows() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
            for (String name : List.of("first", "second", "third")) {
                SheetWriter sheet = workbook.sheet(name, List.of(), 0);
                for (int row = 0; row < (name.equals("first") ? 2 : 2_000); row++) {
                    sheet.row(List.of(SheetCell.text(name + row)));
                }
            }
        }
        Map<String, String> parts = parts(bytes.toByteArray());
        assertTrue(parts.get("xl/worksheets/sheet1.xml").contains("first1"));
        assertTrue(parts.get("xl/worksheets/sheet3.xml").contains("third1999"));
    }

    @Test
    void namesAreThoseThatSpreadsheetsAllow() {
        SheetNames names = new SheetNames();
        assertEquals("a b c", names.free("a/b:c?"));
        assertEquals("A B C (2)", names.free("A B C"));
        assertEquals("x".repeat(31), names.free("x".repeat(40)));
        assertEquals("x".repeat(27) + " (2)", names.free("x".repeat(40)));
        assertEquals("Sheet", names.free("'"));
    }

    @Test
    void whatACellCannotHoldIsLeftOutOrEscaped() {
        assertEquals("ab", CellText.written("a\u0001\u0000b\ud800"));
        assertEquals("_x005F_x0041_", CellText.written("_x0041_"));
        assertEquals(32_766, CellText.written("a" + "\ud83d\ude00".repeat(20_000)).length());
        assertEquals(32_767, CellText.written("y".repeat(40_000)).length());
    }

    @Test
    void aLongSheetFitsItsPaperAndCanBeFilteredToItsEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
            for (String name : List.of("Items", "Certificates")) {
                SheetWriter sheet = workbook.sheet(name, List.of(10), 1);
                sheet.fitPaper();
                for (int row = 0; row < 1200; row++) {
                    sheet.row(List.of(SheetCell.money(BigDecimal.valueOf(row, 2))));
                }
                sheet.filter(1);
            }
        }
        for (String part : List.of("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml")) {
            String sheet = parts(bytes.toByteArray()).get(part);
            assertTrue(sheet.contains("<row r=\"1200\"><c r=\"A1200\"") && sheet.contains("<v>11.99</v>"), part);
            assertTrue(sheet.contains("fitToPage=\"true\""), part);
            assertTrue(sheet.contains("<autoFilter ref=\"A1:A1200\""), part);
        }
    }

    private static byte[] sample() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
            SheetWriter sheet = workbook.sheet("Findings", List.of(20, 0, 30), 1);
            sheet.head(List.of("Text", "Number"));
            sheet.row(List.of(SheetCell.text("=HYPERLINK(\"x\")"), SheetCell.number(new BigDecimal("434.99"))));
            sheet.row(List.of(SheetCell.text("00123").as(Look.FAULT), SheetCell.day(BigDecimal.valueOf(41_000)).as(Look.WAITING)));
            sheet.row(7, List.of(SheetCell.text("two\nlines")));
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
