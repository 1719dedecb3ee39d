package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sample from delivery to pack. */
final class SampleReportTest {
    private static final String QUARTER = "2014-Q3";
    private static final Path INPUTS = Checkout.ROOT.resolve("data-samples/ttc");

    private static SortedMap<String, String> pack;

    @TempDir
    private static Path desk;

    @BeforeAll
    static void report() throws IOException {
        assertEquals(Outcome.DONE, Checkout.run(settings(desk), new ArrayList<>()).report());
        pack = bytes(Checkout.pack(desk, QUARTER));
    }

    @Test
    void theTotalsAreThePublishedOnes() {
        Map<String, String> totals = CsvRows.of(table("figures.csv")).stream()
                .filter(row -> row.get("scope").equals("to-date"))
                .collect(Collectors.toMap(row -> CsvRows.join(row, "indicator", "breakdown", "key"), row -> row.get("value")));
        assertAll(
                () -> assertEquals("52", totals.get("events||")),
                () -> assertEquals("2800", totals.get("participations||")),
                () -> assertEquals("31", totals.get("voucher-candidates||")),
                () -> assertEquals("21", totals.get("vouchers-awarded||")),
                () -> assertEquals("105000.00", totals.get("voucher-amount||")),
                () -> assertEquals("8", totals.get("vouchers-awarded|sector|high-tech-systems")),
                () -> assertEquals("7", totals.get("vouchers-awarded|sector|life-sciences")),
                () -> assertEquals("5", totals.get("vouchers-awarded|sector|energy")),
                () -> assertEquals("1", totals.get("vouchers-awarded|sector|innovative-materials")),
                () -> assertTrue(Integer.parseInt(totals.get("organisations-supported||")) > 200),
                () -> assertEquals("4994022.00", totals.get("budget-total||")),
                () -> assertEquals("2497011.00", totals.get("budget-erdf||")),
                () -> assertEquals("9", totals.get("jobs-created||")),
                () -> assertEquals("2.0000", totals.get("leverage-ratio||")));
    }

    @Test
    void everyFaultThatWasPutIntoTheSampleIsFoundAtItsPlace() {
        List<String> put = CsvRows.of(Checkout.ROOT.resolve("data-samples/faults.csv")).stream()
                .filter(row -> !row.get("severity").equals("note"))
                .map(row -> CsvRows.join(row, "region", "quarter", "dataset", "file", "sheet", "row", "column", "severity", "code"))
                .toList();
        List<String> found = CsvRows.of(table("quality.csv")).stream()
                .map(row -> CsvRows.join(row, "region", "quarter", "dataset", "file", "sheet", "row", "column", "severity", "code"))
                .toList();
        TreeSet<String> missed = new TreeSet<>(put);
        found.forEach(missed::remove);
        assertFalse(put.isEmpty());
        assertEquals(List.of(), List.copyOf(missed));
    }

    @Test
    void aSecondReportTakesInNothingAndGivesTheSameBytes() throws IOException {
        List<String> again = new ArrayList<>();
        Checkout.run(settings(desk), again).report();
        assertTrue(again.stream().anyMatch(step -> step.startsWith("nothing new")), again.toString());
        assertEquals(pack, bytes(Checkout.pack(desk, QUARTER)));
    }

    @Test
    void anotherLedgerWithAnotherKeyGivesTheSameBytes(@TempDir Path elsewhere) throws IOException {
        Checkout.run(settings(elsewhere), new ArrayList<>()).report();
        assertEquals(pack, bytes(Checkout.pack(elsewhere, QUARTER)));
    }

    @Test
    void documentsAreMadeAgainFromTheBundleAlone() throws IOException {
        Checkout.run(settings(desk), new ArrayList<>()).render();
        assertEquals(pack, bytes(Checkout.pack(desk, QUARTER)));
    }

    @Test
    void recordsAreAcceptedRejectedOrWaitingAndNothingElse() {
        for (Map<String, String> row : CsvRows.of(table("submissions.csv"))) {
            assertEquals(
                    Long.parseLong(row.get("records")),
                    Long.parseLong(row.get("accepted")) + Long.parseLong(row.get("rejected")) + Long.parseLong(row.get("waiting")),
                    row.toString());
        }
    }

    @Test
    void noNameOrAddressOfAPersonIsLeftInLedgerOrPack() throws IOException {
        List<String> leaks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(desk)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(".example")) {
                    leaks.add(desk.relativize(file).toString());
                }
            }
        }
        assertEquals(List.of(), leaks);
    }

    private static Settings settings(Path desk) {
        return Checkout.settings(INPUTS, desk, QUARTER);
    }

    private static Path table(String name) {
        return Checkout.pack(desk, QUARTER).resolve("internal").resolve(name);
    }

    private static SortedMap<String, String> bytes(Path folder) throws IOException {
        SortedMap<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
