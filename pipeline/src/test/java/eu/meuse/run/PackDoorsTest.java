package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may read what of a pack, whatever the process was started with. */
final class PackDoorsTest {
    private static final List<String> ENTRIES =
            List.of("2013-Q1", "2013-Q1/public", "2013-Q1/public/index.html", "2013-Q1/internal", "2013-Q1/internal/figures.csv", "2013-Q1/manifest.json");

    @TempDir
    private Path packs;

    @Test
    void everybodyReadsWhatIsPublicAndOnlyTheGroupTheRest() throws IOException {
        assertEquals(List.of("rwxr-xr-x", "rwxr-xr-x", "rw-r--r--", "rwxr-x---", "rw-r-----", "rw-r-----"), published("rwxrwxrwx", "rw-rw-rw-"));
    }

    @Test
    void whatTheProcessDeniesStaysDenied() throws IOException {
        assertEquals(List.of("rwx------", "rwx------", "rw-------", "rwx------", "rw-------", "rw-------"), published("rwx------", "rw-------"));
    }

    private List<String> published(String ofFolders, String ofFiles) throws IOException {
        new PackFolder(packs.resolve("2013-Q1")).publish(folder -> {
            Files.writeString(Files.createDirectory(folder.resolve("public")).resolve("index.html"), "");
            Files.writeString(Files.createDirectory(folder.resolve("internal")).resolve("figures.csv"), "");
            Files.writeString(folder.resolve("manifest.json"), "");
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path entry : entries.filter(entry -> !entry.equals(folder)).toList()) {
                    Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString(Files.isDirectory(entry) ? ofFolders : ofFiles));
                }
            }
        }, step -> {});
        List<String> found = new java.util.ArrayList<>();
        for (String entry : ENTRIES) {
            found.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(packs.resolve(entry))));
        }
        return found;
    }
}
