package eu.meuse.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.samples.world.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed under {@code data-samples} is what the generator makes, byte for byte. */
class SampleFolderTest {
    private static final Path COMMITTED = Path.of(System.getProperty("meuse.root"), "data-samples");
    private static final List<String> MADE = List.of("ttc", "ttc-replaced", "s3-4alpclusters", "eccp", "operations", "faults.csv", "README.md");

    @TempDir
    private Path folder;

    @Test
    void isWhatTheGeneratorMakes() throws IOException {
        SampleFolder.write(Sample.SEED, folder);
        Map<String, String> made = files(folder);
        Map<String, String> committed = files(COMMITTED);
        List<String> differing = Stream.concat(made.keySet().stream(), committed.keySet().stream()).distinct().sorted()
                .filter(path -> !Objects.equals(made.get(path), committed.get(path))).toList();
        assertEquals(List.of(), differing, "run bench/make-samples and commit what it makes");
        assertTrue(made.size() > 800);
    }

    @Test
    void replacedFilesDifferFromThoseThatReplaceThem() throws IOException {
        Map<String, String> all = files(COMMITTED);
        List<String> replaced = all.keySet().stream().filter(path -> path.startsWith("ttc-replaced/")).toList();
        assertEquals(2, replaced.size());
        assertTrue(replaced.stream().noneMatch(path ->
                all.get(path).equals(all.get(path.replace("ttc-replaced/", "ttc/")))));
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String made : MADE) {
            try (Stream<Path> paths = Files.walk(root.resolve(made))) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    CRC32 checksum = new CRC32();
                    checksum.update(Files.readAllBytes(path));
                    contents.put(root.relativize(path).toString(), Files.size(path) + " " + checksum.getValue());
                }
            }
        }
        return contents;
    }
}
