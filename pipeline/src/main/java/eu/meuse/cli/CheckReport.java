package eu.meuse.cli;

import eu.meuse.intake.desk.CheckedFile;
import eu.meuse.intake.desk.CheckedPart;
import eu.meuse.intake.desk.FileCheck;
import eu.meuse.intake.desk.GivenRow;
import eu.meuse.reports.texts.Texts;
import eu.meuse.reports.workbook.SheetWriter;
import eu.meuse.reports.workbook.WorkbookWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Gives files back as one workbook: a sheet a file or sheet, every row in its place, remarks to the right. */
final class CheckReport implements Closeable {
    private final FileCheck check;
    private final BufferedOutputStream out;
    private final WorkbookWriter workbook;

    CheckReport(FileCheck check, Path report) throws IOException {
        this.check = check;
        this.out = new BufferedOutputStream(Files.newOutputStream(report));
        this.workbook = new WorkbookWriter(out);
    }

    void add(Path path, CheckedFile file, Texts texts) throws IOException {
        for (int i = 0; i < file.parts().size(); i++) {
            add(path, file, i, texts);
        }
    }

    private void add(Path path, CheckedFile file, int at, Texts texts) throws IOException {
        CheckedPart part = file.parts().get(at);
        Remarks remarks = new Remarks(part, texts, width(path, at));
        SheetWriter sheet = workbook.sheet(part.sheet().isEmpty() ? file.file().replaceFirst("\\.[A-Za-z]+$", "") : part.sheet(),
                remarks.widths(), (int) Math.min(part.headerRow(), Remarks.MOST_FROZEN));
        check.rows(path, at, row -> remarks.write(row, sheet));
        remarks.left(sheet);
    }

    private int width(Path path, int part) throws IOException {
        int[] widest = new int[1];
        check.rows(path, part, (GivenRow row) -> {
            widest[0] = Math.max(widest[0], row.cells().size());
            return true;
        });
        return widest[0];
    }

    @Override
    public void close() throws IOException {
        try (out) {
            workbook.close();
        }
    }
}
