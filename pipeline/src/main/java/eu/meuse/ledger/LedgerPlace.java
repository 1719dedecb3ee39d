package eu.meuse.ledger;

import eu.meuse.reports.bundle.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * Where a ledger was made. Iceberg's metadata name their files by absolute paths: a ledger that was moved could not be
 * read, and a copy would read and write the original. A ledger whose catalog is elsewhere names them there.
 */
final class LedgerPlace {
    private static final String PLACE = "place";

    private LedgerPlace() {}

    /** Makes the folder of a ledger where there is none. An empty one becomes a ledger too: its owner's alone, whatever lies in it. */
    static void make(Path root) throws IOException {
        Files.createDirectories(root.toAbsolutePath().getParent());
        boolean isNew = !Files.isDirectory(root);
        if (isNew) {
            Files.createDirectory(root);
        }
        if ((isNew || isEmpty(root)) && root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isEmpty(Path root) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Whether a ledger was ever opened in a folder. */
    static boolean isMade(Path root) {
        return Files.exists(root.resolve(CatalogCard.FILE)) || Files.exists(root.resolve(PLACE));
    }

    /** @throws IOException where the ledger stands elsewhere than where it was made */
    static void hold(Path root) throws IOException {
        if (Files.exists(root.resolve(CatalogCard.FILE))) {
            return;
        }
        Path file = root.resolve(PLACE);
        String here = root.toRealPath().toString();
        if (Files.notExists(file)) {
            WholeFile.write(file, (here + "\n").getBytes(StandardCharsets.UTF_8));
        }
        String made = Files.readString(file).strip();
        if (!made.equals(here)) {
            throw new IOException("the ledger " + here + " was made in " + made + " and works only there, because its"
                    + " tables name their files by absolute paths; put it back, or take the inputs into a new ledger");
        }
    }
}
