package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.TestSpark;
import eu.meuse.intake.Xlsx;
import eu.meuse.ledger.Ledger;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file written to while a run reads it is left for the next; what it held stays in force, and the others go on. */
class FilesInMotionRunTest {
    private static final String JOBS = "Job ID;Region;Sector;Instrument;Created on;FTE\n";

    @TempDir
    Path desk;

    private static String job(String id) {
        return id + ";be-liege;energy;voucher;2012-01-31;1\n";
    }

    private Path file(String name, String text) throws IOException {
        Path file = desk.resolve("inputs").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Takes in what lies there; the change is made when the files have been looked through and reading begins. */
    private List<String> intake(Path changing, String changed) throws IOException {
        return intake(changing, changed, Outcome.DONE);
    }

    private List<String> intake(Path changing, String changed, Outcome expected) throws IOException {
        List<String> told = new ArrayList<>();
        Progress progress = step -> {
            told.add(step);
            if (step.startsWith("reading") && changing != null) {
                write(changing, changed);
            }
        };
        Settings settings = Checkout.settings(desk.resolve("inputs"), desk, "2012-Q1", "en");
        assertEquals(expected, new QuarterlyRun(settings, progress).intake());
        assertFalse(Files.exists(desk.resolve("ledger/unfinished")), "the mark of a run that did not end");
        return told.stream().filter(step -> step.startsWith("warning: ") || step.startsWith("left again: ")).toList();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path and accepted records of what is in force. */
    private Map<String, Long> held() throws IOException {
        Map<String, Long> held = new TreeMap<>();
        try (Ledger ledger = Ledger.open(desk.resolve("ledger"))) {
            ledger.register().currentUpTo(Quarter.parse("2012-Q1").orElseThrow()).forEach(source -> held.put(source.path(), source.accepted()));
        }
        return held;
    }

    @Test
    void isLeftForTheNextRun() throws IOException {
        TestSpark.session();
        Path liege = file("be-liege/2012-Q1/jobs.csv", JOBS + job("J-1"));
        assertEquals(List.of(), intake(null, ""));
        write(liege, JOBS + job("J-1") + job("J-2"));
        file("be-limburg/2012-Q1/jobs.csv", JOBS + job("K-1").replace("be-liege", "be-limburg"));
        assertEquals(List.of("warning: be-liege/2012-Q1/jobs.csv changed while it was read; it is left for the next run, and what it held before stays in force"),
                intake(liege, JOBS + job("J-1") + job("J-3") + job("J-4")));
        assertEquals(Map.of("be-liege/2012-Q1/jobs.csv", 1L, "be-limburg/2012-Q1/jobs.csv", 1L), held());
        assertEquals(List.of(), intake(null, ""));
        assertEquals(Map.of("be-liege/2012-Q1/jobs.csv", 3L, "be-limburg/2012-Q1/jobs.csv", 1L), held());
    }

    /** Copied there anew before every run, it is never old: but the bytes are those that the run before has seen. */
    @Test
    void whatBreaksOffIsRefusedWhenItIsFoundAgain() throws IOException {
        TestSpark.session();
        byte[] book = new Xlsx().sheet("jobs", Xlsx.row(1, Xlsx.text("Job ID"))).bytes();
        Path half = file("be-liege/2012-Q1/jobs.xlsx", "");
        Files.write(half, Arrays.copyOf(book, 300));
        List<String> told = intake(null, "");
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("warning: be-liege/2012-Q1/jobs.xlsx ends in the middle"), told.get(0));
        assertEquals(Map.of(), held());
        assertEquals(List.of(), dataFiles());
        Files.setLastModifiedTime(half, FileTime.from(Instant.now()));
        assertEquals(List.of(), intake(null, "", Outcome.NOTHING_USABLE));
        assertEquals(Map.of("be-liege/2012-Q1/jobs.xlsx", 0L), held());
    }

    /** What is written of a submission that is left belongs to no table, and does not stay. */
    private List<Path> dataFiles() throws IOException {
        try (Stream<Path> files = Files.walk(desk.resolve("ledger"))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).toList();
        }
    }

    @Test
    void whatIsInMotionTwiceEndsTheRunWithACode() throws IOException {
        TestSpark.session();
        Path liege = file("be-liege/2012-Q1/jobs.csv", JOBS + job("J-1"));
        assertEquals(1, intake(liege, JOBS + job("J-1") + job("J-2")).size());
        assertEquals(List.of(), dataFiles());
        assertEquals("left again: be-liege/2012-Q1/jobs.csv was in motion when the run before read it too; see what writes to it, or run when that has ended",
                intake(liege, JOBS + job("J-3"), Outcome.NOTHING_USABLE).get(1));
        assertEquals(List.of(), intake(null, ""));
        assertEquals(1, intake(file("be-liege/2012-Q1/jobs.csv", JOBS), JOBS + job("J-5")).size());
        assertEquals(Map.of("be-liege/2012-Q1/jobs.csv", 1L), held());
    }

    /** Both belong to one submission, which is left twice; but each of them moved once only. */
    @Test
    void aFileAtRestIsNotBlamedForOneBesideItThatMoves() throws IOException {
        TestSpark.session();
        Path first = file("be-liege/2012-Q1/jobs.csv", JOBS + job("J-1"));
        Path second = file("be-liege/2012-Q1/jobs_2.csv", JOBS + job("K-1"));
        assertEquals(1, intake(first, JOBS + job("J-1") + job("J-2")).size());
        List<String> told = intake(second, JOBS + job("K-1") + job("K-2"));
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("warning: be-liege/2012-Q1/jobs_2.csv changed while it was read"), told.get(0));
        assertEquals(List.of(), intake(null, ""));
        assertEquals(Map.of("be-liege/2012-Q1/jobs.csv", 2L, "be-liege/2012-Q1/jobs_2.csv", 2L), held());
    }
}
