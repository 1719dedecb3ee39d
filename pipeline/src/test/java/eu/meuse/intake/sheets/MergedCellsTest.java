package eu.meuse.intake.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Merged cells are found behind sheets of any size. */
class MergedCellsTest {
    private static final String BEHIND = "<mergeCells count=\"2\"><mergeCell ref=\"B4:C5\"/>\n<mergeCell ref=\"A2:A3\"></mergeCell></mergeCells>";
    private static final List<MergedCells.Region> FOUND = List.of(new MergedCells.Region(2, 0, 3, 0), new MergedCells.Region(4, 1, 5, 2));

    private static List<MergedCells.Region> regions(String sheet) throws IOException {
        return MergedCells.of(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void behindFewRowsAndBehindMany() throws IOException {
        for (int rows : List.of(0, 20, 400_000)) {
            assertEquals(FOUND, regions("<worksheet><sheetData>" + "<row><c><v>1</v></c></row>".repeat(rows) + "</sheetData>" + BEHIND + "</worksheet>"), rows + " rows");
        }
        assertEquals(FOUND, regions("<x:worksheet><x:sheetData >" + "<x:row/>".repeat(9000) + "</x:sheetData >" + BEHIND.replace("mergeCell ", "x:mergeCell ")));
        assertEquals(FOUND, regions("<worksheet><sheetData/>" + BEHIND));
        assertEquals(FOUND, regions("<worksheet><sheetData></sheetData>" + "<hyperlink ref=\"A1\"/>".repeat(400_000) + BEHIND));
    }

    @Test
    void notWithinRowsNorBeforeThem() throws IOException {
        assertEquals(List.of(), regions("<worksheet>" + BEHIND + "<sheetData><row><c><is><t>" + BEHIND.replace("<", "&lt;") + "</t></is></c></row></sheetData>"));
    }

    @Test
    void aTagThatGoesOnInTheNextBlock() throws IOException {
        String before = "<worksheet><sheetData></sheetData><x>";
        for (int at = 1; at < 60; at++) {
            assertEquals(FOUND, regions(before + " ".repeat((1 << 16) - before.length() - at) + BEHIND), "tag at " + -at);
        }
    }

    @Test
    void cellsMergedTwiceAreRefused() throws IOException {
        assertEquals(FOUND, regions("<sheetData/>" + BEHIND + BEHIND));
        WorkbookRow row = new WorkbookRow(false);
        row.begin(3);
        MergeFill fill = new MergeFill(List.of(new MergedCells.Region(2, 7, 9, 7), new MergedCells.Region(3, 7, 4, 7)));
        assertThrows(UnreadableWorkbook.class, () -> fill.see(row));
    }
}
