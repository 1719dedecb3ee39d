package eu.meuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme that is begun loads at once and reports on empty submissions, in all languages. */
final class InitTest {
    private static final Path CONFIG = Path.of(System.getProperty("meuse.root", "..")).resolve("config");

    @TempDir
    private Path desk;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void fromNothingToAPackOfEmptySubmissions() throws IOException {
        Path programme = begun();
        assertEquals(0, init(programme), err::toString);
        assertEquals(7, out.toString().lines().count(), out::toString);
        for (String region : List.of("north", "south")) {
            for (String dataset : List.of("events", "participations", "projects")) {
                Path file = Files.createDirectories(desk.resolve("in/" + region + "/2022-Q1")).resolve(dataset + ".csv");
                assertEquals(0, meuse("template", dataset, "--programme", programme.toString(), "--out", file.toString()), err::toString);
            }
        }
        assertEquals(0, meuse("report", "--programme", programme.toString(), "--inputs", desk.resolve("in").toString(),
                "--ledger", desk.resolve("ledger").toString(), "--out", desk.resolve("out").toString()), err::toString);
        for (String language : List.of("en", "de", "fr", "nl")) {
            assertTrue(Files.size(desk.resolve("out/begun/2022-Q1/public/report-" + language + ".pdf")) > 0);
        }
    }

    /** Each part alone, in each language alone: nothing that is written refers to what is left out. */
    @Test
    void everyPartStandsAlone() throws IOException {
        Path begun = begun();
        for (String part : List.of("events", "funding", "operations", "partnerships")) {
            Path programme = begun.resolveSibling("only-" + part);
            assertEquals(0, meuse("init", programme.toString(), "--name", part, "--period", "2021-01-01..2027-12-31", "--regions", "north:BE:North",
                    "--languages", "nl", "--fund", "F", "--with", part), err::toString);
            assertTrue(Files.readString(programme.resolve("programme.yaml")).lines().noneMatch(line -> line.contains("#@")));
        }
        assertEquals(0, meuse("verify", "--programme", desk.resolve("config/only-partnerships").toString()), err::toString);
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        Path programme = begun();
        assertEquals(0, init(programme), err::toString);
        assertEquals(2, init(programme));
        assertTrue(err.toString().contains("is there already"), err::toString);
        assertEquals(2, init(desk.resolve("elsewhere")));
        assertTrue(err.toString().contains("stands beside indicators and vocabulary"), err::toString);
    }

    /** What does not load is not there afterwards, and the command can be given again. */
    @Test
    void whatFailsLeavesNothingBehind() throws IOException {
        Path programme = begun();
        assertEquals(2, meuse("init", programme.toString(), "--name", "A", "--period", "2021-01-01..2027-12-31", "--regions", "north:BE:North",
                "--languages", "en,en", "--fund", "F"));
        assertTrue(err.toString().contains("a language is named twice: en,en"), err::toString);
        Path format = desk.resolve("config/indicators/events.yaml");
        String card = Files.readString(format);
        Files.writeString(format, card + "nonsense: 1\n");
        assertEquals(2, init(programme), err::toString);
        try (Stream<Path> left = Files.list(desk.resolve("config"))) {
            assertEquals(List.of("indicators", "organisations", "vocabulary"), left.map(path -> path.getFileName().toString()).sorted().toList());
        }
        Files.delete(format);
        err.getBuffer().setLength(0);
        assertEquals(2, init(programme), err::toString);
        assertTrue(err.toString().contains("  begun/programme.yaml:") && !err.toString().contains("begun-begun"), err::toString);
        Files.writeString(format, card);
        assertEquals(0, init(programme), err::toString);
    }

    /** A folder beside copies of what programmes share. */
    private Path begun() throws IOException {
        for (String shared : List.of("indicators", "vocabulary", "vocabulary/read-only", "organisations")) {
            Path folder = Files.createDirectories(desk.resolve("config").resolve(shared));
            try (Stream<Path> files = Files.list(CONFIG.resolve(shared))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
        return desk.resolve("config/begun");
    }

    private int init(Path folder) {
        return meuse("init", folder.toString(), "--name", "A \"new\" programme", "--period", "2021-01-01..2027-12-31",
                "--regions", "north:BE:North,south:NL:South", "--languages", "en,de,fr,nl", "--fund", "Co-funded by the European Union");
    }

    private int meuse(String... arguments) {
        PrintWriter to = new PrintWriter(out, true);
        return Meuse.run(to, new PrintWriter(err, true), arguments);
    }
}
