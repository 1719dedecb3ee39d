package eu.meuse.ledger;

import eu.meuse.reports.bundle.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files that the last intake left alone because they were in motion, so that none is left for ever and nobody told: a
 * file {@code left-in-motion} in the ledger's folder, hash and path a line.
 */
public final class LeftFiles {
    private final Path file;
    private final SortedMap<String, String> left = new TreeMap<>();

    private LeftFiles(Path file) {
        this.file = file;
    }

    /** What is remembered in a ledger's folder; nothing where the last intake left nothing. */
    static LeftFiles in(Path ledger) throws IOException {
        LeftFiles files = new LeftFiles(ledger.resolve("left-in-motion"));
        if (Files.exists(files.file)) {
            for (String line : Files.readAllLines(files.file)) {
                int space = line.indexOf(' ');
                files.left.put(line.substring(space + 1), line.substring(0, space));
            }
        }
        return files;
    }

    /** Whether a file was left that had these bytes: it has lain there since. */
    public boolean hasBytes(String path, String sha256) {
        return sha256.equals(left.get(path));
    }

    /** Whether a file was left. */
    public boolean has(String path) {
        return left.containsKey(path);
    }

    /** Remembers what this intake leaves, in place of what earlier ones left: path to SHA-256. */
    public void replace(Map<String, String> files) throws IOException {
        if (!left.equals(files)) {
            left.clear();
            left.putAll(files);
            StringBuilder lines = new StringBuilder();
            left.forEach((path, sha256) -> lines.append(sha256).append(' ').append(path).append('\n'));
            WholeFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
