package eu.meuse.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Tells a file that breaks off because it is still being copied from one that is as it will stay. */
final class StillCopied {
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private StillCopied() {}

    /**
     * Whether the file was written to within the last two minutes.
     *
     * @throws IOException where it cannot be asked
     */
    static boolean mayBe(String path) throws IOException {
        // The clock decides whether a file that breaks off is taken in now or by the next run, never what is read of it.
        Instant now = Instant.now();
        Duration since = Duration.between(Files.getLastModifiedTime(Path.of(path)).toInstant(), now);
        return since.abs().compareTo(SETTLED) < 0;
    }
}
