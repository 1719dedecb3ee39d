package eu.meuse.crash.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** A file of which half of what is first written gets to a disk that fails. */
final class HalfWritten implements SeekableByteChannel {
    private final SeekableByteChannel real;
    private final Path path;
    private boolean begun;

    HalfWritten(SeekableByteChannel real, Path path) {
        this.real = real;
        this.path = path;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        if (!begun) {
            begun = true;
            try {
                Disk.write("write", path);
            } catch (IOException full) {
                real.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
                throw full;
            }
        }
        return real.write(bytes);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return real.read(bytes);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        return real.position(position);
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        return real.truncate(size);
    }

    @Override
    public boolean isOpen() {
        return real.isOpen();
    }

    @Override
    public void close() throws IOException {
        real.close();
    }
}
