package eu.meuse.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Starts Spark in the way that suits the size of the work.
 *
 * <p>A small run is over before generated code would have paid for its compilation, so it does without; a large one
 * gets it back. Whatever a launcher on a cluster has set stands.
 */
final class Sparks {
    /** Inputs of more bytes than this are a large run; the launcher chooses the virtual machine by the same figure. */
    static final long LARGE = 16L << 20;

    private Sparks() {}

    /** @param scratch where it keeps what does not fit into memory */
    static SparkSession start(long bytes, Path scratch) {
        SparkConf conf = new SparkConf();
        conf.setIfMissing("spark.local.dir", scratch.toString());
        conf.setIfMissing("spark.master", "local[*]");
        conf.setIfMissing("spark.app.name", "meuse");
        common().forEach(conf::setIfMissing);
        (bytes > LARGE ? large() : small()).forEach(conf::setIfMissing);
        return SparkSession.builder().config(conf).getOrCreate();
    }

    private static Map<String, String> common() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("spark.ui.enabled", "false");
        settings.put("spark.ui.showConsoleProgress", "false");
        settings.put("spark.driver.host", "localhost");
        settings.put("spark.driver.bindAddress", "127.0.0.1");
        settings.put("spark.sql.session.timeZone", "UTC");
        settings.put("spark.sql.ansi.enabled", "true");
        settings.put("spark.sql.catalogImplementation", "in-memory");
        settings.put("spark.eventLog.enabled", "false");
        settings.put("spark.cleaner.referenceTracking", "false");
        settings.put("spark.sql.statistics.size.autoUpdate.enabled", "false");
        return settings;
    }

    private static Map<String, String> small() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("spark.sql.shuffle.partitions", "1");
        settings.put("spark.sql.adaptive.enabled", "false");
        settings.put("spark.sql.codegen.wholeStage", "false");
        settings.put("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        settings.put("spark.sql.leafNodeDefaultParallelism", "1");
        settings.put("spark.sql.autoBroadcastJoinThreshold", "-1");
        return settings;
    }

    private static Map<String, String> large() {
        // Else a hundred thousand events are joined by sorting all of their participations.
        return Map.of("spark.sql.shuffle.partitions", "16", "spark.sql.autoBroadcastJoinThreshold", "64m");
    }
}
