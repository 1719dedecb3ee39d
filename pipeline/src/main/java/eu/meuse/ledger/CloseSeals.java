package eu.meuse.ledger;

import eu.meuse.reports.bundle.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hashes of the manifests of closes, each of which names the hashes of all else: {@code closes/SHA256SUMS}, in the
 * form that {@code sha256sum -c} reads. It shows that a close was altered by whoever did not alter this file as well; what
 * shows every alteration is the hash that stands in what was signed.
 */
final class CloseSeals {
    private static final String GAP = "  ";

    private final Path file;

    /** @param closes the folder of all closes */
    CloseSeals(Path closes) {
        this.file = closes.resolve("SHA256SUMS");
    }

    /** The hash that a manifest had when it was written; empty where none is kept. */
    Optional<String> of(String manifest) throws IOException {
        return Optional.ofNullable(read().get(manifest));
    }

    /** Keeps one, in the place of that of a close that came to nothing. */
    void keep(String manifest, String sha256) throws IOException {
        SortedMap<String, String> seals = read();
        seals.put(manifest, sha256);
        StringBuilder lines = new StringBuilder();
        seals.forEach((path, hash) -> lines.append(hash).append(GAP).append(path).append('\n'));
        WholeFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Path below the folder of all closes to SHA-256. */
    private SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> seals = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int gap = line.indexOf(GAP);
                if (gap > 0) {
                    seals.put(line.substring(gap + GAP.length()), line.substring(0, gap));
                }
            }
        }
        return seals;
    }
}
