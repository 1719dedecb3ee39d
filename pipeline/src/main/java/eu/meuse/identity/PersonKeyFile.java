package eu.meuse.identity;

import eu.meuse.reports.bundle.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file that holds the key of a programme's pseudonyms: 32 random bytes, readable by its owner alone. Destroying it
 * makes every pseudonym meaningless for ever.
 */
public final class PersonKeyFile {
    private static final int BYTES = 32;
    private static final String DRAFT = ".person";
    private static final String DESTROYED = ".destroyed";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private PersonKeyFile() {}

    /**
     * Reads the key; makes the file, and the folders it lies in, on first use.
     *
     * @throws IOException where it cannot be read or written, where others may read it, or where it is no such key
     */
    public static Pseudonyms readOrMake(Path file) throws IOException {
        Path mark = mark(file);
        if (Files.notExists(file)) {
            refuseLoss(file, mark);
            make(file);
        }
        clearDrafts(file);
        refuseOpenDoors(file);
        byte[] key = Files.readAllBytes(file);
        if (key.length != BYTES) {
            throw new IOException(file + ": the key of the pseudonyms has " + key.length + " bytes, not " + BYTES
                    + "; put the right file back, or the same people get other pseudonyms");
        }
        if (isDead(key)) {
            throw new IOException(file + ": the key of the pseudonyms has been overwritten; run 'meuse forget' again, which finishes what was broken off");
        }
        Pseudonyms pseudonyms = new Pseudonyms(key);
        refuseExchange(file, mark, pseudonyms.of("key"));
        return pseudonyms;
    }

    /**
     * Destroys the key for ever: overwrites it and all that runs may have left of it, notes the day and the key's id beside
     * it, and takes it away. What is killed in between is finished by the next call: a file of the dead key is the last to go.
     *
     * @return the id of what has been destroyed
     * @throws IOException where it cannot be overwritten or taken away
     */
    public static String destroy(Path file, LocalDate day) throws IOException {
        String id = id(file);
        overwrite(file);
        for (Path draft : drafts(file)) {
            overwrite(draft);
            Files.delete(draft);
        }
        if (Files.notExists(note(file))) {
            WholeFile.write(note(file), (day + " " + id + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(file);
        WholeFile.force(file.toAbsolutePath().getParent());
        return id;
    }

    /** As the mark says, which stays when the key has been overwritten. */
    private static String id(Path file) throws IOException {
        if (Files.exists(mark(file))) {
            return Files.readString(mark(file)).strip();
        }
        byte[] key = Files.readAllBytes(file);
        return key.length == BYTES && !isDead(key) ? new Pseudonyms(key).of("key") : "no key";
    }

    private static boolean isDead(byte[] key) {
        return Arrays.equals(key, new byte[key.length]);
    }

    private static void overwrite(Path file) throws IOException {
        Files.write(file, new byte[(int) Files.size(file)], StandardOpenOption.WRITE);
        WholeFile.force(file);
    }

    /** The day on which the key was destroyed; empty where it was not. */
    public static Optional<LocalDate> destroyedOn(Path file) throws IOException {
        return Files.exists(note(file))
                ? Optional.of(LocalDate.parse(Files.readString(note(file)).split(" ")[0]))
                : Optional.empty();
    }

    private static Path mark(Path file) {
        return file.resolveSibling(file.getFileName() + ".id");
    }

    private static Path note(Path file) {
        return file.resolveSibling(file.getFileName() + DESTROYED);
    }

    private static void refuseLoss(Path file, Path mark) throws IOException {
        if (Files.exists(mark)) {
            throw new IOException(file + ": the key of the pseudonyms is missing; put it back, or the same people would"
                    + " be counted again under other pseudonyms");
        }
    }

    /** The mark tells one key from another and says nothing of either. */
    private static void refuseExchange(Path file, Path mark, String id) throws IOException {
        if (Files.notExists(mark)) {
            WholeFile.write(mark, (id + "\n").getBytes(StandardCharsets.UTF_8));
        } else if (!Files.readString(mark).strip().equals(id)) {
            throw new IOException(file + ": this is another key than the one that people have been taken in with; put the"
                    + " right file back, or the same people would be counted again under other pseudonyms");
        }
    }

    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path draft = Files.createTempFile(folder, DRAFT, ".key", ownerOnly(folder));
        try {
            Files.write(draft, key);
            WholeFile.force(draft);
            Files.createLink(file, draft);
            WholeFile.force(folder);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another run was first: its key is the one that counts.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A run that was killed may have left one, and with it a second copy of the key. */
    private static void clearDrafts(Path file) throws IOException {
        for (Path draft : drafts(file)) {
            Files.deleteIfExists(draft);
        }
    }

    private static List<Path> drafts(Path file) throws IOException {
        List<Path> drafts = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(file.toAbsolutePath().getParent(), DRAFT + "*.key")) {
            found.forEach(drafts::add);
        }
        return drafts;
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return isPosix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static void refuseOpenDoors(Path file) throws IOException {
        if (!isPosix(file)) {
            return;
        }
        Set<PosixFilePermission> open = EnumSet.noneOf(PosixFilePermission.class);
        open.addAll(Files.getPosixFilePermissions(file));
        open.removeAll(OWNER_ONLY);
        open.remove(PosixFilePermission.OWNER_EXECUTE);
        if (!open.isEmpty()) {
            throw new IOException(file + ": others may read or change the key of the pseudonyms; run chmod 600 on it");
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
