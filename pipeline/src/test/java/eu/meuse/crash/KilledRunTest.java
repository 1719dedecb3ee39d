package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.ledger.LedgerStep;
import eu.meuse.run.RunStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A kill at each step that a run, a close or a withdrawal passes. They follow on each other: the run after a kill must
 * get past what that has left, and is killed a step later itself. {@link CrashSoakTest} kills at each step alone.
 */
final class KilledRunTest {
    /** In the order in which a run passes them. Of every table, one stands for all: which have been appended by then is left to chance. */
    static final List<String> OF_A_RUN = List.of(
            "OPENED", "KEY_READY", "TABLES_READY", "FILES_READ", "ORIGINALS_KEPT", "TABLE_APPENDED", "FACTS_APPENDED",
            "REGISTERED", "RESULTS_KEPT", "PACK_MADE", "PACK_SET_ASIDE", "PACK_IN_PLACE");
    static final List<String> OF_A_CLOSE = List.of("QUARTER_TAGGED", "CLOSE_DRAFTED", "CLOSE_KEPT");
    static final List<String> OF_A_WITHDRAWAL = List.of("FACTS_APPENDED", "REGISTERED");
    /** After them data files lie there that nothing knows of, and half a pack. */
    private static final Set<String> LEAVE_MUCH = Set.of("FILES_READ", "TABLE_APPENDED", "PACK_MADE");
    /** All addresses of the sample's invented people end so; the last two of them are called by a name of their own. */
    private static final List<String> PEOPLE = List.of(".example", Canaries.NAME);

    @TempDir
    private static Path folder;

    private static Undisturbed undisturbed;
    private static UndisturbedHistory history;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        undisturbed = Undisturbed.on(new Desk(folder.toRealPath()));
        history = UndisturbedHistory.on(undisturbed);
    }

    @Test
    void everyStepHasItsKill() {
        Set<String> steps = new TreeSet<>();
        Arrays.stream(RunStep.values()).forEach(step -> steps.add(step.name()));
        Arrays.stream(LedgerStep.values()).forEach(step -> steps.add(step.name()));
        Set<String> kills = new TreeSet<>();
        List.of(OF_A_RUN, OF_A_CLOSE, OF_A_WITHDRAWAL).forEach(kills::addAll);
        assertEquals(steps, kills);
    }

    @Test
    void whatWasKilledIsFinishedByTheNextAndDoneOnlyOnce() throws IOException, InterruptedException {
        undisturbed.rewind();
        for (String step : OF_A_RUN) {
            kill(step, "report");
            undisturbed.requireAWholePack(step);
        }
        assertEquals(undisturbed.pack(), Desk.bytes(undisturbed.desk().pack()), "the pack, from results that a killed run has kept");
        undisturbed.requireThatTheNextRunFinishes("a kill at every step of a run");
        for (String step : OF_A_CLOSE) {
            kill(step, "close");
        }
        for (String step : OF_A_WITHDRAWAL) {
            kill(step, "withdraw");
        }
        history.requireThatTheNextCommandsFinish("kills of closes and withdrawals");
    }

    /** Where nothing was before: a key, and tables in which nothing counts yet. */
    @Test
    void aFirstRunThatWasKilledIsStartedOverByTheNext() throws IOException, InterruptedException {
        undisturbed.rewindToNothing();
        kill("TABLE_APPENDED", "report");
        undisturbed.finish();
        assertEquals(undisturbed.pack().get("public/figures.csv"), Desk.bytes(undisturbed.desk().pack()).get("public/figures.csv"));
    }

    private static void kill(String step, String command) throws IOException, InterruptedException {
        Child.Ended ended = Child.start(
                RunToAStep.class, undisturbed.desk().temporaryFiles(), List.of(step, "0", "0", command, undisturbed.desk().folder().toString())).ended();
        assertEquals(RunToAStep.KILLED, ended.code(), step + ": " + ended.told());
        if (LEAVE_MUCH.contains(step)) {
            Path told = Files.writeString(undisturbed.desk().temporary().resolve("told"), ended.told());
            assertEquals("", String.join("\n", Remains.of(PEOPLE, undisturbed.desk().ledger(), undisturbed.desk().out(), told.getParent())), step);
        }
    }
}
