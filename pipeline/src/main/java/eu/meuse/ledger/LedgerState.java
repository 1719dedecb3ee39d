package eu.meuse.ledger;

import eu.meuse.facts.FactTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.DataOperations;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;

/**
 * What counts in a ledger: the register, and the snapshot of every other table that belongs to it, which the register's
 * own snapshot names.
 *
 * @param snapshots table to its snapshot; tables in which nothing counts are missing
 */
record LedgerState(Register register, SortedMap<String, Long> snapshots) {
    private static final String SNAPSHOT = "meuse.snapshot.";

    /** As of the latest intake; nothing in a ledger that has taken nothing in. */
    static LedgerState latest(LedgerCatalog catalog) throws IOException {
        Table table = catalog.has(Tables.REGISTER) ? catalog.load(Tables.REGISTER) : null;
        if (table == null || table.currentSnapshot() == null) {
            return new LedgerState(new Register(List.of()), new TreeMap<>());
        }
        LedgerState state = new LedgerState(RegisterTable.read(table), named(lastIntake(table)));
        if (state.snapshots.containsKey(FactTable.PARTICIPATIONS.dataset()) && !state.snapshots.containsKey(Tables.LISTS)) {
            throw new IOException("the ledger was made by an earlier version of Meuse, which did not note the lists of"
                    + " participants; take all submissions in again, into another folder, with --ledger");
        }
        return state;
    }

    /**
     * As it was when a quarter was closed, from the snapshots that the close names.
     *
     * @throws IOException where the tables do not hold them
     */
    static LedgerState at(LedgerCatalog catalog, Close close) throws IOException {
        SortedMap<String, Long> snapshots = new TreeMap<>(close.snapshots());
        for (Map.Entry<String, Long> named : snapshots.entrySet()) {
            if (!catalog.has(named.getKey()) || catalog.load(named.getKey()).snapshot(named.getValue()) == null) {
                throw new IOException("the rows behind " + close.name() + " are not in this ledger: its table " + named.getKey()
                        + " does not hold what was closed; ask the ledger in which the quarter was closed");
            }
        }
        Long register = snapshots.remove(Tables.REGISTER);
        if (register == null) {
            throw new IOException("the rows behind " + close.name() + " cannot be told: it names no snapshot of the table "
                    + Tables.REGISTER + "; put the close back from a copy");
        }
        return new LedgerState(RegisterTable.readAt(catalog.load(Tables.REGISTER), register), snapshots);
    }

    /** The register as a close froze it; nothing where this ledger does not hold it. */
    static Optional<Register> registerOf(LedgerCatalog catalog, Close close) throws IOException {
        Long snapshot = close.snapshots().get(Tables.REGISTER);
        if (snapshot == null || !catalog.has(Tables.REGISTER)) {
            return Optional.empty();
        }
        Table table = catalog.load(Tables.REGISTER);
        return table.snapshot(snapshot) == null ? Optional.empty() : Optional.of(RegisterTable.readAt(table, snapshot));
    }

    /** Writes the tables' snapshots into the commit of the register that they belong to. */
    static void name(Map<String, Long> snapshots, AppendFiles commit) {
        snapshots.forEach((name, snapshot) -> commit.set(SNAPSHOT + name, snapshot.toString()));
    }

    /** A compaction of the register has a snapshot of its own, which names no others: what it compacts does. */
    private static Snapshot lastIntake(Table register) throws IOException {
        Snapshot snapshot = register.currentSnapshot();
        while (snapshot != null && !snapshot.operation().equals(DataOperations.APPEND)) {
            snapshot = snapshot.parentId() == null ? null : register.snapshot(snapshot.parentId());
        }
        if (snapshot == null) {
            throw new IOException("the table " + register.name() + " was rewritten by another program and does not tell any more"
                    + " what counts in the ledger; put the ledger back from a copy, and see docs/maintenance.md for what may be done"
                    + " to its tables");
        }
        return snapshot;
    }

    private static SortedMap<String, Long> named(Snapshot snapshot) {
        SortedMap<String, Long> named = new TreeMap<>();
        snapshot.summary().forEach((key, value) -> {
            if (key.startsWith(SNAPSHOT)) {
                named.put(key.substring(SNAPSHOT.length()), Long.valueOf(value));
            }
        });
        return named;
    }
}
