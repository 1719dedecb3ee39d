package eu.meuse.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The process that holds a ledger, as the lock's file names it. */
final class LockHolder {
    private static final String PROCESS = "process ";
    /** A holder writes its name once it has the lock: one that has just got it needs a moment. */
    private static final int LOOKS = 40;
    private static final long BETWEEN_LOOKS = 50;

    private LockHolder() {}

    static String self() {
        return PROCESS + ProcessHandle.current().pid();
    }

    /** The holder; empty where it does not name itself. A name that a killed process left is not taken for it. */
    static Optional<String> in(Path file) throws IOException {
        String name = Files.readString(file).strip();
        for (int look = 1; look < LOOKS && !isAlive(name); look++) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            name = Files.readString(file).strip();
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static boolean isAlive(String name) {
        String number = name.startsWith(PROCESS) ? name.substring(PROCESS.length()) : "";
        return number.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(number)).isPresent();
    }
}
