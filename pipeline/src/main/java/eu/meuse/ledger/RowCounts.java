package eu.meuse.ledger;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.iceberg.SnapshotSummary;

/** How many rows tables have in all at some of their snapshots, as Iceberg has noted it. */
final class RowCounts {
    private final LedgerCatalog catalog;
    private final Map<String, Long> snapshots;
    private final Map<String, Long> known = new ConcurrentHashMap<>();

    RowCounts(LedgerCatalog catalog, Map<String, Long> snapshots) {
        this.catalog = catalog;
        this.snapshots = snapshots;
    }

    /** None of a table that nothing has been written to; more than any where it is not noted. */
    long of(String table) {
        return known.computeIfAbsent(table, asked -> snapshots.containsKey(asked) ? noted(asked, snapshots.get(asked)) : 0L);
    }

    private long noted(String table, long snapshot) {
        Map<String, String> summary = catalog.load(table, snapshot).snapshot(snapshot).summary();
        return Long.parseLong(summary.getOrDefault(SnapshotSummary.TOTAL_RECORDS_PROP, Long.toString(Long.MAX_VALUE)));
    }
}
