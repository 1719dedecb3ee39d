package eu.meuse.ledger;

import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.bundle.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder in the making, which takes its place only when all of it is on the disk. */
public final class Draft {
    private final Path folder;

    private Draft(Path folder) {
        this.folder = folder;
    }

    /** An empty one beside the place it is meant for; what a killed run left there is taken away. */
    public static Draft beside(Path place) throws IOException {
        Path folder = place.resolveSibling(".draft");
        if (Files.exists(folder)) {
            for (Path entry : entries(folder)) {
                Files.delete(entry);
            }
        }
        Files.createDirectories(folder);
        return new Draft(folder);
    }

    /** Where it is made. */
    public Path folder() {
        return folder;
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Path to SHA-256 of every file in it. */
    SortedMap<String, String> hashes() throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : entries(folder)) {
            if (Files.isRegularFile(file)) {
                hashes.put(folder.relativize(file).toString().replace('\\', '/'), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    /**
     * Sees that everything has reached the disk, and puts the folder in its place.
     *
     * @param top folder that is known to be on the disk: the names of those below it are seen to
     */
    public void publish(Path place, Path top) throws IOException {
        for (Path entry : entries(folder)) {
            WholeFile.force(entry);
        }
        Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
        WholeFile.forceNames(place, top);
    }

    /** The innermost first, the folder itself last. */
    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
