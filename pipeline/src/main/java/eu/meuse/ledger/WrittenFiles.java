package eu.meuse.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.DataFile;

/** Data files that tasks have written; none counts before {@link Ledger#commit}. */
public final class WrittenFiles implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, ArrayList<DataFile>> byTable;

    private WrittenFiles(TreeMap<String, ArrayList<DataFile>> byTable) {
        this.byTable = byTable;
    }

    /** One file a table. */
    static WrittenFiles of(Map<String, DataFile> files) {
        TreeMap<String, ArrayList<DataFile>> byTable = new TreeMap<>();
        files.forEach((table, file) -> byTable.put(table, new ArrayList<>(List.of(file))));
        return new WrittenFiles(byTable);
    }

    /** The files of all parts. */
    static WrittenFiles all(List<WrittenFiles> parts) {
        TreeMap<String, ArrayList<DataFile>> byTable = new TreeMap<>();
        parts.forEach(part -> part.byTable.forEach(
                (table, files) -> byTable.computeIfAbsent(table, name -> new ArrayList<>()).addAll(files)));
        return new WrittenFiles(byTable);
    }

    Map<String, ArrayList<DataFile>> byTable() {
        return byTable;
    }
}
