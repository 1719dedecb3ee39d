package eu.meuse.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that a run has made and takes away again. */
final class Folders {
    private Folders() {}

    /** Takes a folder away with all it holds, where there is one; follows no links. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(entry);
                }
            }
        }
    }

    /** The folders so many levels within another, sorted; none where it is not there. */
    static List<Path> within(Path folder, int levels) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.walk(folder, levels)) {
            return entries.filter(entry -> folder.relativize(entry).getNameCount() == levels && !entry.equals(folder))
                    .filter(Files::isDirectory).sorted().toList();
        }
    }
}
