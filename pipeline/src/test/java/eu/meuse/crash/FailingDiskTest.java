package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disk that fails in the middle of a run; {@link CrashSoakTest} goes through every write. */
final class FailingDiskTest {
    @TempDir
    private static Path folder;

    private static Undisturbed undisturbed;
    private static FailingDisk disk;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        Desk desk = new Desk(folder.toRealPath());
        undisturbed = Undisturbed.on(desk);
        disk = new FailingDisk(desk);
    }

    /** At Spark's own folders, at a data file, at a table's commit, and among the documents. */
    @ParameterizedTest
    @CsvSource({"7, false", "18, false", "75, false", "252, true"})
    void aRunWhoseDiskFailsSaysSoAndTheNextFinishesIt(int write, boolean once) throws IOException, InterruptedException {
        undisturbed.rewind();
        requireAClearEnd(disk.failsAt(write, once));
        undisturbed.requireAWholePack("a failure at write " + write);
        undisturbed.requireThatTheNextRunFinishes("a failure at write " + write);
    }

    static void requireAClearEnd(Child.Ended ended) {
        assertTrue(ended.told().contains("disk: failed at write"), ended.told());
        assertEquals(5, ended.code(), ended.told());
        assertFalse(ended.told().contains("\tat "), ended.told());
        assertTrue(ended.told().lines().anyMatch(line -> line.startsWith("meuse: ")
                && (line.contains("Input/output error") || line.contains("is full"))), ended.told());
    }
}
