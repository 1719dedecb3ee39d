package eu.meuse.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An open workbook. */
final class Workbook implements Closeable {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private final ReadableWorkbook workbook;

    Workbook(Path path) throws IOException {
        workbook = new ReadableWorkbook(path.toFile(), WITH_FORMATS);
    }

    List<String> sheets() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    /** The rows of a sheet, hidden ones too: they are data. */
    SourceRows rows(String sheet) {
        Sheet found = workbook.findSheet(sheet).orElseThrow();
        return visitor -> {
            try (Stream<Row> rows = found.openStream()) {
                WorkbookRow view = new WorkbookRow(workbook.isDate1904());
                Iterator<Row> each = rows.iterator();
                while (each.hasNext() && visitor.see(view.of(each.next()))) {
                    continue;
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
