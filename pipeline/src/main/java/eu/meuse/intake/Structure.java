package eu.meuse.intake;

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
     * has no structure, and nothing is written.
     *
     * @throws IOException where the file cannot be read, or {@code out} not be written
     */
    public static void write(Path file, OutputStream out) throws IOException {
        CsvOut csv = new CsvOut(out);
        Optional<FileNature> foreign = isWorkbook(file) ? Optional.empty() : FileNature.of(file);
        if (foreign.isPresent()) {
            throw new IOException(file.getFileName() + ": " + foreign.get().wording().english());
        } else if (!isWorkbook(file)) {
            TextTable.of(() -> Files.newInputStream(file)).write(csv);
        } else if (ZipGuard.objection(file).isPresent()) {
            throw new IOException(file.getFileName() + ": " + ZipGuard.objection(file).get().wording().english());
        } else {
            try (Workbook open = new Workbook(file)) {
                SheetTable.of(open).write(csv);
            }
        }
    }

    private static boolean isWorkbook(Path file) {
        return FileKind.of(file.getFileName().toString()).filter(FileKind.WORKBOOK::equals).isPresent();
    }
}
