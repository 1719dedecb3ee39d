package eu.meuse.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.identity.Pseudonyms;
import eu.meuse.intake.Desk;
import eu.meuse.intake.Gathered;
import eu.meuse.intake.SourceSummary;
import eu.meuse.intake.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm, or broken on the way, are refused or neutralised; the files beside them are read. */
class HostileFilesTest {
    private static final String JOBS = "Job ID;Region;Sector;Instrument;Created on;FTE\n";
    private static final String JOB = "J-1;be-liege;energy;voucher;2012-01-31;1\n";

    @TempDir
    Path inputs;

    private Gathered workbook(byte[] bytes) {
        return new Desk(inputs).put("be-liege/2012-Q1/jobs.xlsx", bytes).read();
    }

    private static Xlsx good() {
        return new Xlsx().sheet("jobs", Xlsx.row(1, Xlsx.text("Job ID"), Xlsx.text("Region"), Xlsx.text("Sector"), Xlsx.text("Instrument"),
                Xlsx.text("Created on"), Xlsx.text("FTE")),
                Xlsx.row(2, Xlsx.text("J-1"), Xlsx.text("be-liege"), Xlsx.text("energy"), Xlsx.text("voucher"), Xlsx.day(40909), Xlsx.number("1")));
    }

    @Test
    void theWorkbookThatTheseAreMadeFromIsRead() {
        assertEquals(List.of(1L, 1L, 0L, 0L), workbook(good().bytes()).counts());
    }

    @Test
    void archivesThatSwell() {
        assertEquals(List.of("0 unsafe-file"), workbook(good().part("xl/media/zeros", new byte[64 << 20]).bytes()).found());
    }

    @Test
    void archivesOfTooManyPartsOrOfPathsThatLeadOut() {
        Xlsx many = good();
        for (int i = 0; i < 1001; i++) {
            many.part("xl/part" + i, new byte[1]);
        }
        assertEquals(List.of("0 unsafe-file"), workbook(many.bytes()).found());
        assertEquals(List.of("0 unsafe-file"), workbook(good().part("../../etc/passwd", new byte[1]).bytes()).found());
    }

    @Test
    void entitiesAreNotExpanded() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&b;</t></si></sst>";
        Gathered read = workbook(good().sheet("jobs", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .part("xl/sharedStrings.xml", bomb.getBytes(StandardCharsets.UTF_8)).bytes());
        assertTrue(read.summaries.get(0).refused(), read.findings.toString());
        assertTrue(!read.findings.toString().contains("aaaaaaaaaa"));
    }

    @Test
    void workbooksThatBreakOff() {
        byte[] whole = good().bytes();
        Gathered half = workbook(java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(List.of(), half.found());
        assertEquals(1, half.left.size());
        String cut = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>E-1</t></is></c><c r=\"B2\" t=\"inl";
        Gathered read = new Desk(inputs).put("be-liege/2012-Q2/participations.xlsx", new Xlsx().sheet("x",
                Xlsx.row(1, Xlsx.text("Event ID"), Xlsx.text("Name"), Xlsx.text("Organisation")),
                Xlsx.row(2, Xlsx.text("E-1"), Xlsx.text("Ada"), Xlsx.text("A")), cut).bytes()).read();
        assertEquals(List.of(), read.facts.stream().filter(f -> f.source().quarter().number() == 2).toList());
    }

    @Test
    void linksOutOfTheInputs() throws IOException {
        Path outside = Files.createDirectories(inputs.resolve("outside"));
        Files.writeString(outside.resolve("jobs.csv"), JOBS + JOB);
        Path in = Files.createDirectories(inputs.resolve("in/be-liege/2012-Q1"));
        Files.createSymbolicLink(in.resolve("jobs.csv"), outside.resolve("jobs.csv"));
        Files.createSymbolicLink(in.resolveSibling("2012-Q2"), outside);
        Files.createSymbolicLink(in.resolve("events.csv"), Path.of("/dev/zero"));
        Gathered read = new Desk(inputs.resolve("in")).read();
        assertEquals(List.of(), read.facts);
        assertEquals(List.of("unusable-file", "unusable-file", "unusable-file"), read.findings.stream().map(f -> f.code()).toList());
    }

    @Test
    void linksThatGoRoundFoldersAndPipesUnderTheNameOfAFile() throws Exception {
        Path folder = Files.createDirectories(inputs.resolve("be-liege/2012-Q1"));
        Files.createSymbolicLink(folder.resolve("jobs.csv"), Path.of("jobs.csv"));
        Files.createSymbolicLink(folder.resolveSibling("2012-Q2"), Path.of("."));
        Files.createDirectory(folder.resolve("events.csv"));
        Process pipe = new ProcessBuilder("mkfifo", folder.resolve("grants.csv").toString()).start();
        assertEquals(0, pipe.waitFor());
        Gathered read = new Desk(inputs).put("be-liege/2012-Q3/jobs.csv", JOBS + JOB).read();
        assertEquals(List.of("2012-Q1", "2012-Q2", "2012-Q3", "events.csv", "grants.csv", "jobs.csv"),
                read.findings.stream().map(f -> f.file()).sorted().toList());
        assertEquals(1, read.facts.size());
    }

    @Test
    void namesThatDriveATerminalOrHideWhatTheyAre() {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs\n2.csv", JOBS).put("be-liege/2012-Q1/jobs\u001b[2J.csv", JOBS)
                .put("be-liege/2012-Q1/jobs-\u202evsc.csv", JOBS).put("be-liege/2012-Q1/jobs " + "x".repeat(200) + ".csv", JOBS + JOB).read();
        assertEquals(List.of("jobs 2.csv", "jobs [2J.csv", "jobs- vsc.csv"), read.findings.stream().map(f -> f.file()).toList());
        assertEquals(1, read.facts.size());
    }

    @Test
    void whatIsNoDeliveryIsNamed() throws IOException {
        Files.createDirectories(inputs.resolve("be-liege/2012-Q5"));
        Files.createDirectories(inputs.resolve("atlantis"));
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/photos.pdf", "x").put("be-liege/2012-Q1/list.csv", "x")
                .put("be-liege/2012-Q1/.DS_Store", "x").put("be-liege/2012-Q1/jobs.csv", JOBS + JOB).read();
        assertEquals(List.of("atlantis", "2012-Q5", "list.csv", "photos.pdf"), read.findings.stream().map(f -> f.file()).toList());
        assertEquals(1, read.facts.size());
    }

    @Test
    void filesOfOtherKindsUnderTheNameOfADatasetAreRefusedSubmissions() {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs.xls", JOBS + JOB).put("be-liege/2012-Q2/grants.pdf", "%PDF-1.4")
                .put("be-liege/2012-Q3/support.csv", good().bytes()).put("be-liege/2012-Q4/jobs.csv", JOBS + JOB).read();
        assertEquals(List.of("jobs.xls jobs unusable-file", "grants.pdf grants unusable-file", "support.csv support unusable-file"),
                read.findings.stream().map(f -> f.file() + " " + f.dataset() + " " + f.code()).toList());
        assertEquals(List.of(true, true, true, false), read.summaries.stream().map(SourceSummary::refused).toList());
    }

    @Test
    void bytesThatAreNoText() {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs.csv",
                JOBS + "J\0-1;be-liege;energy;voucher;2012-01-31;1\nJ-2;\0;energy;voucher;2012-01-31;1\n").read();
        assertEquals(List.of("J-1"), read.column("job_id"));
        assertEquals(List.of("3 region missing-value"), read.found());
    }

    @Test
    void aRowOfAMillionFields() {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs.csv", JOBS + ";x".repeat(1_000_000) + "\n" + JOB).read();
        assertEquals(List.of("2 wrong-field-count"), read.found());
        assertEquals(List.of(2L, 1L, 1L, 0L), read.counts());
    }

    /** A gigabyte would read alike: what is passed over is never kept. */
    @Test
    void aLineWithoutEndIsOneRejectedRow() throws IOException {
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        List<String> rows = new ArrayList<>();
        new DelimitedRows(() -> {
            List<InputStream> parts = new ArrayList<>(List.of(new ByteArrayInputStream(JOBS.getBytes(StandardCharsets.UTF_8))));
            Collections.nCopies(40, block).forEach(more -> parts.add(new ByteArrayInputStream(more)));
            parts.add(new ByteArrayInputStream(("\n" + JOB).getBytes(StandardCharsets.UTF_8)));
            return new SequenceInputStream(Collections.enumeration(parts));
        }, new Dialect("UTF-8", 0, ';', '\n'), 1).forEach(row -> rows.add(row.number() + " " + row.fits(6)));
        assertEquals(List.of("1 true", "2 false", "3 true"), rows);
    }

    @Test
    void aQuoteThatIsNeverClosedInALongFile() throws IOException {
        String text = JOBS + "\"J-0;be-liege;energy;voucher;2012-01-31;1\n" + JOB.repeat(500_000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long[] rows = new long[2];
        new DelimitedRows(() -> new ByteArrayInputStream(bytes), new Dialect("UTF-8", 0, ';', '\n'), 1).forEach(row -> {
            rows[row.fits(6) ? 0 : 1]++;
            return true;
        });
        assertEquals(List.of(500_002L, 0L), List.of(rows[0], rows[1]));
    }
}
