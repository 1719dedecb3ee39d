package eu.meuse.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Partial results of layers of facts, kept in a table of their own. They follow from the facts and may be dropped at any
 * time; a place is written once, in one commit, and never changed.
 */
final class Partials {
    /** So many places that nobody asks for are kept: those of other quarters, which may be asked for again. */
    private static final int OTHERS = 200;
    /** In bytes: so much of them is never too much. */
    private static final long SMALL = 64L << 20;
    private final LedgerCatalog catalog;
    private final Unfinished unfinished;
    private final long few;
    /** What lies there, until something is written: to find out costs more than all the rest where there are many layers. */
    private List<DataFile> listed;

    /** @param few up to so many results are kept */
    Partials(LedgerCatalog catalog, Unfinished unfinished, long few) {
        this.few = few;
        this.catalog = catalog;
        this.unfinished = unfinished;
    }

    long few() {
        return few;
    }

    /** The places that hold results. */
    Set<String> layers() {
        return files().stream().map(Partials::place).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Keeps results.
     *
     * @param places layer to its place; what is kept nowhere else may be dropped now
     */
    void keep(Dataset<Row> results, Map<String, String> places) {
        try {
            unfinished.begin();
            Table table = catalog.loadOrCreate(Tables.PARTIALS);
            append(table, new PartialWriter(table, places).write(results.collectAsList()));
            forget();
            drop(catalog.load(Tables.PARTIALS), Set.copyOf(places.values()));
            unfinished.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the results in some places can be read. */
    boolean areReadable(Set<String> places) {
        try {
            forget();
            if (!catalog.has(Tables.PARTIALS)) {
                return true;
            }
            atHand(places);
            return true;
        } catch (Exception damaged) {
            // Spark throws what no method declares, and a file may be damaged in many ways.
            return false;
        }
    }

    /** Drops everything; false where there is nothing. */
    boolean dropAll() {
        forget();
        try {
            return catalog.drop(Tables.PARTIALS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Table table, List<DataFile> files) {
        AppendFiles append = table.newAppend();
        files.forEach(append::appendFile);
        append.commit();
    }

    /** The results in some places, to be held at hand. */
    List<Row> atHand(Set<String> places) {
        return places.isEmpty() ? List.of() : new PartialReader().read(catalog.load(Tables.PARTIALS), places);
    }

    /** What nobody asks for goes when it is much: other quarters may be asked for again, replaced lists are not. */
    private void drop(Table table, Set<String> used) {
        List<DataFile> others = files().stream().filter(file -> !used.contains(place(file))).toList();
        long kept = files().stream().filter(file -> used.contains(place(file))).mapToLong(DataFile::fileSizeInBytes).sum();
        Set<String> places = others.stream().map(Partials::place).collect(Collectors.toSet());
        if (places.size() > OTHERS || others.stream().mapToLong(DataFile::fileSizeInBytes).sum() > Math.max(SMALL, 2 * kept)) {
            table.newDelete().deleteFromRowFilter(Expressions.in("layer", places.toArray())).commit();
            table.expireSnapshots().expireOlderThan(Long.MAX_VALUE).retainLast(1).commit();
            others.forEach(file -> table.io().deleteFile(file.location()));
            forget();
        }
    }

    private synchronized void forget() {
        listed = null;
    }

    private static String place(DataFile file) {
        return file.partition().get(0, String.class);
    }

    private synchronized List<DataFile> files() {
        if (listed == null) {
            listed = List.copyOf(list());
        }
        return listed;
    }

    private List<DataFile> list() {
        List<DataFile> files = new ArrayList<>();
        if (!catalog.has(Tables.PARTIALS)) {
            return files;
        }
        try (CloseableIterable<FileScanTask> tasks = catalog.load(Tables.PARTIALS).newScan().planFiles()) {
            tasks.forEach(task -> files.add(task.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
