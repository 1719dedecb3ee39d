package eu.meuse.ledger;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Rows at hand as a frame in one piece, so that no grouping or join of so few rows needs a shuffle. */
final class HeldRows {
    /** Below it the job that sets rows apart takes longer than it spares. */
    private static final int PART_OF_A_PLAN = 2_000;

    private HeldRows() {}

    static Dataset<Row> of(SparkSession spark, List<Row> rows, StructType shape) {
        Dataset<Row> frame = spark.createDataFrame(rows, shape).coalesce(1);
        // Spark passes over all rows in a plan with every rule that it tries on it, hundreds of times a query.
        return rows.size() < PART_OF_A_PLAN ? frame : frame.localCheckpoint();
    }
}
