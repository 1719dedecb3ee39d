package eu.meuse.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static List<Row> read(Table table, Schema wanted, long snapshot, Set<String> sources) {
        List<Row> rows = new ArrayList<>();
        try (CloseableIterable<Record> records = IcebergGenerics.read(table)
                .useSnapshot(snapshot)
                .where(Expressions.in("source_id", sources.toArray()))
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
