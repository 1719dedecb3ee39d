package eu.meuse.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the pack of a quarter appears, whole or not at all.
 *
 * <p>A pack is made in a folder beside its place and then takes the place of the earlier one. A run that is killed in
 * between leaves either the earlier pack in its place, or beside it: {@link #recover} puts that back.
 */
final class PackFolder {
    private final Path place;
    private final Path making;
    private final Path earlier;

    /** @param place {@code <out>/<programme>/<quarter>} */
    PackFolder(Path place) {
        this.place = place;
        this.making = beside("making");
        this.earlier = beside("earlier");
    }

    /** Where the pack is to be. */
    Path place() {
        return place;
    }

    /** Something that makes a pack in a folder. */
    @FunctionalInterface
    interface Maker {
        void makeIn(Path folder) throws IOException;
    }

    /** Makes a pack and puts it in its place. */
    void publish(Maker maker) throws IOException {
        Files.createDirectories(place.getParent());
        recover();
        Folders.delete(making);
        createPrivately(making);
        try {
            maker.makeIn(making);
        } catch (IOException | RuntimeException failed) {
            Folders.delete(making);
            throw failed;
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(place, earlier, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(earlier);
    }

    /** Puts the earlier pack back where a run was killed between taking it away and putting the new one there. */
    void recover() throws IOException {
        if (Files.exists(earlier) && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(earlier, place, StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.delete(earlier);
    }

    private Path beside(String suffix) {
        return place.resolveSibling("." + place.getFileName() + "." + suffix);
    }

    private static void createPrivately(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));
        } else {
            Files.createDirectory(folder);
        }
    }
}
