package eu.meuse.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may read a pack: everybody what is public, the owner's group the rest, and nobody but the owner writes. What the
 * process was told to deny (umask) stays denied.
 */
final class PackDoors {
    private static final String PUBLIC = "public";
    private static final Set<PosixFilePermission> OF_THE_PUBLIC = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> OF_THE_GROUP = PosixFilePermissions.fromString("rwxr-x---");

    private PackDoors() {}

    /** Makes the folder of a pack, in which nobody else sees anything before it is whole. */
    static void makeClosed(Path folder) throws IOException {
        if (isPosix(folder)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OF_THE_GROUP));
        } else {
            Files.createDirectory(folder);
        }
    }

    /** Sets the permissions of all that is in a pack, and then opens the pack itself as far as what is public in it. */
    static void set(Path folder) throws IOException {
        if (!isPosix(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.filter(entry -> !entry.equals(folder)).toList()) {
                boolean isPublic = folder.relativize(entry).startsWith(PUBLIC);
                deny(entry, isPublic ? OF_THE_PUBLIC : OF_THE_GROUP);
            }
        }
        if (Files.isDirectory(folder.resolve(PUBLIC))) {
            Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(folder.resolve(PUBLIC)));
        }
    }

    private static void deny(Path entry, Set<PosixFilePermission> most) throws IOException {
        Set<PosixFilePermission> kept = EnumSet.copyOf(Files.getPosixFilePermissions(entry));
        if (kept.retainAll(most)) {
            Files.setPosixFilePermissions(entry, kept);
        }
    }

    private static boolean isPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
