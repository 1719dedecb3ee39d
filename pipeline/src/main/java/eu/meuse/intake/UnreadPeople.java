package eu.meuse.intake;

import eu.meuse.intake.sheets.WorkbookPeople;
import eu.meuse.intake.source.Addresses;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Looks for people in files whose columns name none. */
public final class UnreadPeople {
    private UnreadPeople() {}

    /**
     * Whether the bytes of a file may name people beside what was read from them: in doubt they may.
     *
     * @param read what became of its sheets, or of the file where it is text
     * @throws IOException where the file cannot be read
     */
    public static boolean mayBeIn(DeliveredFile file, Collection<SourceSummary> read) throws IOException {
        Path path = Path.of(file.path());
        if (file.isWorkbook()) {
            return WorkbookPeople.mayBeIn(path, read.stream().map(summary -> summary.source().sheet()).toList());
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            return Addresses.areIn(bytes);
        }
    }
}
