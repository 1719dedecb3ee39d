package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.meuse.cli.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs, ledger and packs on a disk of their own that has too little room: a real one, not one that says so. */
final class FullDiskTest {
    private static final int MEGABYTES = 60;

    @TempDir
    private static Path folder;

    private static Optional<FullDisk> disk = Optional.empty();
    private static Undisturbed undisturbed;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        Path place = folder.toRealPath().resolve("disk");
        disk = FullDisk.mount(place, MEGABYTES);
        assumeTrue(disk.isPresent(), "left out: a file system of its own cannot be mounted (it takes root)");
        undisturbed = Undisturbed.on(new Desk(place));
    }

    @AfterAll
    static void unmount() throws IOException, InterruptedException {
        if (disk.isPresent()) {
            disk.get().close();
        }
    }

    /** None, so that nothing can be begun; and half of what a run takes, so that it breaks off among its last. */
    @Test
    void aRunWithoutRoomSaysSoAndTheNextFinishesIt() throws IOException, InterruptedException {
        requireAClearEnd(0, with(0));
        requireAClearEnd(taken() / 2, with(taken() / 2));
    }

    @Test
    @Tag("soak")
    void anyRoomBetweenNoneAndEnough() throws IOException, InterruptedException {
        for (int part = 0; part <= 10; part++) {
            long room = taken() * part / 10;
            Commands.Ended ended = with(room);
            System.out.println("soak: room for " + room + " of " + taken() + " bytes: " + ended.code() + " " + ended.told().lines()
                    .filter(line -> line.startsWith("meuse: ")).findFirst().orElse(""));
            if (ended.code() != 0) {
                requireAClearEnd(room, ended);
            }
        }
    }

    private static Commands.Ended with(long room) throws IOException, InterruptedException {
        undisturbed.rewind();
        disk.orElseThrow().leave(room);
        Commands.Ended ended = Commands.run(undisturbed.desk().report());
        undisturbed.requireAWholePack("room for " + room + " bytes: " + ended.told());
        disk.orElseThrow().makeRoom();
        undisturbed.requireThatTheNextRunFinishes("room for " + room + " bytes: " + ended.told());
        return ended;
    }

    private static void requireAClearEnd(long room, Commands.Ended ended) {
        assertEquals(5, ended.code(), () -> "room for " + room + ": " + ended.told());
        assertTrue(ended.told().contains("is full; nothing was lost: make room and run again"), ended.told());
        assertFalse(ended.told().contains("\tat "), ended.told());
    }

    /** What a run puts beside what is there: what the ledger has grown by, and a pack beside the earlier one. */
    private static long taken() throws IOException {
        return size(undisturbed.desk().ledger()) - size(undisturbed.putBy().resolve("ledger")) + size(undisturbed.desk().pack());
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
