package eu.meuse.crash.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The disk as Java's own file system, for {@code -Djava.nio.file.spi.DefaultFileSystemProvider}: everything is passed on
 * to the real one, what is written through {@link Disk}.
 */
public final class FailingFiles extends FileSystemProvider {
    private final FileSystemProvider real;
    private final DiskFileSystem files;

    /** As the virtual machine makes it. */
    public FailingFiles(FileSystemProvider real) {
        this.real = real;
        this.files = new DiskFileSystem(this, real.getFileSystem(URI.create("file:///")));
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
        return real.newFileSystem(uri, environment);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        // Of some addresses the real one makes a path by the default file system, which is this.
        return new DiskPath(files, DiskPath.real(real.getPath(uri)));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (!options.contains(StandardOpenOption.WRITE) && !options.contains(StandardOpenOption.APPEND)) {
            return real.newByteChannel(DiskPath.real(path), options, attributes);
        }
        Disk.write("create", path);
        return new HalfWritten(real.newByteChannel(DiskPath.real(path), options, attributes), path);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (options.contains(StandardOpenOption.WRITE)) {
            Disk.write("open", path);
        }
        return real.newFileChannel(DiskPath.real(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> entries =
                real.newDirectoryStream(DiskPath.real(folder), entry -> filter.accept(new DiskPath(files, entry)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> each = entries.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Path next() {
                        return new DiskPath(files, each.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        if (!folder.toFile().exists()) {
            Disk.write("make folder", folder);
        }
        real.createDirectory(DiskPath.real(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        Disk.write("link", link);
        real.createLink(DiskPath.real(link), DiskPath.real(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(DiskPath.real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        Disk.write("copy to", to);
        real.copy(DiskPath.real(from), DiskPath.real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        Disk.write("move to", to);
        real.move(DiskPath.real(from), DiskPath.real(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(DiskPath.real(one), DiskPath.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(DiskPath.real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(DiskPath.real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(DiskPath.real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(DiskPath.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return real.readAttributes(DiskPath.real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(DiskPath.real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(DiskPath.real(path), attribute, value, options);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return new DiskPath(files, real.readSymbolicLink(DiskPath.real(link)));
    }
}
