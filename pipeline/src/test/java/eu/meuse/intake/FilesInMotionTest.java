package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.identity.Pseudonyms;
import eu.meuse.intake.desk.FileCheck;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change, go or break off while they are read are left alone. */
class FilesInMotionTest {
    private static final String JOBS = "Job ID;Region;Sector;Instrument;Created on;FTE\n";
    private static final String JOB = "J-1;be-liege;energy;voucher;2012-01-31;1\n";

    @TempDir
    Path inputs;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectories(inputs.resolve("be-liege/2012-Q1"));
    }

    private List<ReadingTask> planned() throws IOException {
        return IntakePlan.tasks(Delivery.scan(inputs, Ttc.DEFINITIONS.programme()).files(), any -> true);
    }

    private static String leaves(ReadingTask task) {
        Intake intake = new Intake(Ttc.DEFINITIONS, new Pseudonyms(new byte[32]));
        return assertThrows(FileInMotion.class, () -> intake.read(task, new Gathered())).getMessage();
    }

    @Test
    void otherBytesThanThoseHashedAreNotCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("jobs.csv"), JOBS + JOB);
        ReadingTask task = planned().get(0);
        for (String other : List.of(JOBS + JOB + JOB, JOBS + JOB.replace("J-1", "J-2"))) {
            Files.writeString(file, other);
            assertTrue(leaves(task).startsWith("be-liege/2012-Q1/jobs.csv changed while it was read"), leaves(task));
        }
        Files.delete(file);
        assertTrue(leaves(task).contains("changed"));
        Files.createDirectory(file);
        assertTrue(leaves(task).contains("changed"));
    }

    @Test
    void whatWasReadIsHeldAgainstTheFileOnceMore() throws IOException {
        Path file = Files.writeString(folder.resolve("jobs.csv"), JOBS + JOB);
        Files.writeString(folder.resolve("jobs-2.csv"), JOBS + JOB.replace("J-1", "J-2"));
        FileTime written = Files.getLastModifiedTime(file);
        ReadingTask task = planned().get(0);
        assertTrue(IntakePlan.moved(task).isEmpty());
        // A copy of the same size and time in its place, as synchronisation makes it.
        Path other = Files.writeString(folder.resolve("other"), JOBS + JOB.replace("J-1", "J-3"));
        Files.setLastModifiedTime(other, written);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertTrue(IntakePlan.moved(task).isPresent());
        Files.delete(file);
        assertTrue(IntakePlan.moved(task).isPresent());
    }

    private Gathered text(String text) {
        return new Desk(inputs).put("be-liege/2012-Q1/jobs.csv", text).read();
    }

    @Test
    void textThatBreaksOffWithinARow() {
        for (String end : List.of("J-2;be-li", "J-2;be-liege;energy;voucher;2012-01-31", "J-2;\"be-li", "J-2;be-liege;energy;voucher;2012-01-31;\"1")) {
            Gathered read = text(JOBS + JOB + end);
            assertEquals(1, read.left.size(), end);
            assertTrue(read.left.get(0).startsWith("be-liege/2012-Q1/jobs.csv ends in the middle"), read.left.get(0));
        }
    }

    /** What has lain there for a while is as it will stay: it is read, and its last row rejected. */
    @Test
    void whatWasWrittenLongAgoIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("jobs.csv"), JOBS + JOB + "J-2;be-li");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(180)));
        Gathered read = new Desk(inputs).read();
        assertEquals(List.of(), read.left);
        assertEquals(List.of("3 wrong-field-count"), read.found());
        assertEquals(List.of(2L, 1L, 1L, 0L), read.counts());
        byte[] half = Arrays.copyOf(new Xlsx().sheet("jobs", Xlsx.row(1, Xlsx.text("Job ID"))).bytes(), 300);
        Files.delete(file);
        Path book = Files.write(folder.resolve("jobs.xlsx"), half);
        assertEquals(1, new Desk(inputs).read().left.size());
        Files.setLastModifiedTime(book, FileTime.from(Instant.now().minusSeconds(180)));
        assertEquals(List.of("0 incomplete-file"), new Desk(inputs).read().found());
    }

    @Test
    void theDeskIsToldWhatARunWouldDo() throws IOException {
        Path file = Files.writeString(folder.resolve("jobs.csv"), JOBS + JOB + "J-2;be-li");
        FileCheck check = new FileCheck(Ttc.DEFINITIONS, Optional.empty(), Optional.empty());
        assertEquals(List.of("incomplete-file", "wrong-field-count"), codes(check, file));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(180)));
        assertEquals(List.of("wrong-field-count"), codes(check, file));
    }

    private static List<String> codes(FileCheck check, Path file) throws IOException {
        return check.check(List.of(file)).get(0).parts().get(0).findings().stream().map(Finding::code).sorted().toList();
    }

    @Test
    void textThatOnlyLacksItsLastLineEnd() {
        for (String end : List.of("", "J-2;be-liege;energy;voucher;2012-01-31;1", "J-2", "Source: AGIT", "J-2;be-li\n", "Total;;;;\n", "J-2;x\nJ-3;x", "\"J-2\";be-liege;energy;voucher;2012-01-31;\"1\"")) {
            Gathered read = text(JOBS + JOB + end);
            assertEquals(List.of(), read.left, end);
            assertEquals(1, read.summaries.size(), end);
        }
    }

    @Test
    void theRestOfASubmissionIsLeftToo() {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs.csv", JOBS + JOB).put("be-liege/2012-Q1/jobs-2.csv", JOBS + JOB.replace("1", "2") + "J-3;x")
                .put("be-liege/2012-Q2/jobs.csv", JOBS + JOB).read();
        assertEquals(1, read.left.size());
        assertEquals(List.of("2012-Q2"), read.summaries.stream().filter(summary -> summary.source().quarter().number() == 2)
                .map(summary -> summary.source().quarter().toString()).toList());
    }

    @Test
    void namesThatFilesHaveUntilTheyAreWhole() {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs.csv.part", JOBS).put("be-liege/2012-Q1/jobs.csv.crdownload", JOBS)
                .put("be-liege/2012-Q1/jobs.tmp", JOBS).put("be-liege/2012-Q1/~$jobs.xlsx", "x").put("be-liege/2012-Q1/.~lock.jobs.csv#", "x")
                .put("be-liege/2012-Q1/jobs.csv", JOBS + JOB).read();
        assertEquals(List.of("jobs.csv.crdownload", "jobs.csv.part", "jobs.tmp"), read.findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING && finding.code().equals("unfinished-file")).map(finding -> finding.file()).toList());
        assertEquals(1, read.facts.size());
    }
}
