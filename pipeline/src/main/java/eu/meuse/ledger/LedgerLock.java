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
final class LedgerLock implements AutoCloseable {
    private final FileChannel channel;

    private LedgerLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws LedgerHeldException naming the holder */
    static LedgerLock take(Path root) throws IOException {
        Path file = root.resolve("lock");
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        if (lock(channel) == null) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new LedgerHeldException("another run holds the ledger " + root
                    + (holder.isEmpty() ? "" : " (" + holder + ")") + "; try again when it has ended");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(
                ("process " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
        return new LedgerLock(channel);
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
