package eu.meuse.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;
import org.apache.iceberg.Transaction;
import org.apache.iceberg.io.FileIO;

/**
 * Takes into the tables what was read: appended to each of them first, and then, as the last act, to the register, which
 * names the snapshots that count. What a killed run left behind is neither seen nor built upon.
 */
final class Intakes {
    /** Tag of the snapshot before the last append. */
    private static final String IN_FORCE = "in-force-before";

    private final LedgerCatalog catalog;
    private final Unfinished unfinished;
    private final Consumer<LedgerStep> passed;

    Intakes(LedgerCatalog catalog, Unfinished unfinished, Consumer<LedgerStep> passed) {
        this.catalog = catalog;
        this.unfinished = unfinished;
        this.passed = passed;
    }

    /** Sets every table to where the register knows it, and says where the tasks of the next intake write. */
    IntakeTarget target(LedgerState state) throws IOException {
        unfinished.begin();
        KnownState known = new KnownState(catalog, state.snapshots());
        Map<String, Table> tables = SideBySide.map(Tables.written(), known::setBack);
        if (unfinished.hasLeftovers()) {
            known.clearLeftovers(tables);
            unfinished.leftoversAreCleared();
        }
        passed.accept(LedgerStep.TABLES_READY);
        return new IntakeTarget(
                SideBySide.map(tables.keySet(), name -> SerializableTable.copyOf(tables.get(name))), state.register().nextIntake());
    }

    /**
     * Takes in what tasks have written.
     *
     * @param state before it
     * @param sources what was read, as registered; their intake number is given here
     * @return what counts from now on
     */
    LedgerState commit(LedgerState state, List<WrittenFiles> files, List<RegisteredSource> sources) throws IOException {
        unfinished.begin();
        SortedMap<String, Long> committed = new TreeMap<>(state.snapshots());
        committed.putAll(append(files));
        passed.accept(LedgerStep.FACTS_APPENDED);
        long intake = state.register().nextIntake();
        Table table = catalog.loadOrCreate(Tables.REGISTER);
        List<RegisteredSource> registered = sources.stream().map(source -> source.of(intake)).toList();
        AppendFiles append = table.newAppend().appendFile(RegisterTable.write(table, registered));
        LedgerState.name(committed, append);
        append.commit();
        passed.accept(LedgerStep.REGISTERED);
        unfinished.end();
        return new LedgerState(state.register().with(registered), committed);
    }

    /** Takes away what tasks have written where none of it counts. */
    void discard(List<WrittenFiles> files) throws IOException {
        WrittenFiles.all(files).byTable().forEach((name, written) -> {
            FileIO disk = catalog.load(name).io();
            written.forEach(file -> disk.deleteFile(file.location()));
        });
        unfinished.end();
    }

    /** Appends to the tables; none of it counts before the register is committed. Table name to its snapshot. */
    Map<String, Long> append(List<WrittenFiles> files) {
        Map<String, ArrayList<DataFile>> byTable = WrittenFiles.all(files).byTable();
        return SideBySide.map(byTable.keySet(), name -> append(name, byTable.get(name)));
    }

    /**
     * The snapshot that counts until the register is committed is tagged in the same commit: nobody who expires snapshots
     * of a ledger whose run was killed takes away what it is set back to.
     */
    private long append(String name, List<DataFile> files) {
        Table table = catalog.load(name);
        Transaction both = table.newTransaction();
        if (table.currentSnapshot() != null) {
            Tags.set(both::manageSnapshots, table, IN_FORCE, table.currentSnapshot().snapshotId());
        }
        AppendFiles append = both.newAppend();
        files.forEach(append::appendFile);
        append.commit();
        both.commitTransaction();
        passed.accept(LedgerStep.TABLE_APPENDED);
        return catalog.load(name).currentSnapshot().snapshotId();
    }
}
