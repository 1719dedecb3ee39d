package eu.meuse.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotSummary;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;

/** The tables as the register knows them, to which they are set back where a run did not end. */
final class KnownState {
    private final LedgerCatalog catalog;
    private final Map<String, Long> snapshots;

    /** @param snapshots table to its snapshot; tables in which nothing counts are missing */
    KnownState(LedgerCatalog catalog, Map<String, Long> snapshots) {
        this.catalog = catalog;
        this.snapshots = snapshots;
    }

    /** A table, made where there is none, holding what the register knows and no more. */
    Table setBack(String name) {
        Table table = catalog.loadOrCreate(name);
        Snapshot current = table.currentSnapshot();
        Long known = snapshots.get(name);
        if (current != null && known == null && !isEmpty(current)) {
            table.newDelete().deleteFromRowFilter(Expressions.alwaysTrue()).commit();
        } else if (current != null && known != null && current.snapshotId() != known) {
            LedgerCatalog.requireSnapshot(table, known).manageSnapshots().rollbackTo(known).commit();
        }
        return table;
    }

    /** Takes away what belongs to none of their snapshots, of the register and of partial results too. */
    void clearLeftovers(Map<String, Table> tables) {
        Map<String, Table> all = new TreeMap<>(tables);
        List<String> ofTheirOwn = List.of(Tables.REGISTER, Tables.PARTIALS);
        ofTheirOwn.stream().filter(catalog::has).forEach(name -> all.put(name, catalog.load(name)));
        SideBySide.map(all.keySet(), name -> {
            new Orphans(all.get(name), ofTheirOwn.contains(name) || snapshots.containsKey(name)).clear();
            return name;
        });
    }

    private static boolean isEmpty(Snapshot snapshot) {
        return "0".equals(snapshot.summary().get(SnapshotSummary.TOTAL_DATA_FILES_PROP));
    }
}
