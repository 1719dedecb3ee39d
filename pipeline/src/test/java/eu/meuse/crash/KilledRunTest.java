package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.ledger.Close;
import eu.meuse.ledger.Closes;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.run.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kill at each step that a run or a close passes. */
final class KilledRunTest {
    private static final Quarter QUARTER = Quarter.parse(Desk.QUARTER).orElseThrow();

    @TempDir
    private static Path folder;

    private static Undisturbed undisturbed;

    @BeforeAll
    static void run() throws IOException {
        undisturbed = Undisturbed.on(new Desk(folder.toRealPath()));
    }

    /** Of every table, one step stands for all: which tables have been appended when it is passed is left to chance. */
    @ParameterizedTest
    @ValueSource(strings = {
        "OPENED", "FILES_READ", "TABLE_APPENDED", "FACTS_APPENDED", "REGISTERED", "RESULTS_KEPT", "PACK_MADE",
        "PACK_SET_ASIDE", "PACK_IN_PLACE"
    })
    void aRunThatWasKilledIsFinishedByTheNext(String step) throws IOException, InterruptedException {
        undisturbed.rewind();
        kill(step, "report");
        undisturbed.requireAWholePack(step);
        undisturbed.requireThatTheNextRunFinishes(step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEY_READY", "TABLES_READY"})
    void aFirstRunThatWasKilledIsStartedOverByTheNext(String step) throws IOException, InterruptedException {
        undisturbed.rewindToNothing();
        kill(step, "report");
        RunToAStep.run("report", undisturbed.desk(), told -> {});
        assertEquals(undisturbed.pack().get("public/figures.csv"), Desk.bytes(undisturbed.desk().pack()).get("public/figures.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUARTER_TAGGED", "CLOSE_DRAFTED", "CLOSE_KEPT"})
    void aCloseThatWasKilledIsMadeByTheNextAndOnlyOnce(String step) throws IOException, InterruptedException {
        undisturbed.rewind();
        RunToAStep.run("report", undisturbed.desk(), told -> {});
        kill(step, "close");
        assertEquals(Outcome.DONE, RunToAStep.run("close", undisturbed.desk(), told -> {}));
        Closes closes = Closes.of(undisturbed.desk().ledger());
        assertEquals(List.of(Desk.QUARTER + ".r1"), closes.of(QUARTER).stream().map(Close::name).toList());
        assertEquals(
                undisturbed.pack().get("internal/figures.csv"), closes.latest(QUARTER).orElseThrow().figures());
        undisturbed.requireThatTheNextRunFinishes(step);
    }

    private static void kill(String step, String command) throws IOException, InterruptedException {
        Child.Ended ended = Child.start(
                RunToAStep.class, List.of(), List.of(step, "0", "0", command, undisturbed.desk().folder().toString())).ended();
        assertEquals(RunToAStep.KILLED, ended.code(), ended.told());
    }
}
