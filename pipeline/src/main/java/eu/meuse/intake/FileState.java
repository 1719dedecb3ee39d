package eu.meuse.intake;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What tells a file from the same one written to since.
 *
 * @param bytes its size
 * @param written when its content or, where the system tells, anything about it was last changed
 * @param identity the system's own number for it; a file put in its place has another
 */
record FileState(long bytes, String written, String identity) implements Serializable {
    /** Of a file nobody looked at. */
    static final FileState UNKNOWN = new FileState(-1, "", "");
    /** Of a file that is not there. */
    static final FileState GONE = new FileState(-2, "", "");

    static FileState of(Path file) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(found.size(), found.lastModifiedTime() + changed(file), String.valueOf(found.fileKey()));
        } catch (NoSuchFileException gone) {
            return GONE;
        }
    }

    /** A copy can carry the time of its original, but not that of the last change to its entry in the file system. */
    private static String changed(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? " " + Files.getAttribute(file, "unix:ctime", new LinkOption[0]) : "";
    }
}
