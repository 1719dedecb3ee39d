package eu.meuse.facts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
    /** Column of the number of an intake; of two rows for one quarter the one with the smaller number was known first. */
    String INTAKE = "intake";

    /**
     * The rows that count: rejected and waiting rows left out, one row a key in a keyed table (that of the latest
     * quarter), one a distinct (event, person) in participations (with the attributes of the earliest).
     */
    Dataset<Row> counted(FactTable table);

    /** The same rows, of few facts, in memory; their first cells are those of the table's stored columns. */
    default List<Row> countedRows(FactTable table) {
        // A join puts the column first that it joins by.
        return counted(table).select(table.storedColumns().stream().map(column -> col(column.name())).toArray(org.apache.spark.sql.Column[]::new)).collectAsList();
    }

    /** All rows that were not rejected, waiting ones and those that gave way to later ones included. */
    Dataset<Row> notRejected(FactTable table);

    /**
     * The same, and rows of files in whose place others stand by now, but none that were withdrawn; with {@link #INTAKE}, the
     * number of the intake that took the row in.
     */
    default Dataset<Row> everSent(FactTable table) {
        return notRejected(table).withColumn(INTAKE, lit(0L));
    }

    /** Whether any row of a table was accepted; true where that would have to be found out. */
    default boolean has(FactTable table) {
        return true;
    }

    /** Takes every name under which a row that was not rejected, of whatever table, has an organisation's identifier. */
    void namesWithIdentifier(BiConsumer<String, String> nameAndIdentifier);

    /** The facts of a table in layers; empty where they are not kept so, or too few to be worth it. */
    default Optional<FactLayers> layers(FactTable table) {
        return Optional.empty();
    }
}
