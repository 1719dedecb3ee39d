package eu.meuse.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A mark that stands in the ledger's folder while its tables are written. Found by a later run, it says that files may
 * lie about that no table knows: looking for them takes time, and is done only then.
 */
final class Unfinished {
    private final Path mark;
    private boolean leftovers;

    Unfinished(Path root) {
        this.mark = root.resolve("unfinished");
        this.leftovers = Files.exists(mark);
    }

    /** Whether an earlier run has left something that nobody has cleared away yet. */
    boolean hasLeftovers() {
        return leftovers;
    }

    void begin() throws IOException {
        if (!Files.exists(mark)) {
            Files.createFile(mark);
        }
    }

    void leftoversAreCleared() {
        leftovers = false;
    }

    /** Takes the mark away, unless it stands for an earlier run too. */
    void end() throws IOException {
        if (!leftovers) {
            Files.deleteIfExists(mark);
        }
    }
}
