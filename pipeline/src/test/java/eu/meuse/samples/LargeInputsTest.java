package eu.meuse.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The truth beside large inputs is what stands in them, read back in the one dialect that plain splitting reads. */
class LargeInputsTest {
    @TempDir
    private Path folder;

    @Test
    void truthIsWhatStandsInTheFiles() throws IOException {
        new LargeInputs(11, 20_000).write(folder);
        List<String> rows = new ArrayList<>();
        int event = -1;
        int person = -1;
        try (Stream<Path> files = Files.walk(folder.resolve("inputs/be-limburg"))) {
            for (Path file : files.filter(path -> path.endsWith("participations.csv")).toList()) {
                List<String> lines = Files.readAllLines(file);
                event = Arrays.asList(lines.get(0).split(",")).indexOf("Evenementnummer");
                person = Arrays.asList(lines.get(0).split(",")).indexOf("Naam");
                rows.addAll(lines.subList(1, lines.size()));
            }
        }
        assertEquals(truth("participations,to-date,region,be-limburg"), distinct(rows, event, person));
        assertEquals(truth("participants,to-date,region,be-limburg"), distinct(rows, person));
        assertEquals(truth("events,to-date,region,be-limburg"), distinct(rows, event));
        assertEquals(20_000, truth("participations,to-date,,"));
        assertEquals(20, truth("rejected,,,"));
        assertTrue(rows.size() > 1_000);
    }

    private static long distinct(List<String> rows, int... columns) {
        return rows.stream().map(row -> row.split(","))
                .map(row -> Arrays.stream(columns).mapToObj(column -> row[column]).toList()).distinct().count();
    }

    private long truth(String key) throws IOException {
        return Files.readAllLines(folder.resolve("truth.csv")).stream().filter(line -> line.startsWith(key + ","))
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1))).findFirst().orElseThrow();
    }
}
