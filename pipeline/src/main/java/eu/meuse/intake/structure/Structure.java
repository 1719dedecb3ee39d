package eu.meuse.intake.structure;

import eu.meuse.intake.FileNature;
import eu.meuse.intake.sheets.UnreadableWorkbook;
import eu.meuse.intake.sheets.Workbook;
import eu.meuse.intake.sheets.ZipGuard;
import eu.meuse.intake.source.Refusal;
import eu.meuse.intake.text.CsvOut;
import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The rows and cells of a file of any content: its structure alone, no types, nothing refused for being ambiguous. */
public final class Structure {
    private Structure() {}

    /**
     * Writes the structure as CSV after RFC 4180 in UTF-8, with LF: the header first, on one line, then every record, cells
     * as they stand. Titles above the header, blank rows, and totals and remarks at the end are left out. An empty file
     * has no structure, and nothing is written. What a file is, its content tells, whatever its name.
     *
     * @return why there is no table in the file; empty where it was written
     * @throws IOException where the file cannot be read, or {@code out} not be written
     */
    public static Optional<Wording> write(Path file, OutputStream out) throws IOException {
        return write(file, out, false);
    }

    /** The same of a plain list, in which nothing at the end is taken for a total or a remark: every row is a record. */
    public static Optional<Wording> writeList(Path file, OutputStream out) throws IOException {
        return write(file, out, true);
    }

    private static Optional<Wording> write(Path file, OutputStream out, boolean keepsEnd) throws IOException {
        CsvOut csv = new CsvOut(out);
        Optional<FileNature> nature = FileNature.of(file);
        if (nature.isEmpty()) {
            TextTable.of(() -> Files.newInputStream(file)).write(csv, keepsEnd);
            return Optional.empty();
        }
        return nature.get() == FileNature.WORKBOOK ? sheet(file, csv, keepsEnd) : nature.map(FileNature::wording);
    }

    private static Optional<Wording> sheet(Path file, CsvOut csv, boolean keepsEnd) throws IOException {
        Optional<Refusal> unsafe = ZipGuard.objection(file);
        if (unsafe.isPresent()) {
            return unsafe.map(Refusal::wording);
        }
        try (Workbook open = new Workbook(file)) {
            SheetTable.of(open).write(csv, keepsEnd);
            return Optional.empty();
        } catch (UnreadableWorkbook broken) {
            return Optional.of(broken.refusal().wording());
        }
    }
}
