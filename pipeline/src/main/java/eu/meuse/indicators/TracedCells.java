package eu.meuse.indicators;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which cells' facts are traced.
 *
 * @param breakdowns the total (empty) or dimensions
 * @param key of the only breakdown; empty: every key of all of them, a fact standing once in each of its cells
 */
record TracedCells(List<String> breakdowns, Optional<String> key) {

    static TracedCells of(String breakdown, String key) {
        return new TracedCells(List.of(breakdown), Optional.of(key));
    }

    static TracedCells all(List<String> breakdowns) {
        return new TracedCells(breakdowns, Optional.empty());
    }

    /** Whether it is one figure that is asked about. */
    boolean isOne() {
        return key.isPresent();
    }

    /** The facts that stand in the cells, with the breakdown and key of each. */
    Dataset<Row> in(Dataset<Row> facts) {
        return isOne() ? one(facts, breakdowns.get(0), key.orElseThrow()) : each(facts);
    }

    private static Dataset<Row> one(Dataset<Row> facts, String breakdown, String key) {
        return facts.where(CellBits.key(breakdown).equalTo(key))
                .withColumn(TracedPart.BREAKDOWN, lit(breakdown))
                .withColumn(TracedPart.KEY, lit(key));
    }

    private Dataset<Row> each(Dataset<Row> facts) {
        Column[] cells = breakdowns.stream()
                .map(breakdown -> struct(lit(breakdown).as(TracedPart.BREAKDOWN), CellBits.key(breakdown).as(TracedPart.KEY)))
                .toArray(Column[]::new);
        return facts.withColumn("cell", explode(array(cells)))
                .where(col("cell." + TracedPart.KEY).isNotNull())
                .withColumn(TracedPart.BREAKDOWN, col("cell." + TracedPart.BREAKDOWN))
                .withColumn(TracedPart.KEY, col("cell." + TracedPart.KEY))
                .drop("cell");
    }
}
