package eu.meuse.intake;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a sheet, hidden ones too: they are data. */
final class SheetRows implements SourceRows {
    private final Sheet sheet;
    private final boolean from1904;

    SheetRows(Sheet sheet, boolean from1904) {
        this.sheet = sheet;
        this.from1904 = from1904;
    }

    @Override
    public boolean canBreak() {
        return true;
    }

    @Override
    public void forEach(Visitor visitor) throws IOException {
        try (Stream<Row> rows = open()) {
            Iterator<Row> each = rows.iterator();
            WorkbookRow view = new WorkbookRow(from1904);
            Row row = next(each);
            while (row != null && visitor.see(view.of(row))) {
                row = next(each);
            }
        }
    }

    private Stream<Row> open() throws UnreadableWorkbook {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableWorkbook(broken);
        }
    }

    /** The library tells of broken parts by exceptions of every kind. */
    private static Row next(Iterator<Row> rows) throws UnreadableWorkbook {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException broken) {
            throw new UnreadableWorkbook(broken);
        }
    }
}
