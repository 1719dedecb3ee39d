package eu.meuse.crash.disk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/** The disk as Iceberg's tables are written to it. */
public final class FailingTables extends LocalFileSystem {
    @Override
    public FSDataOutputStream create(
            Path file, FsPermission permission, boolean overwrite, int bufferSize, short replication, long blockSize,
            Progressable progress) throws IOException {
        Disk.write("create", file);
        return new FSDataOutputStream(
                new LosingTheEnd(super.create(file, permission, overwrite, bufferSize, replication, blockSize, progress), file),
                null);
    }

    @Override
    public boolean mkdirs(Path folder) throws IOException {
        Disk.write("make folder", folder);
        return super.mkdirs(folder);
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
        Disk.write("rename to", to);
        return super.rename(from, to);
    }

    /** Fails when it is closed: part of the file is there. */
    private static final class LosingTheEnd extends FilterOutputStream {
        private final Path file;

        LosingTheEnd(OutputStream out, Path file) {
            super(out);
            this.file = file;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            Disk.write("finish", file);
            super.close();
        }
    }
}
