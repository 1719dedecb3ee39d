package eu.meuse.crash.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is written below a folder, and fails at the Nth of it; what it fails at is told on standard error. */
public final class Disk {
    private static final AtomicInteger WRITTEN = new AtomicInteger();
    private static volatile Fault fault = new Fault("", Integer.MAX_VALUE, true);
    private static volatile boolean failed;

    private Disk() {}

    /** Once it has failed a full disk goes on failing, and another error passes. */
    private record Fault(String folder, int at, boolean once) {
        boolean fails(int number) {
            return number == at || number > at && !once;
        }
    }

    /**
     * Lets it fail from now on.
     *
     * @param at 1 for the first
     * @param once whether it is well again after it has failed, or full from then on
     */
    public static void fail(Path folder, int at, boolean once) {
        failed = false;
        WRITTEN.set(0);
        fault = new Fault(folder.toString(), at, once);
    }

    /** Makes it well; whether it has failed. */
    public static boolean mend() {
        fault = new Fault("", Integer.MAX_VALUE, true);
        return failed;
    }

    static void write(String what, Object place) throws IOException {
        Fault now = fault;
        if (!place.toString().contains(now.folder())) {
            return;
        }
        int number = WRITTEN.incrementAndGet();
        if (now.fails(number)) {
            failed = true;
            System.err.println("disk: failed at write " + number + ", to " + what + " " + place);
            throw new IOException(now.once() ? "Input/output error" : "No space left on device");
        }
    }
}
