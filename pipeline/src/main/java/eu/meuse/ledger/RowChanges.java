package eu.meuse.ledger;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * How many rows two states of a submission share. Rows are the same where their keys are; in a table without a key,
 * where all their columns are.
 *
 * @param added rows whose key only the later state has
 * @param removed rows whose key only the earlier state has
 * @param changed rows of one key with other contents
 */
record RowChanges(long added, long removed, long changed) {

    /** Between the rows of some sources and those of others. */
    static RowChanges between(FactTable table, Set<String> before, Set<String> after, TableReader tables) {
        List<String> key = key(table);
        org.apache.spark.sql.Column contents = struct(columns(stored(table)));
        Dataset<Row> then = tables.rows(table.dataset(), before).withColumn("is_now", lit(0));
        Dataset<Row> now = tables.rows(table.dataset(), after).withColumn("is_now", lit(1));
        Dataset<Row> keys = then.unionAll(now)
                .withColumn("contents", contents)
                .groupBy(columns(key))
                .agg(sum(when(col("is_now").equalTo(0), 1).otherwise(0)).as("then"), sum("is_now").as("now"),
                        min("contents").as("least"), max("contents").as("most"));
        org.apache.spark.sql.Column more = col("now").minus(col("then"));
        Row counts = keys.agg(
                        sum(functions.greatest(more, lit(0))),
                        sum(functions.greatest(functions.negate(more), lit(0))),
                        count(when(col("now").equalTo(col("then")).and(col("least").notEqual(col("most"))), 1)))
                .head();
        return new RowChanges(number(counts, 0), number(counts, 1), number(counts, 2));
    }

    private static long number(Row counts, int at) {
        return counts.isNullAt(at) ? 0 : counts.getLong(at);
    }

    private static List<String> key(FactTable table) {
        if (table.isKeyed()) {
            return table.key().stream().map(Column::name).toList();
        }
        return table.holdsPeople() ? List.of("event_id", FactTable.PERSON_KEY) : stored(table);
    }

    private static List<String> stored(FactTable table) {
        return table.storedColumns().stream().map(Column::name).toList();
    }

    private static org.apache.spark.sql.Column[] columns(List<String> names) {
        return names.stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new);
    }
}
