package eu.meuse.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where Spark keeps what does not fit into memory: within the ledger's folder, which is closed to others, and where the
 * next run finds what a killed one has left behind.
 */
final class Scratch {
    private final Path all;
    private final Path own;

    Scratch(Path ledger) {
        all = ledger.toAbsolutePath().resolve("scratch");
        own = all.resolve("process-" + ProcessHandle.current().pid());
    }

    /**
     * This run's folder, made and tried: where Spark finds no room it ends the process in a way of its own. It goes with
     * the process too, where an interrupted run does not get to clear it.
     */
    Path own() {
        try {
            Files.delete(Files.createDirectories(own.resolve("room")));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        own.toFile().deleteOnExit();
        return own;
    }

    void clearOwn() throws IOException {
        Folders.delete(own);
    }

    void clearOthers() throws IOException {
        if (Files.isDirectory(all, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> left = Files.list(all)) {
                for (Path folder : left.filter(folder -> !folder.equals(own)).toList()) {
                    Folders.delete(folder);
                }
            }
        }
    }
}
