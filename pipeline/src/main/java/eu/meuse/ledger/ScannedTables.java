package eu.meuse.ledger;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Tables that Spark scans where they lie, for facts of any number. */
final class ScannedTables implements TableReader {
    /** So few sources are named to the scan, which then passes over the files that hold none of them. */
    private static final int NAMED = 100;

    private final SparkSession spark;
    private final LedgerCatalog catalog;
    private final Map<String, Long> snapshots;

    ScannedTables(SparkSession spark, LedgerCatalog catalog, Map<String, Long> snapshots) {
        this.spark = spark;
        this.catalog = catalog;
        this.snapshots = snapshots;
    }

    @Override
    public Dataset<Row> rows(String table, Set<String> sources) {
        catalog.load(table, snapshots.get(table));
        Dataset<Row> rows = inOrder(table,
                spark.read().option("versionAsOf", snapshots.get(table)).table(catalog.nameIn(spark, table)));
        if (sources.size() <= NAMED) {
            return rows.where(col("source_id").isInCollection(sources));
        }
        Dataset<Row> wanted = spark.createDataset(List.copyOf(sources), Encoders.STRING()).toDF("wanted");
        return rows.join(broadcast(wanted), col("source_id").equalTo(col("wanted")), "left_semi");
    }

    /** By names: an earlier snapshot may lack columns, or have them in another order. */
    private static Dataset<Row> inOrder(String table, Dataset<Row> rows) {
        Set<String> there = Set.of(rows.columns());
        return rows.select(Arrays.stream(SparkSchemaUtil.convert(Tables.schema(table)).fields())
                .map(field -> there.contains(field.name()) ? col(field.name()) : lit(null).cast(field.dataType()).as(field.name()))
                .toArray(Column[]::new));
    }

    @Override
    public List<Row> collect(String table, Set<String> sources) {
        return snapshots.containsKey(table) ? rows(table, sources).collectAsList() : List.of();
    }

    @Override
    public boolean areNear(String table, Set<String> sources) {
        return false;
    }

    @Override
    public List<Row> different(String table, Set<String> sources, String... columns) {
        if (!snapshots.containsKey(table)) {
            return List.of();
        }
        Dataset<Row> rows = rows(table, sources).select(Arrays.stream(columns).map(functions::col).toArray(Column[]::new));
        return rows.na().drop().distinct().collectAsList();
    }
}
