package eu.meuse.ledger;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Tables that Spark scans where they lie, for facts of any number. */
final class ScannedTables implements TableReader {
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
        Dataset<Row> wanted = spark.createDataset(List.copyOf(sources), Encoders.STRING()).toDF("wanted");
        Dataset<Row> rows = spark.read().option("versionAsOf", snapshots.get(table)).table(catalog.nameIn(spark, table));
        return rows.join(broadcast(wanted), col("source_id").equalTo(col("wanted")), "left_semi");
    }

    @Override
    public List<Row> collect(String table, Set<String> sources) {
        return snapshots.containsKey(table) ? rows(table, sources).collectAsList() : List.of();
    }
}
