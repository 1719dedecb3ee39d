package eu.meuse.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** An open workbook. */
final class Workbook implements Closeable {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private final ReadableWorkbook workbook;

    Workbook(Path path) throws UnreadableWorkbook {
        try {
            workbook = new ReadableWorkbook(path.toFile(), WITH_FORMATS);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableWorkbook(broken);
        }
    }

    List<String> sheets() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    SourceRows rows(String sheet) {
        return new SheetRows(workbook.findSheet(sheet).orElseThrow(), workbook.isDate1904());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
