package eu.meuse.run;

import eu.meuse.reports.bundle.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which packs there are, {@code <quarter>/<hash>} a line, in a file beside the folder that holds them: one that somebody has taken away
 * is missed. A ledger of an earlier version has none; it is made of what there is.
 */
final class PublishedIndex {
    private final Path file;

    /** @param packs the folder of all packs */
    PublishedIndex(Path packs) {
        this.file = packs.resolveSibling(packs.getFileName() + ".txt");
    }

    /** @throws IOException where a pack is gone */
    void requireAllOf(SortedSet<String> present) throws IOException {
        SortedSet<String> gone = known();
        gone.removeAll(present);
        if (!gone.isEmpty()) {
            throw new IOException(file + " lists " + gone.first() + ", which is gone from the folder beside it: what it published cannot be"
                    + " protected from being worked out; put the folder back from a copy of the ledger (where there is none, take the"
                    + " line away: what the pack showed will be forgotten)");
        }
    }

    /** Takes in what has come since. */
    void keep(SortedSet<String> present) throws IOException {
        SortedSet<String> all = known();
        if (all.addAll(present)) {
            WholeFile.write(file, (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private SortedSet<String> known() throws IOException {
        SortedSet<String> known = new TreeSet<>(Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of());
        known.removeIf(String::isBlank);
        return known;
    }
}
