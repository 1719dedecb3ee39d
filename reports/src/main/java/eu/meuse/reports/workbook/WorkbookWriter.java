package eu.meuse.reports.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes a workbook sheet after sheet. */
public final class WorkbookWriter implements Closeable {
    private final StableZip file;
    private final Workbook workbook;
    private final SheetNames names = new SheetNames();
    private SheetWriter last;

    /** @param out is not closed */
    public WorkbookWriter(OutputStream out) throws IOException {
        file = StableZip.into(out);
        workbook = new Workbook(file, "Meuse", "1.0");
    }

    /**
     * Begins a sheet; the one before takes no more rows.
     *
     * @param name shortened and cleaned of what spreadsheets do not allow; another is made where it is taken
     * @param widths of its first columns, in characters; 0: as wide as what stands in it
     * @param frozen how many rows stay in sight
     */
    public SheetWriter sheet(String name, List<Integer> widths, int frozen) throws IOException {
        finishLast();
        last = new SheetWriter(workbook.newWorksheet(names.free(name)), widths, frozen);
        return last;
    }

    private void finishLast() throws IOException {
        if (last != null) {
            last.finish();
        }
    }

    @Override
    public void close() throws IOException {
        finishLast();
        workbook.close();
        file.finish();
    }
}
