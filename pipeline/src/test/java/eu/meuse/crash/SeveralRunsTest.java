package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.cli.Meuse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs at the same time, and a run that is interrupted. */
final class SeveralRunsTest {
    private static final int HELD = 4;
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private static Path folder;

    private static Desk desk;
    private static Undisturbed undisturbed;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        desk = new Desk(folder.toRealPath());
        undisturbed = Undisturbed.on(desk);
    }

    @Test
    void ofRunsStartedAtOnceOneAtATimeDoesTheWorkAndTheOthersNameIt() throws IOException, InterruptedException {
        undisturbed.rewind();
        List<Child> children = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            children.add(start(desk.report()));
        }
        List<Child.Ended> ended = ended(children);
        Set<Integer> codes = ended.stream().map(Child.Ended::code).collect(Collectors.toSet());
        assertEquals(Set.of(0, HELD), codes, ended.toString());
        // On a slow machine one may start when another has ended: it works too.
        Set<Long> workers = IntStream.range(0, ended.size()).filter(run -> ended.get(run).code() == 0)
                .mapToObj(run -> children.get(run).pid()).collect(Collectors.toSet());
        assertAll(ended.stream().filter(run -> run.code() == HELD).map(run -> () -> assertTrue(
                workers.stream().anyMatch(worker -> run.told().contains(
                        "another run holds the ledger " + desk.ledger() + " (process " + worker + ")")),
                run.told())));
        undisturbed.requireThatTheNextRunFinishes("four runs at once");
    }

    @Test
    void twoThatPrintTheSamePackDoNotGetInEachOthersWay() throws IOException, InterruptedException {
        undisturbed.rewind();
        List<Child> children = new ArrayList<>();
        for (int number = 0; number < 2; number++) {
            children.add(start(List.of(
                    "render", "--programme", desk.programme().toString(), "--out", desk.out().toString(), "--languages", "en")));
        }
        List<Child.Ended> ended = ended(children);
        assertEquals(List.of(0, 0), ended.stream().map(Child.Ended::code).toList(), ended.toString());
        assertEquals(undisturbed.earlier(), Desk.bytes(desk.pack()));
    }

    @Test
    void anInterruptedRunSaysSoInALineAndTheNextFinishesIt() throws IOException, InterruptedException {
        undisturbed.rewind();
        Child child = start(desk.report());
        while (child.isAlive() && !child.told().contains("computing the figures")) {
            Thread.sleep(10);
        }
        child.terminate();
        Child.Ended ended = child.ended();
        assertEquals(TERMINATED, ended.code(), ended.told());
        assertTrue(ended.told().endsWith("meuse: interrupted; nothing is half done: run it again to finish\n"), ended.told());
        assertFalse(ended.told().contains("\tat "), ended.told());
        undisturbed.requireAWholePack("an interruption");
        undisturbed.requireThatTheNextRunFinishes("an interruption");
    }

    private static Child start(List<String> arguments) throws IOException {
        return Child.start(Meuse.class, List.of(), arguments);
    }

    private static List<Child.Ended> ended(List<Child> children) throws IOException, InterruptedException {
        List<Child.Ended> ended = new ArrayList<>();
        for (Child child : children) {
            ended.add(child.ended());
        }
        return ended;
    }
}
