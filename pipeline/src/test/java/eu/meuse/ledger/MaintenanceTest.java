package eu.meuse.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.TestSpark;
import eu.meuse.facts.ContentHash;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.iceberg.DataOperations;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.actions.SparkActions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator may do to a ledger's tables between two runs, see docs/maintenance.md. */
final class MaintenanceTest {
    private static final Quarter Q1 = new Quarter(2013, 1);
    private static final Quarter Q2 = new Quarter(2013, 2);

    @TempDir
    private Path folder;

    /** As procedures do that are called without arguments: nothing is old enough. */
    @Test
    void expiryAndRemovalByDefault() throws IOException {
        inThreeRuns(table -> {
            SparkActions.get(TestSpark.session()).expireSnapshots(table).execute();
            SparkActions.get(TestSpark.session()).deleteOrphanFiles(table).execute();
        });
    }

    @Test
    void expiryOfAllThatIsNotCurrentAndRemovalOfAllThatIsNotKnown() throws IOException {
        inThreeRuns(MaintenanceTest::clear);
    }

    /** Takes quarters in, with maintenance after each run and after one that was killed before it registered anything. */
    private void inThreeRuns(Consumer<Table> maintenance) throws IOException {
        run(ledger -> take(ledger, event("a", Q1, "EV-1")));
        maintain(maintenance);
        run(ledger -> take(ledger, event("b", Q2, "EV-2")));
        maintain(maintenance);
        run(ledger -> {
            append(ledger, event("c", Q2, "EV-9"));
            append(ledger, event("c", Q2, "EV-9"));
        });
        maintain(maintenance);
        run(ledger -> {
            assertEquals(List.of("EV-1"), events(ledger, Q1));
            assertEquals(List.of("EV-1", "EV-2"), events(ledger, Q2));
        });
        maintain(maintenance);
        run(ledger -> take(ledger, event("d", Q2, "EV-3")));
        maintain(maintenance);
        run(ledger -> {
            assertEquals(List.of("EV-1"), events(ledger, Q1));
            assertEquals(List.of("EV-1", "EV-2", "EV-3"), events(ledger, Q2));
            assertEquals(List.of("a", "b", "d", "list-a", "list-b", "list-d"),
                    ledger.register().upTo(Q2).stream().map(known -> known.source().sha256()).sorted().toList());
            assertEquals(Map.of("EV-1", 1L, "EV-2", 1L, "EV-3", 1L), ledger.asOf(TestSpark.session(), Q2).lists().listedOnce());
            Set<String> named = new TreeSet<>();
            ledger.asOf(TestSpark.session(), Q2).namesWithIdentifier((name, identifier) -> named.add(name));
            assertEquals(Set.of("Firma EV-1", "Firma EV-2", "Firma EV-3"), named);
        });
    }

    @Test
    void aCompactionIsSetBackAndTheRegisterStillTellsWhatCounts() throws IOException {
        run(ledger -> take(ledger, event("a", Q1, "EV-1")));
        run(ledger -> take(ledger, event("b", Q2, "EV-2")));
        maintain(table -> SparkActions.get(TestSpark.session()).rewriteDataFiles(table).option("rewrite-all", "true").execute());
        assertEquals(DataOperations.REPLACE, LedgerCatalog.of(folder).load(Tables.REGISTER).currentSnapshot().operation());
        run(ledger -> assertEquals(List.of("EV-1", "EV-2"), events(ledger, Q2)));
        run(ledger -> take(ledger, event("d", Q2, "EV-3")));
        run(ledger -> assertEquals(List.of("EV-1", "EV-2", "EV-3"), events(ledger, Q2)));
    }

    @Test
    void whatCountsAndIsGoneIsSaidAndNothingIsDeletedForIt() throws IOException {
        run(ledger -> take(ledger, event("a", Q1, "EV-1")));
        compact("events");
        run(ledger -> {
            UncheckedIOException gone = assertThrows(UncheckedIOException.class, () -> events(ledger, Q1));
            assertTrue(gone.getMessage().contains("put the ledger back from a copy"), gone.getMessage());
            assertThrows(UncheckedIOException.class, ledger::target);
        });
        compact(Tables.REGISTER);
        IOException gone = assertThrows(IOException.class, () -> Ledger.open(folder));
        assertTrue(gone.getMessage().contains("was rewritten by another program"), gone.getMessage());
    }

    /** As one that was written by hand, or put back in part. */
    @Test
    void aCloseThatNamesNoRegisterIsToldApart() throws IOException {
        run(ledger -> {
            take(ledger, event("a", Q1, "EV-1"));
            Close close = new Close("2013-Q1", 1, "1", "cards", "figures", new TreeMap<>(), new TreeMap<>());
            IOException told = assertThrows(IOException.class, () -> ledger.asClosed(close));
            assertTrue(told.getMessage().startsWith("the rows behind 2013-Q1.r1 cannot be told"), told.getMessage());
        });
    }

    private void compact(String name) throws IOException {
        Table table = LedgerCatalog.of(folder).load(name);
        SparkActions.get(TestSpark.session()).rewriteDataFiles(table).option("rewrite-all", "true").execute();
        clear(table);
    }

    private static void clear(Table table) {
        long now = System.currentTimeMillis() + 1;
        SparkActions.get(TestSpark.session()).expireSnapshots(table).expireOlderThan(now).retainLast(1).execute();
        table.refresh();
        SparkActions.get(TestSpark.session()).deleteOrphanFiles(table).olderThan(now).execute();
    }

    private void maintain(Consumer<Table> maintenance) throws IOException {
        LedgerCatalog catalog = LedgerCatalog.of(folder);
        for (String name : List.of("events", Tables.FINDINGS, Tables.LISTS, Tables.NAMES, Tables.REGISTER)) {
            Table table = catalog.load(name);
            if (table.currentSnapshot() != null) {
                maintenance.accept(table);
            }
        }
    }

    /** What a run does with the ledger. */
    @FunctionalInterface
    private interface Run {
        void on(Ledger ledger) throws IOException;
    }

    private void run(Run run) throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            run.on(ledger);
        }
    }

    private static FactRow event(String sha256, Quarter quarter, String id) {
        Source source = new Source("id-" + sha256, "de-aachen", quarter, FactTable.EVENTS, 0, sha256 + ".csv", "", sha256);
        return new FactRow(source, 2, Arrays.asList(
                id, LocalDate.of(2013, 1, 31), "brokerage", null, "de-aachen", "energy", null, null, null));
    }

    /** Somebody at an event, of an organisation that the list names with its number. */
    private static FactRow listedAt(FactRow event) {
        String list = "list-" + event.source().sha256();
        Source source = new Source("id-" + list, "de-aachen", event.source().quarter(), FactTable.PARTICIPATIONS, 0, list + ".csv", "", list);
        return new FactRow(source, 2, Arrays.asList(
                event.values().get(0), "Firma " + event.values().get(0), "DE-1", null, null, null, "somebody"));
    }

    private static RegisteredSource registered(FactRow row) {
        return new RegisteredSource(0, row.source(), 1, 1, 0, 0, RegisteredSource.State.READ, "cards", "", ContentHash.NONE);
    }

    private static void take(Ledger ledger, FactRow row) throws IOException {
        try (FactAppender appender = ledger.target().open()) {
            FactRow listed = listedAt(row);
            appender.add(row);
            appender.add(listed);
            ledger.commit(List.of(appender.finish()), List.of(registered(row), registered(listed)));
        }
    }

    /** As a run does that is killed before it registers what it read. */
    private static void append(Ledger ledger, FactRow row) throws IOException {
        try (FactAppender appender = ledger.target().open()) {
            appender.add(row);
            appender.add(listedAt(row));
            ledger.appendAll(List.of(appender.finish()));
        }
    }

    private static List<String> events(Ledger ledger, Quarter quarter) {
        return ledger.asOf(TestSpark.session(), quarter).counted(FactTable.EVENTS).collectAsList().stream()
                .map(row -> row.<String>getAs("event_id")).sorted().toList();
    }
}
