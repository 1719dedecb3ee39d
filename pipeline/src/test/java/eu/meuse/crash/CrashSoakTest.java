package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.cli.Meuse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same for longer: kills at random moments, once and again before anything was finished, and a disk that fails at
 * every write in turn. {@code mvn verify -Psoak}; {@code -Dmeuse.soak.kills}, {@code -Dmeuse.soak.seed} and
 * {@code -Dmeuse.soak.writes=FROM,STEP} set how long and where.
 */
@Tag("soak")
final class CrashSoakTest {
    private static final int MOST_TABLES = 3;
    private static final int SOON = 300;
    private static final int ANY_TIME = 12_000;
    /** In minutes. */
    private static final long HOURS = 300;

    @TempDir
    private Path folder;

    private Undisturbed undisturbed;
    private UndisturbedHistory history;

    @BeforeEach
    void run() throws IOException, InterruptedException {
        undisturbed = Undisturbed.on(new Desk(folder.toRealPath()));
        history = UndisturbedHistory.on(undisturbed);
    }

    @Test
    void killsAtRandomMoments() throws IOException, InterruptedException {
        long seed = Long.getLong("meuse.soak.seed", System.nanoTime());
        say("seed " + seed);
        Random random = new Random(seed);
        int kills = 0;
        for (int round = 1; kills < Integer.getInteger("meuse.soak.kills", 100); round++) {
            undisturbed.rewind();
            StringBuilder moments = new StringBuilder("round " + round + ":");
            do {
                kills += killed(random, moments) ? 1 : 0;
                undisturbed.requireAWholePack(moments.toString());
            } while (random.nextInt(3) == 0);
            say(moments + "; kills so far " + kills);
            undisturbed.requireThatTheNextRunFinishes(moments.toString());
        }
        assertTrue(kills > 0);
    }

    @Test
    void killsOfFirstRuns() throws IOException, InterruptedException {
        long seed = Long.getLong("meuse.soak.seed", System.nanoTime());
        say("seed " + seed);
        Random random = new Random(seed);
        int kills = 0;
        for (int round = 1; kills < Integer.getInteger("meuse.soak.kills", 100) / 2; round++) {
            undisturbed.rewindToNothing();
            StringBuilder moments = new StringBuilder("first run " + round + ":");
            do {
                kills += killed(random, moments) ? 1 : 0;
            } while (random.nextInt(2) == 0);
            say(moments + "; kills so far " + kills);
            RunToAStep.run("report", undisturbed.desk(), told -> {});
            assertEquals(
                    undisturbed.pack().get("internal/figures.csv"),
                    Desk.bytes(undisturbed.desk().pack()).get("internal/figures.csv"), moments.toString());
        }
    }

    @Test
    void aKillAtEachStepAlone() throws IOException, InterruptedException {
        for (String step : KilledRunTest.OF_A_RUN) {
            undisturbed.rewind();
            assertEquals(RunToAStep.KILLED, toAStep("report", step, 0, 0));
            undisturbed.requireAWholePack(step);
            say("killed at " + step);
            undisturbed.requireThatTheNextRunFinishes(step);
        }
    }

    @Test
    void killsOfClosesAndWithdrawals() throws IOException, InterruptedException {
        long seed = Long.getLong("meuse.soak.seed", System.nanoTime());
        say("seed " + seed);
        Random random = new Random(seed);
        int kills = 0;
        for (int round = 1; kills < Integer.getInteger("meuse.soak.kills", 100) / 4; round++) {
            undisturbed.rewind();
            undisturbed.finish();
            StringBuilder moments = new StringBuilder("history " + round + ":");
            kills += killed("close", KilledRunTest.OF_A_CLOSE, random, moments) ? 1 : 0;
            UndisturbedHistory.close(undisturbed.desk());
            kills += killed("withdraw", KilledRunTest.OF_A_WITHDRAWAL, random, moments) ? 1 : 0;
            say(moments + "; kills so far " + kills);
            history.requireThatTheNextCommandsFinish(moments.toString());
        }
    }

    /** Every write of a run, or every so many, until the disk is never asked so often: full from there, and failing once. */
    @Test
    void aDiskThatFailsAtEveryWrite() throws IOException, InterruptedException {
        Path disk = folder.toRealPath().resolve("failing");
        Child.Ended ended = FailingDisk.failsAt(disk, System.getProperty("meuse.soak.writes", "1,1"), HOURS);
        ended.told().lines().filter(line -> line.startsWith("disk:") || line.startsWith("a failure")).forEach(CrashSoakTest::say);
        assertEquals(0, ended.code(), ended.told());
    }

    private boolean killed(Random random, StringBuilder moments) throws IOException, InterruptedException {
        if (random.nextInt(3) == 0) {
            long moment = random.nextInt(ANY_TIME);
            moments.append(" after ").append(moment).append(" ms");
            return Child.start(Meuse.class, List.of(), undisturbed.desk().report()).killAfter(moment).code() != 0;
        }
        return killed("report", KilledRunTest.OF_A_RUN, random, moments);
    }

    private boolean killed(String command, List<String> steps, Random random, StringBuilder moments)
            throws IOException, InterruptedException {
        String step = steps.get(random.nextInt(steps.size()));
        int before = step.equals("TABLE_APPENDED") ? random.nextInt(MOST_TABLES) : 0;
        int later = random.nextBoolean() ? 0 : random.nextInt(SOON);
        moments.append(' ').append(step).append(before > 0 ? "+" + before : "").append(" and ").append(later).append(" ms");
        return toAStep(command, step, before, later) == RunToAStep.KILLED;
    }

    private int toAStep(String command, String step, int before, int later) throws IOException, InterruptedException {
        return Child.start(RunToAStep.class, List.of(), List.of(
                step, String.valueOf(before), String.valueOf(later), command, undisturbed.desk().folder().toString())).ended().code();
    }

    private static void say(String line) {
        System.out.println("soak: " + line);
    }
}
