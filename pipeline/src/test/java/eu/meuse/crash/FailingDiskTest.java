package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails in the middle of a run, at one write in so many; {@link CrashSoakTest} goes through every write. */
final class FailingDiskTest {
    @TempDir
    private static Path folder;

    /** At Spark's own folders, at data files, at tables' commits, and among the documents. */
    @Test
    void aRunWhoseDiskFailsSaysSoAndTheNextFinishesIt() throws IOException, InterruptedException {
        Child.Ended ended = FailingDisk.failsAt(folder.toRealPath(), "7,60", 10);
        assertEquals(0, ended.code(), ended.told());
        assertFalse(ended.told().contains("\tat "), ended.told());
        assertTrue(ended.told().lines().filter(line -> line.matches("a failure at write \\d+( alone)?: 5 .*")).count() > 3, ended.told());
    }
}
