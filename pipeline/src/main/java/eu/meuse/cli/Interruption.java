package eu.meuse.cli;

import eu.meuse.run.Outcome;
import java.io.PrintWriter;
import java.util.Arrays;

/**
 * A run that is ended from outside, by Ctrl-C or by a signal. It says so in a line and nothing more: what its threads
 * stumble over from then on, while everything under them is taken down, is no news to anybody. The process ends with the
 * code of the signal.
 */
final class Interruption {
    private final PrintWriter err;
    private volatile boolean ended;

    private Interruption(PrintWriter err) {
        this.err = err;
    }

    /** Watches over the process from now on. */
    static Interruption watch(PrintWriter err) {
        Interruption interruption = new Interruption(err);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::tell, "interruption"));
        return interruption;
    }

    /** The run has come to its own end. */
    void runHasEnded() {
        ended = true;
    }

    private void tell() {
        if (!ended && sparkFoundNoRoom()) {
            err.println("meuse: " + Failures.DISK_FULL);
            err.close();
            Runtime.getRuntime().halt(Outcome.INPUT_OUTPUT.exitCode());
        } else if (!ended) {
            err.println("meuse: interrupted; nothing is half done: run it again to finish");
            err.close();
        }
    }

    /** Where Spark cannot make a folder for its files it ends the process itself, with a code that nobody here knows. */
    private static boolean sparkFoundNoRoom() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().startsWith("org.apache.spark.storage.DiskBlockManager"));
    }
}
