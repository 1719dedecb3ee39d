package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.cli.Commands;
import eu.meuse.crash.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Runs of one process over a disk that fails at a write of each, each followed by one that nothing disturbs. A disk that
 * fails is an exception, which a process survives: it need not be a new one each time.
 *
 * <p>Arguments: folder of the desk; the first write and how many to the next, as {@code FROM,STEP}, until no run writes
 * so much.
 */
public final class DisturbedRuns {
    private final Undisturbed undisturbed;

    private DisturbedRuns(Undisturbed undisturbed) {
        this.undisturbed = undisturbed;
    }

    /** Disturbs them; an assertion that fails ends the process. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String[] writes = arguments[1].split(",");
        int step = Integer.parseInt(writes[1]);
        DisturbedRuns runs = new DisturbedRuns(Undisturbed.on(new Desk(Path.of(arguments[0])), false));
        int write = Integer.parseInt(writes[0]);
        // By turns full from there, and well again after one error.
        for (boolean once = false; runs.isDisturbed(write, once); once = !once) {
            write += step;
        }
        System.exit(0);
    }

    private boolean isDisturbed(int write, boolean once) throws IOException {
        String moment = "a failure at write " + write + (once ? " alone" : "");
        undisturbed.rewind();
        Disk.fail(undisturbed.desk().folder(), write, once);
        Commands.Ended ended = Commands.run(undisturbed.desk().report());
        boolean failed = Disk.mend();
        System.out.println(moment + ": " + ended.code() + " " + (failed ? ended.told() : "is none"));
        // Iceberg tries a commit again: what fails once may be overcome.
        if (failed && !(once && ended.code() == 0)) {
            requireAClearEnd(ended);
        }
        undisturbed.requireAWholePack(moment);
        undisturbed.requireThatTheNextRunFinishes(moment);
        return failed;
    }

    private static void requireAClearEnd(Commands.Ended ended) {
        assertEquals(5, ended.code(), ended.told());
        assertFalse(ended.told().contains("\tat "), ended.told());
        assertTrue(ended.told().lines().anyMatch(line -> line.startsWith("meuse: ")
                && (line.contains("Input/output error") || line.contains("is full"))), ended.told());
    }
}
