package eu.meuse.crash;

import eu.meuse.reports.bundle.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/**
 * This process's class path, with every folder of classes packed into a jar that is called by its content. Only from jars
 * does Meuse know which build it is, and so keep results; and only jars' classes are archived.
 */
final class ChildJars {
    static final Path FOLDER = Desk.ROOT.resolve("pipeline/target/children");
    static final String CLASS_PATH = packed();

    private ChildJars() {}

    private static String packed() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .map(entry -> Files.isDirectory(entry) ? pack(entry) : entry)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path pack(Path classes) {
        try {
            byte[] jar = jar(classes);
            Path place = Files.createDirectories(FOLDER).resolve(Sha256.hex(jar) + ".jar");
            if (!Files.exists(place)) {
                // Other test classes want it too, in another process.
                Path making = Files.write(Files.createTempFile(FOLDER, "making", ".jar"), jar);
                Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
            }
            return place;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] jar(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.setLevel(Deflater.BEST_SPEED);
            for (Path file : files(classes)) {
                ZipEntry entry = new ZipEntry(classes.relativize(file).toString());
                entry.setTime(0);
                jar.putNextEntry(entry);
                Files.copy(file, jar);
            }
        }
        return bytes.toByteArray();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
