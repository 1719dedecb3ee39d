package eu.meuse.crash.disk;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts what is written below a folder, and fails. Told by system properties: {@code disk.folder}, {@code disk.fails.at}
 * (1 for the first) and {@code disk.fails.once}; what it fails at is told on standard error.
 */
final class Disk {
    private static final String FOLDER = System.getProperty("disk.folder");
    private static final int AT = Integer.getInteger("disk.fails.at", 0);
    private static final boolean ONCE = Boolean.getBoolean("disk.fails.once");
    private static final AtomicInteger WRITTEN = new AtomicInteger();

    private Disk() {}

    /** Once it has failed a full disk goes on failing, and another error passes. */
    static void write(String what, Object place) throws IOException {
        if (!place.toString().contains(FOLDER)) {
            return;
        }
        int number = WRITTEN.incrementAndGet();
        if (number == AT || number > AT && !ONCE) {
            System.err.println("disk: failed at write " + number + ", to " + what + " " + place);
            throw new IOException(ONCE ? "Input/output error" : "No space left on device");
        }
    }
}
