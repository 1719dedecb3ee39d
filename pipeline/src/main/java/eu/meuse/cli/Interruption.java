package eu.meuse.cli;

import java.io.PrintWriter;

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
        if (!ended) {
            err.println("meuse: interrupted; nothing is half done: run it again to finish");
            err.close();
        }
    }
}
