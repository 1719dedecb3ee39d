package eu.meuse.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.TestSpark;
import eu.meuse.facts.ContentHash;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SubmissionLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Quarter Q1 = new Quarter(2013, 1);
    private static final Quarter Q2 = new Quarter(2013, 2);
    private static final ContentHash READ = new ContentHash(1, 2, 3, 4);

    @TempDir
    Path folder;

    /** An empty folder that somebody has made for it is made one too. */
    @Test
    void aLedgerIsItsOwnersAlone() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.setPosixFilePermissions(empty, PosixFilePermissions.fromString("rwxrwxrwx"));
        for (Path place : List.of(empty, folder.resolve("new"))) {
            Ledger.open(place).close();
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place)));
        }
    }

    @Test
    void theRowOfTheLatestQuarterIsInForceAndEarlierQuartersKeepTheirs() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, event("a", Q1, "EV-1", "energy"), event("b", Q2, "EV-1", "life-sciences"));
            assertEquals(List.of("EV-1 energy"), events(ledger, Q1));
            assertEquals(List.of("EV-1 life-sciences"), events(ledger, Q2));
        }
    }

    @Test
    void aFileWithOtherBytesReplacesWhatItsPathHeld() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, event("a", Q1, "EV-1", "energy"));
            take(ledger, event("c", Q1, "EV-2", "energy"));
            assertEquals(List.of("EV-2 energy"), events(ledger, Q1));
            List<SubmissionLine> lines = SubmissionLines.of(ledger.register(), Q1, Map.of());
            assertEquals(
                    List.of("a superseded", "c in-force"),
                    lines.stream().map(line -> line.sha256() + " " + line.state()).toList());
        }
    }

    /** A file that comes back is as old as it was; what was withdrawn was never sent. */
    @Test
    void whatWasEverSentIsKnownWithTheIntakeThatItFirstCameWith() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, event("a", Q1, "EV-1", "energy"));
            take(ledger, event("b", Q1, "EV-2", "energy"));
            assertEquals(List.of("1 EV-1", "2 EV-2"), ever(ledger));
            take(ledger, event("a", Q1, "EV-1", "energy"), event("d", Q2, "EV-3", "energy"));
            assertEquals(List.of("1 EV-1", "2 EV-2"), ever(ledger));
            ledger.withdraw("de-aachen/2013-Q1/f.csv", "sent in error");
            assertEquals(List.of("2 EV-2"), ever(ledger));
        }
    }

    private static List<String> ever(Ledger ledger) {
        return ledger.asOf(TestSpark.session(), Q1).everSent(FactTable.EVENTS).collectAsList().stream()
                .map(row -> row.getAs(FactFrames.INTAKE) + " " + row.getAs("event_id")).sorted().toList();
    }

    /** A deleted file withdraws nothing; what its sibling, read again without it, has in common with it counts once. */
    @Test
    void rowsOfADeletedFileCountOnceBesideThoseOfItsChangedSibling() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, event(named("a", "events-1.csv", 0, FactTable.EVENTS), "EV-1", "energy"),
                    event(named("b", "events-2.csv", 1, FactTable.EVENTS), "EV-2", "energy"),
                    participation(named("p", "participations-1.csv", 0, FactTable.PARTICIPATIONS), "EV-1", "0f"),
                    participation(named("q", "participations-2.csv", 1, FactTable.PARTICIPATIONS), "EV-1", "1f"));
            take(ledger, event(named("c", "events-2.csv", 0, FactTable.EVENTS), "EV-1", "life-sciences"),
                    participation(named("r", "participations-2.csv", 0, FactTable.PARTICIPATIONS), "EV-1", "0f"));
            assertEquals(List.of("EV-1 life-sciences"), events(ledger, Q1));
            assertEquals(1, ledger.asOf(TestSpark.session(), Q1).counted(FactTable.EVENTS).count());
            List<Row> people = ledger.asOf(TestSpark.session(), Q1).counted(FactTable.PARTICIPATIONS).collectAsList();
            assertEquals(List.of("participations-1.csv 0f"), people.stream()
                    .map(row -> row.getAs("file") + " " + row.getAs("person_key")).toList());
            assertEquals(List.of("a in-force", "b superseded", "c in-force", "p in-force", "q superseded", "r in-force"),
                    SubmissionLines.of(ledger.register(), Q1, Map.of()).stream().map(line -> line.sha256() + " " + line.state()).sorted().toList());
        }
    }

    @Test
    void aWorkbookThatNobodyCouldOpenIsListedWithoutADataset() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            Source unknown = named("x", "submission.xlsx", 0, FactTable.EVENTS);
            Source named = named("y", "events.xlsx", 0, FactTable.EVENTS);
            ledger.commit(List.of(), List.of(
                    new RegisteredSource(0, unknown, 0, 0, 0, 0, RegisteredSource.State.REFUSED, "cards", "", ContentHash.NONE),
                    new RegisteredSource(0, named, 0, 0, 0, 0, RegisteredSource.State.REFUSED, "cards", "", ContentHash.NONE)));
            assertEquals(List.of(" submission.xlsx refused", "events events.xlsx refused"),
                    SubmissionLines.of(ledger.register(), Q1, Map.of()).stream()
                            .map(line -> line.dataset() + " " + line.file() + " " + line.state()).sorted().toList());
        }
    }

    /** With another configuration, or where a region goes back to what it sent first. */
    @Test
    void theSameBytesReadAgainReplaceWhatWasReadFromThemBefore() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, event("a", Q1, "EV-1", "energy"));
            take(ledger, event("a", Q1, "EV-2", "energy"));
            assertEquals(List.of("EV-2 energy"), events(ledger, Q1));
            take(ledger, event("b", Q1, "EV-3", "energy"));
            take(ledger, event("a", Q1, "EV-4", "energy"));
            assertEquals(List.of("EV-4 energy"), events(ledger, Q1));
        }
    }

    @Test
    void rowsThatWaitAreListedOnceHoweverOftenTheirFileWasRead() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, participation("p", Q1, "EV-1", "0f"));
            take(ledger, participation("p", Q1, "EV-1", "0f"));
            assertEquals(List.of("unknown-event 7"), codes(ledger, Q1));
        }
    }

    @Test
    void aRefusedFileIsKnownSoThatUnchangedInputsBringNothing() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            Source source = source("r", Q1, FactTable.EVENTS);
            ledger.commit(List.of(), List.of(
                    new RegisteredSource(0, source, 0, 0, 0, 0, RegisteredSource.State.REFUSED, "cards", "", ContentHash.NONE)));
            assertTrue(ledger.register().knows("de-aachen", Q1, "f.csv", "r", "cards"));
            assertFalse(ledger.register().knows("de-aachen", Q1, "f.csv", "r", "cards that answer the question"));
        }
    }

    @Test
    void whatAKilledRunLeftBehindIsNeitherSeenNorBuiltUpon() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, event("a", Q1, "EV-1", "energy"));
            append(ledger, event("b", Q2, "EV-9", "energy"));
            assertEquals(List.of("EV-1 energy"), events(ledger, Q2));
        }
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, event("b", Q2, "EV-2", "energy"));
            assertEquals(List.of("EV-1 energy", "EV-2 energy"), events(ledger, Q2));
        }
    }

    @Test
    void aParticipationWaitsForItsEvent() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, participation("p", Q1, "EV-1", "0f"));
            assertEquals(0, ledger.asOf(TestSpark.session(), Q1).counted(FactTable.PARTICIPATIONS).count());
            assertEquals(List.of("unknown-event 7"), codes(ledger, Q1));
            take(ledger, event("a", Q2, "EV-1", "energy"));
            assertEquals(1, ledger.asOf(TestSpark.session(), Q2).counted(FactTable.PARTICIPATIONS).count());
            assertEquals(List.of(), codes(ledger, Q2));
            assertEquals(List.of("unknown-event 7"), codes(ledger, Q1));
        }
    }

    @Test
    void aKnownFileIsOneWithTheSamePathBytesAndConfiguration() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, event("a", Q1, "EV-1", "energy"));
        }
        try (Ledger ledger = Ledger.open(folder)) {
            assertTrue(ledger.register().knows("de-aachen", Q1, "f.csv", "a", "cards"));
            assertFalse(ledger.register().knows("de-aachen", Q1, "f.csv", "b", "cards"));
            assertFalse(ledger.register().knows("de-aachen", Q1, "f.csv", "a", "other cards"));
            assertFalse(ledger.register().knows("de-aachen", Q2, "f.csv", "a", "cards"));
        }
    }

    /** Its register has no column for contents. */
    @Test
    void aLedgerOfAnEarlierVersionOpensAndItsFilesAreReadOnceMore() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, event("a", Q1, "EV-1", "energy"));
        }
        LedgerCatalog.of(folder).load(Tables.REGISTER).updateSchema().deleteColumn("contents").commit();
        try (Ledger ledger = Ledger.open(folder)) {
            assertFalse(ledger.register().knows("de-aachen", Q1, "f.csv", "a", "cards"));
            assertEquals(List.of("EV-1 energy"), events(ledger, Q1));
            take(ledger, event("a", Q1, "EV-1", "energy"));
            assertTrue(ledger.register().knows("de-aachen", Q1, "f.csv", "a", "cards"));
            assertEquals(1, ledger.asOf(TestSpark.session(), Q1).hashes().size());
        }
    }

    @Test
    void aLedgerThatWasMovedIsRefusedRatherThanReadFromWhereItWas(@TempDir Path elsewhere) throws IOException {
        Path made = elsewhere.resolve("made");
        Ledger.open(made).close();
        Path moved = Files.move(made, elsewhere.resolve("moved"));
        IOException refused = assertThrows(IOException.class, () -> Ledger.open(moved));
        assertTrue(refused.getMessage().contains("was made in " + made.toAbsolutePath()), refused.getMessage());
        Files.move(moved, made);
        Ledger.open(made).close();
    }

    @Test
    void aSecondRunIsTurnedAwayAndToldWhoHoldsTheLedger() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            LedgerHeldException held = assertThrows(LedgerHeldException.class, () -> Ledger.open(folder));
            assertTrue(held.getMessage().contains("process " + ProcessHandle.current().pid()), held.getMessage());
        }
        Ledger.open(folder).close();
    }

    private static FactRow event(String sha256, Quarter quarter, String id, String sector) {
        return event(source(sha256, quarter, FactTable.EVENTS), id, sector);
    }

    private static FactRow event(Source source, String id, String sector) {
        return new FactRow(source, 2, Arrays.asList(
                id, LocalDate.of(2013, 1, 31), "brokerage", null, "de-aachen", sector, null, null, null));
    }

    private static FactRow participation(String sha256, Quarter quarter, String event, String person) {
        return participation(source(sha256, quarter, FactTable.PARTICIPATIONS), event, person);
    }

    private static FactRow participation(Source source, String event, String person) {
        return new FactRow(source, 7, Arrays.asList(
                event, "Invented Ltd", null, null, null, null, person));
    }

    private static Source source(String sha256, Quarter quarter, FactTable table) {
        return new Source("id-" + sha256 + quarter, "de-aachen", quarter, table, 0, "f.csv", "", sha256);
    }

    private static Source named(String sha256, String file, int order, FactTable table) {
        return new Source("id-" + sha256, "de-aachen", Q1, table, order, file, "", sha256);
    }

    private static void take(Ledger ledger, FactRow... rows) throws IOException {
        try (FactAppender appender = ledger.target().open()) {
            for (FactRow row : rows) {
                appender.add(row);
            }
            ledger.commit(List.of(appender.finish()), Arrays.stream(rows)
                    .map(row -> new RegisteredSource(
                            0, row.source(), 1, 1, 0, 0, RegisteredSource.State.READ, "cards", "", READ))
                    .toList());
        }
    }

    /** Appends to a fact table as a run does that is killed before it registers what it read. */
    private static void append(Ledger ledger, FactRow row) throws IOException {
        try (FactAppender appender = ledger.target().open()) {
            appender.add(row);
            ledger.appendAll(List.of(appender.finish()));
        }
    }

    private static List<String> events(Ledger ledger, Quarter quarter) {
        TreeSet<String> rows = new TreeSet<>();
        for (Row row : ledger.asOf(TestSpark.session(), quarter).counted(FactTable.EVENTS).collectAsList()) {
            rows.add(row.getAs("event_id") + " " + row.getAs("sector"));
        }
        return List.copyOf(rows);
    }

    private static List<String> codes(Ledger ledger, Quarter quarter) {
        return new QualityAsOf(ledger.asOf(TestSpark.session(), quarter)).collect().stream()
                .map(found -> found.finding().code() + " " + found.finding().row())
                .toList();
    }
}
