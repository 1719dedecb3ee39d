package eu.meuse.ledger;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.iceberg.Table;

/**
 * Freezes the results of a quarter: tags the snapshots they rest on, so that they never expire, and keeps results and
 * configuration beside the tables. Killed in between, it leaves tags that the next close of the quarter sets anew.
 */
final class Freezing {
    private final LedgerCatalog catalog;
    private final Unfinished unfinished;
    private final Closes closes;
    private final Consumer<LedgerStep> passed;

    Freezing(Path root, LedgerCatalog catalog, Unfinished unfinished, Consumer<LedgerStep> passed) {
        this.catalog = catalog;
        this.unfinished = unfinished;
        this.closes = Closes.of(root);
        this.passed = passed;
    }

    /**
     * Freezes results.
     *
     * @param state that they were computed from
     * @param configuration path to text of every file they were computed with
     */
    Close freeze(LedgerState state, ResultsBundle results, SortedMap<String, String> configuration) throws IOException {
        Quarter quarter = results.run().quarter();
        int number = closes.of(quarter).size() + 1;
        SortedMap<String, Long> frozen = new TreeMap<>(state.snapshots());
        frozen.put(Tables.REGISTER, catalog.load(Tables.REGISTER).currentSnapshot().snapshotId());
        unfinished.begin();
        String tag = "closed-" + quarter + ".r" + number;
        SideBySide.map(frozen.keySet(), name -> tag(name, tag, frozen.get(name)));
        passed.accept(LedgerStep.QUARTER_TAGGED);
        Close kept = closes.keep(results, configuration, number, frozen, () -> passed.accept(LedgerStep.CLOSE_DRAFTED));
        passed.accept(LedgerStep.CLOSE_KEPT);
        unfinished.end();
        return kept;
    }

    private long tag(String name, String tag, long snapshot) {
        Table table = catalog.load(name);
        Tags.set(table::manageSnapshots, table, tag, snapshot);
        return snapshot;
    }
}
