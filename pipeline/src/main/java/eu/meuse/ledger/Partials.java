package eu.meuse.ledger;

import eu.meuse.facts.PartialResults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Partial results of layers of facts, kept in a table of their own. They follow from the facts and may be dropped at any
 * time; a place is written once, in one commit, and never changed.
 */
final class Partials {
    /** So many places that nobody asks for are kept: those of other quarters, which may be asked for again. */
    private static final int OTHERS = 200;
    /** Up to so many results are read into memory. */
    private static final long FEW = 300_000;

    private final SparkSession spark;
    private final LedgerCatalog catalog;
    private final Unfinished unfinished;

    Partials(SparkSession spark, LedgerCatalog catalog, Unfinished unfinished) {
        this.spark = spark;
        this.catalog = catalog;
        this.unfinished = unfinished;
    }

    /** The places that hold results. */
    Set<String> layers() {
        Set<String> layers = new TreeSet<>();
        if (catalog.has(Tables.PARTIALS)) {
            files(catalog.load(Tables.PARTIALS)).forEach(file -> layers.add(file.partition().get(0, String.class)));
        }
        return layers;
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
            PartialWriter writer = new PartialWriter(SerializableTable.copyOf(table), new HashMap<>(places));
            List<DataFile> files = isSmall()
                    ? writer.call(results.collectAsList().iterator()).next()
                    : results.javaRDD().mapPartitions(writer).collect().stream().flatMap(List::stream).toList();
            AppendFiles append = table.newAppend();
            files.forEach(append::appendFile);
            append.commit();
            drop(table, places.values());
            unfinished.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The results in some places. */
    Dataset<Row> read(Collection<String> places) {
        if (places.isEmpty()) {
            return spark.createDataFrame(List.of(), PartialResults.SCHEMA);
        }
        Table table = catalog.load(Tables.PARTIALS);
        Set<String> wanted = Set.copyOf(places);
        long rows = files(table).stream()
                .filter(file -> wanted.contains(file.partition().get(0, String.class)))
                .mapToLong(DataFile::recordCount)
                .sum();
        return rows <= FEW ? spark.createDataFrame(rows(table, wanted), PartialResults.SCHEMA) : scanned(wanted);
    }

    private Dataset<Row> scanned(Set<String> places) {
        return spark.read().table(catalog.nameIn(spark, Tables.PARTIALS))
                .where(functions.col("layer").isInCollection(places))
                .select(Arrays.stream(PartialResults.SCHEMA.fieldNames()).map(functions::col).toArray(Column[]::new));
    }

    private static List<Row> rows(Table table, Set<String> places) {
        List<Row> rows = new ArrayList<>();
        try (CloseableIterable<Record> records = IcebergGenerics.read(table)
                .where(Expressions.in("layer", places.toArray()))
                .build()) {
            records.forEach(record -> rows.add(row(record)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Row row(Record record) {
        Object[] values = new Object[PartialResults.SCHEMA.length()];
        for (int column = 0; column < values.length; column++) {
            Object value = record.get(column);
            values[column] = value instanceof List<?> list ? CollectionConverters.asScala(list).toSeq() : value;
        }
        return RowFactory.create(values);
    }

    /** Old places go when there are many that nobody asks for. */
    private void drop(Table table, Collection<String> used) {
        table.refresh();
        Set<String> others = layers();
        others.removeAll(used);
        if (others.size() > OTHERS) {
            table.newDelete().deleteFromRowFilter(Expressions.in("layer", others.toArray())).commit();
            table.expireSnapshots().expireOlderThan(Long.MAX_VALUE).retainLast(1).commit();
        }
    }

    private boolean isSmall() {
        return spark.conf().get("spark.sql.shuffle.partitions").equals("1");
    }

    private static List<DataFile> files(Table table) {
        List<DataFile> files = new ArrayList<>();
        try (CloseableIterable<FileScanTask> tasks = table.newScan().planFiles()) {
            tasks.forEach(task -> files.add(task.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
