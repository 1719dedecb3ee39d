package eu.meuse.intake.sheets;

import eu.meuse.intake.source.SourceRows;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The rows of a sheet, hidden ones too: they are data. */
final class SheetRows implements SourceRows {
    private final WorkbookParts parts;
    private final String part;
    private final Workbook workbook;
    private List<MergedCells.Region> merged;

    SheetRows(WorkbookParts parts, String part, Workbook workbook) {
        this.parts = parts;
        this.part = part;
        this.workbook = workbook;
    }

    @Override
    public boolean canBreak() {
        return true;
    }

    /** The cells that the sheet shows as one, by their first rows. */
    List<MergedCells.Region> merged() throws IOException {
        if (merged == null) {
            try (InputStream bytes = parts.bytes(part)) {
                merged = MergedCells.of(bytes);
            } catch (IOException | RuntimeException broken) {
                throw UnreadableWorkbook.broken(broken);
            }
        }
        return merged;
    }

    @Override
    public void forEach(Visitor visitor) throws IOException {
        MergeFill fill = new MergeFill(merged());
        try (XmlPart xml = parts.xml(part)) {
            SheetCursor cursor = new SheetCursor(xml, workbook.styles(), workbook.strings());
            WorkbookRow row = new WorkbookRow(workbook.from1904());
            while (cursor.next(row)) {
                fill.see(row);
                if (!visitor.see(row)) {
                    return;
                }
            }
        }
    }
}
