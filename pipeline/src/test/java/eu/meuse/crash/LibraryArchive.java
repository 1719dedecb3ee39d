package eu.meuse.crash;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The libraries' classes as a virtual machine has loaded them: made once and kept in the build folder, it spares each
 * child half of its work. What is tested is never in it: an archive of it could be older than what was built.
 */
final class LibraryArchive {
    private static final Path BUILT = Desk.ROOT.resolve("pipeline/target");
    private static final String LIBRARIES = classPath(LibraryArchive::isLibrary);
    /** Other libraries, another archive. Java itself passes over one that does not fit. */
    private static final Path ARCHIVE = BUILT.resolve("children-" + Integer.toHexString(LIBRARIES.hashCode()) + ".jsa");

    private LibraryArchive() {}

    /** A class path that begins as the archive's does. */
    static String classPath(Path... before) {
        String first = Arrays.stream(before).map(folder -> folder + File.pathSeparator).collect(Collectors.joining());
        return LIBRARIES + File.pathSeparator + first + classPath(Predicate.not(LibraryArchive::isLibrary));
    }

    static List<String> options() {
        return Files.exists(ARCHIVE) ? List.of("-XX:SharedArchiveFile=" + ARCHIVE) : List.of();
    }

    /** Carries something out in a process; the first of all shows what is to be archived. */
    static Child.Ended ended(Class<?> main, List<String> options, List<String> arguments) throws IOException, InterruptedException {
        if (isMade()) {
            return Child.start(main, options, arguments).ended();
        }
        Path classes = Files.createTempFile("classes", ".txt");
        List<String> shown = new ArrayList<>(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + classes));
        shown.addAll(options);
        Child.Ended practised = Child.start(main, shown, arguments).ended();
        make(classes);
        return practised;
    }

    static boolean isMade() {
        return Files.exists(ARCHIVE);
    }

    private static void make(Path classes) throws IOException, InterruptedException {
        // Other test classes want it too, in another process.
        try (FileChannel lock = FileChannel.open(BUILT.resolve("children.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            if (held.isValid() && !isMade()) {
                dump(classes);
            }
        }
        Files.delete(classes);
    }

    private static void dump(Path classes) throws IOException, InterruptedException {
        Path making = Files.createTempDirectory(BUILT, "children").resolve("archive.jsa");
        int code = new ProcessBuilder(
                Child.JAVA, "-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + making, "-Xmx1g",
                "-XX:+UseSerialGC", "-cp", LIBRARIES)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        // Without one the children do the same more slowly.
        if (code == 0 && Files.exists(making)) {
            Files.move(making, ARCHIVE, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(making);
        Files.delete(making.getParent());
    }

    private static boolean isLibrary(String entry) {
        return entry.endsWith(".jar") && !Path.of(entry).toAbsolutePath().startsWith(Desk.ROOT);
    }

    private static String classPath(Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
