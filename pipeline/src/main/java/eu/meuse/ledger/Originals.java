package eu.meuse.ledger;

import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.bundle.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bytes of submissions as they came, by their hash, so that an auditor can be shown the very file years later: of
 * every file that was read, replaced ones too, unless it may hold people.
 */
public final class Originals {
    private static final int FOLDER = 2;

    private final Path folder;
    private final Set<Path> unforced = new TreeSet<>();

    Originals(Path ledger) {
        this.folder = ledger.resolve("originals");
    }

    /**
     * Keeps a file, where it is not kept yet.
     *
     * @param sha256 of its bytes when they were read
     * @return whether it is kept: false where the file has changed since
     * @throws IOException where it cannot be read or the copy not be written
     */
    public boolean keep(Path file, String sha256) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place)) {
            return true;
        }
        WholeFile.makeFolders(place.getParent());
        Path copy = folder.resolve("copying");
        boolean same = copy(file, copy).equals(sha256);
        if (same) {
            Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
            unforced.add(place.getParent());
        } else {
            Files.delete(copy);
        }
        return same;
    }

    /** Sees that the names of all that were kept have reached the disk, as their bytes have: from then on they can be relied on. */
    public void force() throws IOException {
        for (Path names : unforced) {
            WholeFile.force(names);
        }
        unforced.clear();
    }

    /** Where the bytes of a hash are kept; empty where they are not. */
    public Optional<Path> find(String sha256) {
        return Optional.of(place(sha256)).filter(Files::isRegularFile);
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, FOLDER)).resolve(sha256);
    }

    /** Copies and sees that it has reached the disk; the hash of what was copied. */
    private static String copy(Path file, Path copy) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Sha256.digest());
                OutputStream out = Files.newOutputStream(copy)) {
            in.transferTo(out);
            out.flush();
            try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }
}
