package eu.meuse.intake.sheets;

import eu.meuse.intake.source.SourceRows;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An open workbook in the XLSX format; its sheets are read as often as asked. Not for two threads at a time. */
public final class Workbook implements Closeable {
    private final WorkbookParts parts;
    private final WorkbookIndex index;
    private final CellStyles styles;
    private final SharedStrings strings;

    /**
     * Opens a workbook that {@link ZipGuard} does not object to, and reads its formats and shared texts.
     *
     * @throws UnreadableWorkbook where it is broken, or made to fill the memory or to run without end
     */
    public Workbook(Path path) throws IOException {
        parts = new WorkbookParts(path);
        try {
            index = WorkbookIndex.of(parts);
            styles = CellStyles.of(parts, index.styles());
            strings = SharedStrings.of(parts, index.strings());
        } catch (IOException | RuntimeException broken) {
            parts.close();
            throw UnreadableWorkbook.broken(broken);
        }
    }

    /** The names of all sheets, hidden ones too. */
    public List<String> sheets() {
        return index.sheets().stream().map(WorkbookIndex.SheetEntry::name).toList();
    }

    /**
     * Whether the sender does not see the sheet.
     *
     * @throws java.util.NoSuchElementException where there is no sheet of the name
     */
    public boolean isHidden(String sheet) {
        return entry(sheet).hidden();
    }

    /**
     * The rows of a sheet, numbered as the spreadsheet shows them; merged cells hold the value of the first in each row.
     *
     * @throws java.util.NoSuchElementException where there is no sheet of the name
     */
    public SourceRows rows(String sheet) {
        return new SheetRows(parts, entry(sheet).part(), this);
    }

    private WorkbookIndex.SheetEntry entry(String sheet) {
        return index.sheets().stream().filter(entry -> entry.name().equals(sheet)).findFirst().orElseThrow();
    }

    boolean from1904() {
        return index.from1904();
    }

    CellStyles styles() {
        return styles;
    }

    SharedStrings strings() {
        return strings;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
