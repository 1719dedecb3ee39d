package eu.meuse.crash;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The classes as a virtual machine has loaded them: made once for what was built and kept in the build folder, it spares
 * each child most of its work.
 */
final class ChildArchive {
    private static final String ENDING = ".jsa";
    private static final Path ARCHIVE = ChildJars.FOLDER.resolve(name() + ENDING);

    private ChildArchive() {}

    static List<String> options() {
        return isMade() ? List.of("-XX:SharedArchiveFile=" + ARCHIVE) : List.of();
    }

    static boolean isMade() {
        return Files.exists(ARCHIVE);
    }

    /** Carries something out in a process; the first of all shows what is to be archived. */
    static Child.Ended ended(Class<?> main, List<String> options, List<String> arguments) throws IOException, InterruptedException {
        try (FileChannel lock = FileChannel.open(
                        ChildJars.FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.tryLock()) {
            // Where another process is at it, this one does without.
            return isMade() || held == null ? Child.start(main, options, arguments).ended() : practised(main, options, arguments);
        }
    }

    private static Child.Ended practised(Class<?> main, List<String> options, List<String> arguments) throws IOException, InterruptedException {
        Path making = ARCHIVE.resolveSibling("making");
        List<String> practising = new ArrayList<>(List.of("-XX:ArchiveClassesAtExit=" + making));
        practising.addAll(options);
        Child.Ended practised = Child.start(main, practising, arguments).ended();
        deleteEarlier();
        if (Files.exists(making)) {
            Files.move(making, ARCHIVE, StandardCopyOption.ATOMIC_MOVE);
        }
        return practised;
    }

    private static void deleteEarlier() throws IOException {
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(ChildJars.FOLDER, "*" + ENDING)) {
            for (Path archive : earlier) {
                Files.delete(archive);
            }
        }
    }

    /** Other libraries or jars, another archive. */
    private static String name() {
        StringBuilder jars = new StringBuilder();
        Arrays.stream(ChildJars.CLASS_PATH.split(File.pathSeparator)).map(File::new)
                .forEach(jar -> jars.append(jar).append(' ').append(jar.length()).append(' ').append(jar.lastModified()).append('\n'));
        return UUID.nameUUIDFromBytes(jars.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
