package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.cli.Meuse;
import eu.meuse.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What a run comes to that nothing disturbs, to hold disturbed ones against.
 *
 * @param earlier the pack before it
 * @param pack the pack it makes
 * @param traces what it leaves in the ledger
 * @param putBy ledger and packs as they were before it
 */
record Undisturbed(
        Desk desk, SortedMap<String, String> earlier, SortedMap<String, String> pack, SortedMap<String, Long> traces, Path putBy) {

    /** Takes in the first quarter, and then the second and a correction. */
    static Undisturbed on(Desk desk) throws IOException, InterruptedException {
        return on(desk, !ChildArchive.isMade());
    }

    /** @param practising whether its first run is a process of its own, of which other processes get their archive */
    static Undisturbed on(Desk desk, boolean practising) throws IOException, InterruptedException {
        desk.prepare();
        desk.deliverTheFirstQuarter();
        if (practising) {
            Child.Ended practised = ChildArchive.ended(Meuse.class, List.of(), desk.report());
            assertEquals(0, practised.code(), practised.told());
        } else {
            finish(desk);
        }
        Path putBy = desk.folder().resolve("put-by");
        desk.putBy(putBy);
        SortedMap<String, String> earlier = Desk.bytes(desk.pack());
        desk.deliverTheSecondAndACorrection();
        finish(desk);
        SortedMap<String, String> pack = Desk.bytes(desk.pack());
        assertTrue(!pack.equals(earlier), "the second run changes the pack");
        return new Undisturbed(desk, earlier, pack, desk.traces(), putBy);
    }

    /** Sets the desk to before the run that is disturbed. */
    void rewind() throws IOException {
        desk.restore(putBy);
    }

    /** Sets the desk to before the first run of all. */
    void rewindToNothing() throws IOException {
        Desk.delete(desk.ledger());
        Desk.delete(desk.out());
    }

    /** A pack is there as a whole: in its place or, between two renames, beside it. */
    void requireAWholePack(String moment) throws IOException {
        Path beside = desk.pack().resolveSibling("." + Desk.QUARTER + ".earlier");
        SortedMap<String, String> found = Desk.bytes(Files.exists(desk.pack()) ? desk.pack() : beside);
        assertTrue(List.of(earlier, pack).contains(found), () -> "no whole pack after " + moment + ": " + found.keySet());
    }

    /** The next run comes to what the undisturbed one came to, and leaves nothing lying about. */
    void requireThatTheNextRunFinishes(String moment) throws IOException {
        finish(desk);
        assertEquals(pack, Desk.bytes(desk.pack()), "the pack after " + moment);
        assertEquals(traces, desk.traces(), "what lies in the ledger after " + moment);
    }

    /** The run that nothing disturbs, after which its quarter can be closed. */
    void finish() throws IOException {
        finish(desk);
    }

    private static void finish(Desk desk) throws IOException {
        List<String> told = new ArrayList<>();
        assertEquals(Outcome.DONE, RunToAStep.run("report", desk, told::add), told::toString);
    }
}
