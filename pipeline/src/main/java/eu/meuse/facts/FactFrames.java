package eu.meuse.facts;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The facts as of a quarter, as Spark frames: those of submissions of quarters up to it and no later one.
 *
 * <p>A frame has the table's stored columns under their names (date, decimal({@value FactTable#PRECISION}, scale),
 * boolean or string), then {@code sent_by} (region), {@code sent_for} (quarter), {@code file_order} (int),
 * {@code file}, {@code sheet}, {@code source_id} and {@code row} (long).
 */
public interface FactFrames {

    /**
     * The rows that count: rejected and waiting rows left out, one row a key in a keyed table (that of the latest
     * quarter), one a distinct (event, person) in participations (with the attributes of the earliest).
     */
    Dataset<Row> counted(FactTable table);

    /** All rows that were not rejected, waiting ones and those that gave way to later ones included. */
    Dataset<Row> notRejected(FactTable table);
}
