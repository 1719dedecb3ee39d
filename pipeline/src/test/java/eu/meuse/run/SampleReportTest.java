package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.TestSpark;
import eu.meuse.facts.FactTable;
import eu.meuse.ledger.FactsAsOf;
import eu.meuse.ledger.Ledger;
import eu.meuse.ledger.QualityAsOf;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
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
    void behindEveryFigureAreRowsThatAddUpToIt() throws IOException {
        TracingTest.assertEveryFigureAddsUp(settings(desk), desk, QUARTER);
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

    /** Data files of the ledger are compressed: only their cells can tell. */
    @Test
    void noCellOfTheLedgerHoldsANameOrAddressOfAPerson() throws IOException {
        Set<String> people = CsvRows.of(INPUTS.resolve("be-limburg/2014-Q3/participations.csv")).stream()
                .flatMap(row -> Stream.of(row.get("Naam"), row.get("E-mail")))
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.toSet());
        assertFalse(people.isEmpty());
        try (Ledger ledger = Ledger.open(desk.resolve("ledger"))) {
            FactsAsOf facts = ledger.asOf(TestSpark.session(), Quarter.parse(QUARTER).orElseThrow());
            List<String> cells = new ArrayList<>();
            for (FactTable table : FactTable.values()) {
                facts.notRejected(table).collectAsList().forEach(row -> cells.addAll(texts(row)));
            }
            new QualityAsOf(facts).collect().forEach(found -> cells.add(found.finding().message()));
            assertTrue(cells.contains("Sittaerde Optica B.V."), "the cells of participations are among them");
            assertEquals(List.of(), cells.stream()
                    .filter(cell -> cell.contains("@") || people.stream().anyMatch(cell::contains))
                    .toList());
        }
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(row::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
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
