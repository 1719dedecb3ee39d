package eu.meuse.ledger;

import java.util.List;
import org.apache.iceberg.Schema;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Frames of tables that nothing has been taken into yet. */
final class EmptyFrames {
    private EmptyFrames() {}

    static Dataset<Row> of(SparkSession spark, Schema schema) {
        return spark.createDataFrame(List.of(), SparkSchemaUtil.convert(schema));
    }
}
