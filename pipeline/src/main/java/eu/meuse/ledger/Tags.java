package eu.meuse.ledger;

import java.util.function.Supplier;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.Table;

/** Names that keep a snapshot of a table from expiring. */
final class Tags {
    private Tags() {}

    /** Gives a snapshot a name, which is taken from another one that has it. */
    static void set(Supplier<ManageSnapshots> change, Table table, String tag, long snapshot) {
        if (table.refs().containsKey(tag)) {
            change.get().replaceTag(tag, snapshot).commit();
        } else {
            change.get().createTag(tag, snapshot).commit();
        }
    }
}
