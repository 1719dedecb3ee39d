package eu.meuse.ledger;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.TestSpark;
import eu.meuse.facts.Column;
import eu.meuse.facts.ContentHash;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows count is the same whether they are read into memory or scanned by Spark. */
class FactsAtHandTest {
    private static final List<FactTable> TABLES =
            List.of(FactTable.EVENTS, FactTable.PARTICIPATIONS, FactTable.VOUCHERS, FactTable.VOUCHER_PARTIES, FactTable.SUPPORT, FactTable.PARTNERS,
            FactTable.EXPENDITURES);
    private static final List<String> REGIONS = List.of("north", "south");

    @TempDir
    Path folder;

    @Test
    void fewAndManyRowsFollowTheSameRules() throws IOException {
        long seed = Long.getLong("meuse.seed", 20121);
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, new Random(seed));
        }
        LedgerCatalog catalog = LedgerCatalog.of(folder);
        LedgerState state = LedgerState.latest(catalog);
        for (Quarter quarter : List.of(new Quarter(2012, 2), new Quarter(2012, 4))) {
            FactsAsOf near = of(state, new LoadedTables(TestSpark.session(), catalog, state.snapshots()), quarter);
            FactsAsOf far = of(state, new ScannedTables(TestSpark.session(), catalog, state.snapshots()), quarter);
            for (FactTable table : TABLES) {
                String at = "seed " + seed + ", " + table + " as of " + quarter;
                assertEquals(text(far.counted(table)), text(near.counted(table)), at);
                assertEquals(text(far.settled(table)), text(near.settled(table)), at);
                int stored = table.storedColumns().size();
                assertEquals(cells(far.countedRows(table), stored), cells(near.countedRows(table), stored), at);
                assertTrue(quarter.number() < 4 || table == FactTable.SUPPORT || near.counted(table).count() < near.notRejected(table).count(),
                        at + ": nothing gave way");
            }
        }
    }

    /** Short tables beside a long one are read into memory all the same. */
    @Test
    void aLongTableMakesNoDifferenceToShortOnes() {
        Set<FactTable> shortest = NearTables.shortest(List.of(sent(FactTable.EVENTS, 15), sent(FactTable.PARTICIPATIONS, 9000), sent(FactTable.VOUCHERS, 6)), 20);
        assertTrue(shortest.contains(FactTable.VOUCHERS) && shortest.contains(FactTable.SUPPORT), shortest.toString());
        assertFalse(shortest.contains(FactTable.EVENTS) || shortest.contains(FactTable.PARTICIPATIONS), "6 and 15 are more than 20");
        NearTables tables = new NearTables(new RowsAtHand("events"), new RowsAtHand("events"), shortest,
                Map.of("all", 9000L, "new", 5L), table -> table.equals("lists") ? 20 : 21, 20);
        assertEquals(List.of(true, false, true, true, false), List.of(
                tables.areNear("participations", Set.of("new")), tables.areNear("participations", Set.of("all", "new")),
                tables.areNear("vouchers", Set.of("all")), tables.areNear("lists", Set.of("all")), tables.areNear("names", Set.of("new"))));
    }

    private static RegisteredSource sent(FactTable table, long rows) {
        Source source = new Source(table.dataset(), "north", new Quarter(2012, 1), table, 0, "f.csv", "", "");
        return new RegisteredSource(1, source, rows, rows, 0, 0, RegisteredSource.State.READ, "cards", "", ContentHash.NONE);
    }

    private static FactsAsOf of(LedgerState state, TableReader tables, Quarter quarter) {
        return new FactsAsOf(TestSpark.session(), tables, state.register(), quarter);
    }

    private static List<String> cells(List<Row> rows, int first) {
        return rows.stream().map(row -> IntStream.range(0, first).mapToObj(row::get).toList().toString()).sorted().toList();
    }

    private static List<String> text(Dataset<Row> rows) {
        org.apache.spark.sql.Column[] byName = Stream.of(rows.columns()).sorted().map(name -> col(name)).toArray(org.apache.spark.sql.Column[]::new);
        return rows.select(byName).collectAsList().stream().map(Row::toString).sorted().toList();
    }

    /** Few keys, so that many rows are of the same: in several files, quarters and regions, and some whose reference never comes. */
    private static void take(Ledger ledger, Random random) throws IOException {
        List<RegisteredSource> registered = new ArrayList<>();
        List<WrittenFiles> written = new ArrayList<>();
        try (FactAppender appender = ledger.target().open()) {
            for (int number = 0; number < 40; number++) {
                FactTable table = TABLES.get(number % TABLES.size());
                String name = table.dataset() + "-" + number + ".csv";
                Source source = new Source("id" + number, REGIONS.get(random.nextInt(2)), new Quarter(2012, 1 + random.nextInt(4)), table, random.nextInt(3), name, "", name);
                List<FactRow> rows = rows(source, random);
                rows.forEach(appender::add);
                registered.add(new RegisteredSource(0, source, rows.size(), rows.size(), 0, 0, RegisteredSource.State.READ, "cards", "", ContentHash.NONE));
            }
            written.add(appender.finish());
        }
        ledger.commit(written, registered);
    }

    private static List<FactRow> rows(Source source, Random random) {
        List<FactRow> rows = new ArrayList<>();
        Set<List<Object>> listed = new HashSet<>();
        for (long line = 2; line < 8; line++) {
            FactRow row = new FactRow(source, line, new ArrayList<>(source.table().storedColumns().stream().map(column -> value(column, random)).toList()));
            // A person stands once on a list, and a key once in a file: intake sees to it.
            if (listed.add(List.of(row.values().get(0), source.table().holdsPeople() ? row.values().get(row.values().size() - 1) : ""))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Object value(Column column, Random random) {
        return switch (column.type()) {
            case DATE -> LocalDate.of(2012, 1 + random.nextInt(12), 5);
            case MONEY -> new BigDecimal(random.nextInt(1000)).setScale(FactTable.MONEY_SCALE);
            case NUMBER -> new BigDecimal(random.nextInt(10)).setScale(FactTable.NUMBER_SCALE);
            case YES_NO -> random.nextBoolean();
            default -> column.name() + random.nextInt(column.name().endsWith("_id") ? 30 : 3);
        };
    }
}
