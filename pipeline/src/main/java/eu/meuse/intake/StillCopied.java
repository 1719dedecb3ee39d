package eu.meuse.intake;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Tells a file that breaks off because it is still being copied from one that is as it will stay. */
final class StillCopied implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private final Set<String> lainBefore;

    /** @param lainBefore paths of files that an earlier run has found as they are: they are not being copied */
    StillCopied(Set<String> lainBefore) {
        this.lainBefore = lainBefore;
    }

    /**
     * Whether the file was written to within the last two minutes, and is not what an earlier run has found already.
     *
     * @throws IOException where it cannot be asked
     */
    boolean mayBe(String path) throws IOException {
        return !lainBefore.contains(path) && isYoung(path);
    }

    private static boolean isYoung(String path) throws IOException {
        // The clock decides whether a file that breaks off is taken in now or by the next run, never what is read of it.
        Instant now = Instant.now();
        Duration since = Duration.between(Files.getLastModifiedTime(Path.of(path)).toInstant(), now);
        return since.abs().compareTo(SETTLED) < 0;
    }
}
