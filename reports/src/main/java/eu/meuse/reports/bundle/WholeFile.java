package eu.meuse.reports.bundle;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Small files that appear whole or not at all, and are on the disk when they do. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes a file in the place of an earlier one, if there is one. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        Files.write(draft, bytes);
        force(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file.toAbsolutePath().getParent());
    }

    /** Makes a folder and those above it, where there is none, and sees that their names have reached the disk. */
    public static void makeFolders(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath();
        if (!Files.isDirectory(whole)) {
            makeFolders(whole.getParent());
            Files.createDirectories(whole);
            force(whole.getParent());
        }
    }

    /** Sees that the names of a file or folder, and of the folders above it up to one, have reached the disk. */
    public static void forceNames(Path entry, Path top) throws IOException {
        Path last = top.toAbsolutePath().normalize();
        Path folder = entry.toAbsolutePath().normalize().getParent();
        for (; folder != null && folder.startsWith(last); folder = folder.getParent()) {
            force(folder);
        }
    }

    /** Sees that a file's bytes, or a folder's names, have reached the disk. */
    public static void force(Path entry) throws IOException {
        boolean folder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
        if (folder && !entry.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return; // Elsewhere a folder cannot be opened, and keeps its names by itself.
        }
        try (FileChannel open = FileChannel.open(entry, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            open.force(true);
        }
    }
}
