package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No name and no address of anybody is in any byte that a run leaves behind, whether it comes to a pack or fails. What is
 * killed leaves none either: that is looked for where runs are killed, by {@link KilledRunTest}. That a name would be found
 * is held by {@link RemainsTest}.
 */
final class CanaryTest {
    @TempDir
    private static Path folder;

    /** All is taken in and computed by a run that cannot write its pack; the next one prints it. */
    @Test
    void nothingOfPeopleIsLeftAnywhere() throws IOException, InterruptedException {
        Desk desk = new Desk(folder.toRealPath());
        new Canaries(desk.inputs()).deliver();
        Child.Ended ended = ChildArchive.ended(CanaryRuns.class, desk.temporaryFiles(), List.of(desk.folder().toString()));
        assertEquals(10 * Outcome.INPUT_OUTPUT.exitCode() + Outcome.NOTHING_USABLE.exitCode(), ended.code(), ended.told());
        assertTrue(ended.told().contains("\tat "), ended.told());
        assertTrue(Files.exists(desk.out().resolve("ttc/" + Desk.QUARTER + "/public/index.html")), ended.told());
        Files.writeString(desk.temporary().resolve("told"), ended.told());
        assertEquals("", String.join("\n", Remains.of(List.of(Canaries.NAME), desk.ledger(), desk.out(), desk.temporary())));
    }
}
