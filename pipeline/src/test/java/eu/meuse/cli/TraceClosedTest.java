package eu.meuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.hadoop.HadoopTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code meuse trace --as-closed}: the rows behind what was signed, after a file was replaced and snapshots have expired. */
final class TraceClosedTest {
    private static final Path CONFIGURATION = Path.of(System.getProperty("meuse.root", ".."), "config");
    private static final String HEADER = "part,contribution,region,quarter,dataset,file,sheet,row,sha256,note\n";
    private static final String JOBS = "job_id;region;sector;instrument;created_on;fte\n";
    private static final String AS_SIGNED = JOBS + "J1;de-aachen;energy;voucher;01.02.2013;1,5\nJ2;de-aachen;energy;voucher;02.02.2013;2\n";
    private static final String CORRECTED = JOBS + "J2;de-aachen;energy;voucher;02.02.2013;4\n";
    private static final String THREE_AND_A_HALF = row("1.5", 2, AS_SIGNED) + row("2", 3, AS_SIGNED);

    @TempDir
    private static Path desk;

    private static SortedMap<String, String> pack;

    /** Closed, replaced, and replaced once more. */
    @BeforeAll
    static void aQuarterIsClosedAndItsFileReplaced() throws IOException {
        copy(CONFIGURATION, desk.resolve("config"));
        deliver(AS_SIGNED);
        assertEquals(0, say("report", "--inputs", desk.resolve("in").toString(), "--languages", "en").code());
        pack = pack();
        assertEquals(0, say("close", "--quarter", "2013-Q1").code());
        deliver(JOBS + "J3;de-aachen;energy;voucher;03.02.2013;9\n");
        assertEquals(0, say("intake", "--inputs", desk.resolve("in").toString()).code());
        deliver(CORRECTED);
        assertEquals(0, say("intake", "--inputs", desk.resolve("in").toString()).code());
        expireSnapshots();
    }

    @Test
    void todayHasTheRowsOfTheNewFile() {
        assertEquals(HEADER + row("4", 2, CORRECTED), trace("--csv", "-").out());
    }

    /** Neither the cards of today nor the inputs are needed: what the figure is and how it is computed stands in the close. */
    @Test
    void theCloseHasTheRowsOfTheFileThatWasReplaced() throws IOException {
        Path card = desk.resolve("config/indicators/jobs-created.yaml");
        String text = Files.readString(card);
        Files.delete(card);
        try {
            assertEquals(2, trace().code());
            Path csv = desk.resolve("rows.csv");
            Said said = trace("--csv", csv.toString(), "--as-closed");
            assertEquals(0, said.code(), said.err());
            assertEquals(HEADER + THREE_AND_A_HALF, Files.readString(csv));
            assertTrue(said.out().contains("to the end of 2013-Q1, as closed in 2013-Q1.r1\n"), said.out());
            assertTrue(said.out().endsWith("2 rows add up to 3.5: it is the figure\n"), said.out());
        } finally {
            Files.writeString(card, text);
        }
    }

    @Test
    void aCloseIsPrintedAgainAfterSnapshotsHaveExpired() throws IOException {
        assertEquals(0, say("report", "--quarter", "2013-Q1", "--as-closed=1", "--languages", "en").code());
        assertEquals(pack, pack());
    }

    @Test
    void closesThatStandAloneAreToldFromALedger() throws IOException {
        Path elsewhere = desk.resolve("elsewhere");
        copy(desk.resolve("ledger/closes"), elsewhere.resolve("closes"));
        Said said = say("trace", "jobs-created", "--quarter", "2013-Q1", "--as-closed", "--ledger", elsewhere.toString());
        assertEquals(3, said.code());
        assertTrue(said.err().contains("holds closes alone, without the tables of a ledger"), said.err());
        assertFalse(Files.exists(elsewhere.resolve("lock")), "nothing is made there");
    }

    @Test
    void closesBesideTheTablesOfAnotherLedgerAreToldFromTheirOwn() throws IOException {
        Path another = desk.resolve("another");
        assertEquals(0, say("intake", "--inputs", desk.resolve("in").toString(), "--ledger", another.toString()).code());
        copy(desk.resolve("ledger/closes"), another.resolve("closes"));
        Said said = say("trace", "jobs-created", "--quarter", "2013-Q1", "--as-closed", "--ledger", another.toString());
        assertEquals(5, said.code());
        assertTrue(said.err().contains("the rows behind 2013-Q1.r1 are not in this ledger"), said.err());
    }

    @Test
    void closesCountFromOne() {
        for (String[] wrong : new String[][] {{"--as-closed=0", "there is no close 0: closes count from 1"},
            {"--as-closed=-1", "there is no close -1: closes count from 1"}}) {
            Said said = trace(wrong[0]);
            assertEquals(2, said.code());
            assertTrue(said.err().startsWith("meuse: " + wrong[1]), said.err());
        }
        Said second = trace("--as-closed", "2");
        assertEquals(3, second.code());
        assertTrue(second.err().contains("2013-Q1 has no close 2; the last one is 1"), second.err());
    }

    /** Every snapshot but the last of each table and those that a tag names. */
    private static void expireSnapshots() throws IOException {
        int expired = 0;
        try (Stream<Path> tables = Files.list(desk.resolve("ledger/warehouse/facts"))) {
            for (Path folder : tables.filter(Files::isDirectory).toList()) {
                Table table = new HadoopTables(new Configuration()).load(folder.toUri().toString());
                int before = snapshots(table).size();
                table.expireSnapshots().expireOlderThan(Long.MAX_VALUE).retainLast(1).commit();
                table.refresh();
                expired += before - snapshots(table).size();
            }
        }
        assertTrue(expired > 0, "that of the file in between is gone");
    }

    private static List<Snapshot> snapshots(Table table) {
        List<Snapshot> snapshots = new ArrayList<>();
        table.snapshots().forEach(snapshots::add);
        return snapshots;
    }

    private static Said trace(String... more) {
        List<String> arguments = new ArrayList<>(List.of("jobs-created", "--quarter", "2013-Q1"));
        arguments.addAll(List.of(more));
        return say("trace", arguments.toArray(String[]::new));
    }

    private static Said say(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--programme", desk.resolve("config/ttc").toString()));
        if (!List.of(more).contains("--ledger")) {
            arguments.addAll(List.of("--ledger", desk.resolve("ledger").toString()));
        }
        if (command.equals("report")) {
            arguments.addAll(List.of("--out", desk.resolve("out").toString()));
        }
        arguments.addAll(List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Meuse.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    private record Said(int code, String out, String err) {}

    private static String row(String contribution, int row, String file) {
        return "value," + contribution + ",de-aachen,2013-Q1,jobs,jobs.csv,," + row + ","
                + Sha256.hex(file.getBytes(StandardCharsets.UTF_8)) + ",\n";
    }

    private static void deliver(String text) throws IOException {
        Files.writeString(Files.createDirectories(desk.resolve("in/de-aachen/2013-Q1")).resolve("jobs.csv"), text);
    }

    private static SortedMap<String, String> pack() throws IOException {
        Path folder = desk.resolve("out/ttc/2013-Q1");
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.toList()) {
                Path target = to.resolve(from.relativize(entry).toString());
                Files.createDirectories(target.getParent());
                Files.copy(entry, target);
            }
        }
    }
}
