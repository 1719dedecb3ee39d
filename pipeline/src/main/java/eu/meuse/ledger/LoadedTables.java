package eu.meuse.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * Tables read into the driver's memory, for few facts: Spark then plans over rows at hand, which takes a small run a
 * fraction of the time of planning over files.
 */
final class LoadedTables implements TableReader {
    private static final String SOURCE = "source_id";

    private final SparkSession spark;
    private final LedgerCatalog catalog;
    private final Map<String, Long> snapshots;

    LoadedTables(SparkSession spark, LedgerCatalog catalog, Map<String, Long> snapshots) {
        this.spark = spark;
        this.catalog = catalog;
        this.snapshots = snapshots;
    }

    @Override
    public Dataset<Row> rows(String table, Set<String> sources) {
        return HeldRows.of(spark, collect(table, sources), SparkSchemaUtil.convert(Tables.schema(table)));
    }

    @Override
    public List<Row> collect(String table, Set<String> sources) {
        return snapshots.containsKey(table) ? read(catalog.load(table, snapshots.get(table)), Tables.schema(table), snapshots.get(table), sources) : List.of();
    }

    /** Rows that are alike are let go at once: the names of many quarters are mostly the same. */
    @Override
    public List<Row> different(String table, Set<String> sources, String... columns) {
        if (!snapshots.containsKey(table)) {
            return List.of();
        }
        Set<List<Object>> different = new LinkedHashSet<>();
        List<String> read = Stream.concat(Stream.of(SOURCE), Stream.of(columns)).distinct().toList();
        long snapshot = snapshots.get(table);
        try (CloseableIterable<Record> records = IcebergGenerics.read(catalog.load(table, snapshot))
                .useSnapshot(snapshot).select(read).where(Expressions.in(SOURCE, sources.toArray())).build()) {
            for (Record record : records) {
                Object[] values = Arrays.stream(columns).map(record::getField).toArray();
                if (Arrays.stream(values).allMatch(Objects::nonNull)) {
                    different.add(List.of(values));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return different.stream().map(values -> RowFactory.create(values.toArray())).toList();
    }

    private static List<Row> read(Table table, Schema wanted, long snapshot, Set<String> sources) {
        List<Row> rows = new ArrayList<>();
        try (CloseableIterable<Record> records = IcebergGenerics.read(table)
                .useSnapshot(snapshot)
                .where(Expressions.in(SOURCE, sources.toArray()))
                .build()) {
            records.forEach(record -> rows.add(row(record, wanted)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** By names: an earlier snapshot may lack columns, or have them in another order. */
    private static Row row(Record record, Schema wanted) {
        return RowFactory.create(wanted.columns().stream().map(column -> record.getField(column.name())).toArray());
    }
}
