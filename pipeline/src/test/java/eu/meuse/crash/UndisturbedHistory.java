package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.ledger.Close;
import eu.meuse.ledger.Closes;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.run.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;

/**
 * What a quarter comes to that is closed, a submission of it withdrawn and the quarter reported again, where nothing
 * disturbs any of it.
 *
 * @param closed hash of the figures that were closed
 * @param pack made at last
 * @param traces what all of it leaves in the ledger
 */
record UndisturbedHistory(Undisturbed run, String closed, SortedMap<String, String> pack, SortedMap<String, Long> traces) {
    private static final Quarter QUARTER = Quarter.parse(Desk.QUARTER).orElseThrow();

    /** @param run whose desk is as it left it */
    static UndisturbedHistory on(Undisturbed run) throws IOException {
        close(run.desk());
        withdraw(run.desk());
        run.finish();
        Close close = Closes.of(run.desk().ledger()).latest(QUARTER).orElseThrow();
        assertEquals(run.pack().get("internal/figures.csv"), close.figures());
        return new UndisturbedHistory(run, close.figures(), Desk.bytes(run.desk().pack()), run.desk().traces());
    }

    /** What was killed is finished: closed and withdrawn once, and reported as if nothing had happened. */
    void requireThatTheNextCommandsFinish(String moment) throws IOException {
        close(run.desk());
        withdraw(run.desk());
        run.finish();
        List<Close> closes = Closes.of(run.desk().ledger()).of(QUARTER);
        assertEquals(List.of(Desk.QUARTER + ".r1"), closes.stream().map(Close::name).toList(), "closes after " + moment);
        assertEquals(closed, closes.get(0).figures(), "what was closed after " + moment);
        assertEquals(pack, Desk.bytes(run.desk().pack()), "the pack after " + moment);
        assertEquals(traces, run.desk().traces(), "what lies in the ledger after " + moment);
    }

    /** Closed already, it stands. */
    static void close(Desk desk) throws IOException {
        if (Closes.of(desk.ledger()).of(QUARTER).isEmpty()) {
            assertEquals(Outcome.DONE, RunToAStep.run("close", desk, told -> {}));
        }
    }

    /** Withdrawn already by a command that was killed after it had done its work, it stays so. */
    private static void withdraw(Desk desk) throws IOException {
        assertEquals(Outcome.DONE, RunToAStep.run("withdraw", desk, told -> {}));
    }
}
