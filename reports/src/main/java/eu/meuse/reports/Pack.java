package eu.meuse.reports;

import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that is filled file by file, under paths of its own with {@code /}. */
final class Pack {
    private final Path folder;

    Pack(Path folder) {
        this.folder = folder;
    }

    void add(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    Path resolve(String path) {
        return folder.resolve(path);
    }

    /** Path to SHA-256 of every file in it. */
    SortedMap<String, String> hashes() throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> hashes.put(name(file), hash(file)));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return hashes;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String hash(Path file) {
        try {
            return Sha256.hex(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
