package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.meuse.ledger.Ledger;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.FigureChange;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter over the years: reported, closed, corrected, closed again. */
final class HistoryTest {
    private static final Quarter QUARTER = new Quarter(2013, 1);
    private static final String HEADER = "event_id;date;format;region;sector\n";
    private static final String FIRST = "E-1;13.01.2013;matchmaking;de-aachen;energy\n";
    private static final String SECOND = "E-2;14.01.2013;brokerage;de-aachen;energy\n";
    private static final String OTHER_SECTOR = "E-2;14.01.2013;brokerage;de-aachen;life-sciences\n";
    private static final String THIRD = "E-3;15.01.2013;brokerage;de-aachen;energy\n";

    @TempDir
    private Path desk;

    private final List<String> told = new ArrayList<>();
    private Path programme;

    @BeforeEach
    void aQuarterIsReported() throws IOException {
        programme = LittleProgramme.in(desk);
        deliver("events.csv", HEADER + FIRST + SECOND);
        deliver("jobs.csv", "job_id;region;sector;instrument;created_on;fte\nJ-1;de-aachen;energy;voucher;01.02.2013;1,5\n");
        report();
    }

    @Test
    void aClosedQuarterIsPrintedAgainByteForByteFromTheCloseAlone() throws IOException {
        SortedMap<String, String> asReported = pack();
        close();
        deliver("events.csv", HEADER + THIRD);
        report();
        assertFalse(asReported.equals(pack()));
        Path elsewhere = desk.resolve("another machine");
        LittleProgramme.copy(desk.resolve("ledger/closes"), elsewhere.resolve("ledger/closes"));
        new ClosedReport(settings(elsewhere), told::add).print(OptionalInt.empty());
        assertEquals(asReported, pack(elsewhere));
    }

    @Test
    void closingAgainIsARestatementOnlyWhereSomethingHasChanged() throws IOException {
        SortedMap<String, String> first = pack();
        close();
        close();
        assertTrue(told.contains("nothing has changed since 2013-Q1.r1 was closed: it stands"), told.toString());
        deliver("events.csv", HEADER + FIRST);
        report();
        SortedMap<String, String> second = pack();
        assertTrue(second.containsKey("public/restatements.csv"), second.keySet().toString());
        close();
        asClosed(1);
        assertEquals(first, pack());
        asClosed(2);
        assertEquals(second, pack());
        assertThrows(RunException.class, () -> asClosed(3));
        Difference between = history().diffCloses(QUARTER, 1, 2);
        assertEquals("2013-Q1.r1 to 2013-Q1.r2: 2 1", between.before() + " to " + between.after() + ": " + value("events", "||", between));
        assertEquals(List.of("REPLACED events events.csv +0 -1 ~0"), between.causes().stream().map(HistoryTest::said).toList());
        assertEquals(Outcome.WRONG_USAGE, assertThrows(RunException.class, () -> history().diffCloses(QUARTER, 2, 1)).outcome());
        assertEquals(between.figures(), history().diffClosed(QUARTER, OptionalInt.of(1)).figures());
    }

    /** What nobody has seen in a pack must not make a later one hide more. */
    @Test
    void whoOnlyAsksPublishesNothing() throws IOException {
        close();
        deliver("events.csv", HEADER + FIRST);
        new QuarterlyRun(settings(desk), told::add).intake();
        List<Path> published = Folders.within(desk.resolve("ledger/published"), 2);
        List<Path> kept = Folders.within(desk.resolve("ledger/results"), 2);
        assertEquals("2 1", value("events", "||", history().diffClosed(QUARTER, OptionalInt.empty())));
        assertEquals(published, Folders.within(desk.resolve("ledger/published"), 2));
        assertEquals(kept, Folders.within(desk.resolve("ledger/results"), 2));
        report();
        assertEquals(published.size() + 1, Folders.within(desk.resolve("ledger/published"), 2).size());
    }

    @Test
    void aRestatementNamesFiguresAndTheSubmissionsThatChangedThem() throws IOException {
        close();
        deliver("events.csv", HEADER + FIRST + OTHER_SECTOR + THIRD);
        deliver("outcomes.csv", "outcome_id;kind;region;sector;date\nO-1;patent;de-aachen;energy;02.02.2013\n");
        report();
        Difference difference = history().diffClosed(QUARTER, OptionalInt.empty());
        assertEquals("2013-Q1.r1", difference.before());
        assertEquals("2", figure("events|to-date|sector|energy").get("value"));
        assertEquals(List.of("to-date|| 2 3", "to-date|sector|energy as it was", "to-date|sector|life-sciences 0 1"),
                Stream.of("||", "|sector|energy", "|sector|life-sciences")
                        .map(cell -> "to-date" + cell + " " + value("events", cell, difference))
                        .toList());
        assertEquals(List.of("REPLACED events events.csv +1 -0 ~1", "LATE outcomes outcomes.csv +1 -0 ~0"),
                difference.causes().stream().map(HistoryTest::said).toList());
        history().withdraw(desk.resolve("inputs/de-aachen/2013-Q1/jobs.csv"), "sent for another programme");
        Cause gone = history().diffClosed(QUARTER, OptionalInt.empty()).causes().get(2);
        assertEquals("WITHDRAWN jobs jobs.csv +0 -1 ~0", said(gone));
        assertEquals("sent for another programme", gone.reason());
    }

    /** Value before and after, or that it is not among the differences. */
    private static String value(String indicator, String cell, Difference difference) {
        String[] parts = cell.substring(1).split("\\|", -1);
        return difference.figures().stream()
                .filter(change -> change.key().indicator().equals(indicator) && change.key().scope().code().equals("to-date")
                        && change.key().breakdown().equals(parts[0]) && change.key().key().equals(parts[1]))
                .map(change -> known(change) + " " + change.after().orElseThrow().known().orElseThrow())
                .findFirst()
                .orElse("as it was");
    }

    private static BigDecimal known(FigureChange change) {
        return change.before().orElseThrow().known().orElseThrow();
    }

    private static String said(Cause cause) {
        return cause.kind() + " " + cause.dataset() + " " + cause.file() + " +" + cause.added() + " -" + cause.removed() + " ~"
                + cause.changed();
    }

    @Test
    void aWithdrawnFileCountsAgainOnlyWithOtherContents() throws IOException {
        history().withdraw(Path.of("de-aachen/2013-Q1/events.csv"), "wrong year");
        report();
        assertEquals("missing", figure("events|quarter|region|de-aachen").get("status"));
        assertEquals(List.of(DeliveryStatus.State.WITHDRAWN), run().status().lines().stream()
                .filter(line -> line.region().equals("de-aachen") && line.dataset().equals("events"))
                .map(DeliveryStatus.Line::state)
                .toList());
        assertEquals(List.of("withdrawn"), CsvRows.of(internal("submissions.csv")).stream()
                .filter(row -> row.get("dataset").equals("events"))
                .map(row -> row.get("state"))
                .toList());
        deliver("events.csv", HEADER + THIRD);
        report();
        assertEquals("1", figure("events|quarter|region|de-aachen").get("value"));
    }

    /** Its rows were taken for repeats of the file that is withdrawn. */
    @Test
    void whatRepeatedAWithdrawnFileIsReadAgain() throws IOException {
        deliver("events_2.csv", HEADER + SECOND + THIRD);
        report();
        assertEquals("3", figure("events|quarter||").get("value"));
        close();
        history().withdraw(Path.of("de-aachen/2013-Q1/events.csv"), "superseded by the second file");
        RunException early = assertThrows(RunException.class, this::close);
        assertTrue(early.getMessage().contains("de-aachen/2013-Q1/events_2.csv"), early.getMessage());
        report();
        assertEquals(List.of("REREAD events events_2.csv +1 -0 ~0", "WITHDRAWN events events.csv +0 -2 ~0"),
                history().diffClosed(QUARTER, OptionalInt.empty()).causes().stream().map(HistoryTest::said).toList());
        assertEquals("2", figure("events|quarter||").get("value"));
    }

    /** Not files: what a ledger with another key has read from others is the same where they say the same. */
    @Test
    void theManifestTellsFactsApart() throws IOException {
        Map<?, ?> first = facts(desk);
        Path elsewhere = desk.resolve("another machine");
        deliver("events.csv", HEADER + SECOND);
        deliver("events-2.csv", HEADER.replace(";", ",") + FIRST.replace(";", ","));
        Checkout.run(settings(elsewhere), told).report();
        assertEquals(first, facts(elsewhere));
        deliver("events-2.csv", HEADER + FIRST.replace("energy", "life-sciences"));
        report();
        assertEquals(first.get("jobs"), facts(desk).get("jobs"));
        assertNotEquals(first.get("events"), facts(desk).get("events"));
    }

    private static Map<?, ?> facts(Path desk) throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(desk.resolve("out/desk/2013-Q1").resolve("manifest.json").toFile());
        return new ObjectMapper().convertValue(manifest.get("facts"), Map.class);
    }

    @Test
    void theBytesOfWhatWasReadAreKeptUnlessTheyNamePeople() throws IOException {
        String list = "event_id;person;email;organisation\nE-1;Anna Zwaan;anna@example.org;Zwaan BV\n";
        String contacts = HEADER.strip() + ";E-Mail\n" + THIRD.strip() + ";anna@example.org\n";
        deliver("participations.csv", list);
        deliver("events.csv", HEADER + FIRST);
        deliver("events-2.csv", contacts);
        report();
        assertEquals(Optional.of(HEADER + FIRST + SECOND), original(HEADER + FIRST + SECOND));
        assertEquals(Optional.of(HEADER + FIRST), original(HEADER + FIRST));
        assertEquals(Optional.empty(), original(list));
        assertEquals(Optional.empty(), original(contacts));
    }

    @Test
    void theBytesOfFilesWithPeopleBesideTheTableAreNotKept() throws IOException {
        String above = "Contact: Anna Zwaan\n\n" + HEADER + FIRST;
        String within = HEADER + FIRST.replace("\n", "") + ";\n# anna@example.org\n";
        deliver("events.csv", HEADER + THIRD);
        deliver("events-2.csv", above);
        deliver("events-3.csv", within);
        report();
        assertEquals(Optional.of(HEADER + THIRD), original(HEADER + THIRD));
        assertEquals(Optional.empty(), original(above));
        assertEquals(Optional.empty(), original(within));
    }

    private Optional<String> original(String text) throws IOException {
        String hash = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
        try (Ledger ledger = Ledger.open(desk.resolve("ledger"))) {
            Optional<Path> kept = ledger.originals().find(hash);
            return kept.isPresent() ? Optional.of(Files.readString(kept.get())) : Optional.empty();
        }
    }

    @Test
    void whatIsNotInForceCannotBeWithdrawn() {
        RunException unknown = assertThrows(RunException.class,
                () -> history().withdraw(Path.of("de-aachen/2013-Q1/event.csv"), "typing error"));
        assertEquals(List.of("de-aachen/2013-Q1/events.csv", "de-aachen/2013-Q1/jobs.csv"), unknown.details());
        assertEquals(Outcome.NOTHING_USABLE, unknown.outcome());
        assertEquals(Outcome.WRONG_USAGE, assertThrows(RunException.class,
                () -> history().withdraw(Path.of("de-aachen/2013-Q1/events.csv"), "  ")).outcome());
        assertEquals(Outcome.WRONG_USAGE, assertThrows(RunException.class,
                () -> history().withdraw(Path.of("de-aachen/2013-Q1/events.csv"), "a\nb \u001B[31mred")).outcome());
    }

    @Test
    void aCloseThatWasChangedIsNotPrinted() throws IOException {
        close();
        Path figures = desk.resolve("ledger/closes/2013-Q1/r1/bundle/figures.csv");
        Files.writeString(figures, Files.readString(figures).replace(",2,", ",3,"));
        String message = assertThrows(IOException.class, () -> asClosed(0)).getMessage();
        assertTrue(message.startsWith(figures + " is not as it was when the quarter was closed"), message);
    }

    /** Whoever alters the figures and their hash in the manifest has not altered the hash of the manifest. */
    @Test
    void aCloseThatWasChangedWithItsManifestIsNotPrinted() throws IOException {
        close();
        Path manifest = desk.resolve("ledger/closes/2013-Q1/r1/close.json");
        String sealed = Sha256.hex(Files.readAllBytes(manifest));
        assertTrue(told.stream().anyMatch(line -> line.contains(sealed)), told.toString());
        assertEquals(sealed + "  2013-Q1/r1/close.json\n", Files.readString(desk.resolve("ledger/closes/SHA256SUMS")));
        Path figures = desk.resolve("ledger/closes/2013-Q1/r1/bundle/figures.csv");
        String hash = Sha256.hex(Files.readAllBytes(figures));
        Files.writeString(figures, Files.readString(figures).replace(",2,", ",3,"));
        Files.writeString(manifest, Files.readString(manifest).replace(hash, Sha256.hex(Files.readAllBytes(figures))));
        String message = assertThrows(IOException.class, () -> asClosed(0)).getMessage();
        assertTrue(message.startsWith(manifest + " is not as it was when the quarter was closed"), message);
    }

    @Test
    void aCloseSaysWhatItFreezesWithoutAndIsNotMadeWhereAllIsRequired() throws IOException {
        deliver("events.csv", HEADER + FIRST + FIRST);
        deliver("participations.csv", "event_id;organisation;email\nE-9;Zwaan BV;anna@example.org\n");
        report();
        RunException incomplete = assertThrows(RunException.class, () -> history().close(QUARTER, true));
        assertEquals(Outcome.NOTHING_USABLE, incomplete.outcome());
        assertTrue(incomplete.details().contains("be-liege owes events"), incomplete.details().toString());
        assertFalse(Files.exists(desk.resolve("ledger/closes")));
        history().withdraw(Path.of("de-aachen/2013-Q1/jobs.csv"), "wrong year");
        close();
        assertTrue(told.contains("closing without what is owed; withdrawn: jobs of de-aachen"), told.toString());
        assertEquals(1, told.stream().filter(line -> line.startsWith("closing without what is owed; nothing received: ")).count());
        assertTrue(told.contains("not counted in it, and listed in quality.csv: files refused 0, rows waiting 1, rows rejected 1"),
                told.toString());
    }

    private void deliver(String file, String text) throws IOException {
        Path folder = Files.createDirectories(desk.resolve("inputs/de-aachen/2013-Q1"));
        Files.writeString(folder.resolve(file), text);
    }

    private void report() throws IOException {
        assertEquals(Outcome.DONE, run().report());
    }

    private void close() throws IOException {
        history().close(QUARTER, false);
    }

    private void asClosed(int number) throws IOException {
        new ClosedReport(settings(), told::add).print(number == 0 ? OptionalInt.empty() : OptionalInt.of(number));
    }

    private QuarterlyRun run() {
        return Checkout.run(settings(), told);
    }

    private Settings settings() {
        return settings(desk);
    }

    /** @param place of ledger and packs */
    private Settings settings(Path place) {
        return new Settings(programme, desk.resolve("inputs"), place.resolve("ledger"), place.resolve("out"),
                Optional.of(QUARTER), List.of("en"), false, false);
    }

    private History history() {
        return new History(programme, desk.resolve("ledger"), told::add);
    }

    private Map<String, String> figure(String key) {
        return CsvRows.of(internal("figures.csv")).stream()
                .filter(row -> CsvRows.join(row, "indicator", "scope", "breakdown", "key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Path internal(String file) {
        return desk.resolve("out/desk/2013-Q1").resolve("internal").resolve(file);
    }

    private SortedMap<String, String> pack() throws IOException {
        return pack(desk);
    }

    private static SortedMap<String, String> pack(Path desk) throws IOException {
        Path pack = desk.resolve("out/desk/2013-Q1");
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(pack)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                files.put(pack.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
