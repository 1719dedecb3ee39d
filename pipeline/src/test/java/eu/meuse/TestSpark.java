package eu.meuse;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of a test run; started anew after a test whose subject has stopped it. */
public final class TestSpark {
    private static SparkSession session;

    private TestSpark() {}

    /** Starts it where none is running. */
    public static synchronized SparkSession session() {
        if (session == null || session.sparkContext().isStopped()) {
            session = SparkSession.builder()
                    .master("local[2]")
                    .appName("meuse-tests")
                    .config("spark.ui.enabled", "false")
                    .config("spark.driver.host", "localhost")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.sql.session.timeZone", "UTC")
                    .config("spark.sql.shuffle.partitions", "2")
                    .config("spark.sql.leafNodeDefaultParallelism", "2")
                    .config("spark.sql.adaptive.enabled", "false")
                    // As in a small run: code generated for a few rows costs more than it spares.
                    .config("spark.sql.codegen.wholeStage", "false")
                    .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                    .config("spark.sql.autoBroadcastJoinThreshold", "-1")
                    .config("spark.cleaner.referenceTracking", "false")
                    .getOrCreate();
        }
        return session;
    }
}
