package eu.meuse.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One run at a time: a lock of the operating system on a file of the ledger, held until the run ends, however it ends.
 *
 * <p>Iceberg's file-system catalog is safe for a single process only; this is what makes it so.
 */
public final class LedgerLock implements AutoCloseable {
    /** Where a system lets nobody read what is locked, the holder's name must not be. */
    private static final long BEHIND_THE_NAME = Long.MAX_VALUE - 1;

    private final Path root;
    private final FileChannel channel;

    private LedgerLock(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Holds the ledger in a folder, which is made where there is none.
     *
     * @throws LedgerHeldException naming the holder
     */
    public static LedgerLock take(Path root) throws IOException {
        LedgerPlace.make(root);
        Path file = root.resolve("lock");
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        if (lock(channel) == null) {
            channel.close();
            throw new LedgerHeldException("another run holds the ledger " + root
                    + LockHolder.in(file).map(holder -> " (" + holder + ")").orElse("") + "; try again when it has ended");
        }
        LedgerLock lock = new LedgerLock(root, channel);
        lock.name();
        return lock;
    }

    /** Where there is no room for the name nothing stays held. */
    private void name() throws IOException {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((LockHolder.self() + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException full) {
            channel.close();
            throw full;
        }
    }

    /** The folder of the ledger that is held. */
    Path root() {
        return root;
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BEHIND_THE_NAME, 1, false);
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.truncate(0);
            channel.close();
        }
    }
}
