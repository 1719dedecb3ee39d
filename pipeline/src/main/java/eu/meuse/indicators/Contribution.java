package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.TracedRows;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * What each fact adds to an aggregate, so that contributions add up to it: 1 for a count, the value for a sum. Of facts
 * with the same counted value the first alone counts, and of all in a cell the smallest or largest alone.
 */
record Contribution(Aggregate aggregate) {
    /** The facts that have what is counted or added up, with {@link TracedRows#CONTRIBUTION} and a note. */
    Dataset<Row> of(Dataset<Row> placed) {
        Dataset<Row> counting = placed.where(argument().isNotNull());
        boolean adds = !aggregate.distinct() && (aggregate.function().equals("count") || aggregate.function().equals("sum"));
        Column counts = adds ? lit(true) : row_number().over(window()).equalTo(1);
        return counting.withColumn("counts", counts)
                .withColumn(TracedRows.CONTRIBUTION, when(col("counts"), value()).otherwise(lit(0)).cast(TracedRows.NUMBER))
                .withColumn(TracedRows.NOTE, when(col("counts"), "").otherwise(passedOver()));
    }

    private Column argument() {
        return expr(aggregate.argument());
    }

    private Column value() {
        return aggregate.function().equals("count") ? lit(1) : argument();
    }

    private String passedOver() {
        return switch (aggregate.function()) {
            case "min" -> "not the smallest";
            case "max" -> "not the largest";
            default -> "again";
        };
    }

    private WindowSpec window() {
        List<Column> order = new ArrayList<>(List.of(TracedRows.orderOfFacts()));
        if (aggregate.distinct()) {
            return Window.partitionBy(col(TracedPart.BREAKDOWN), col(TracedPart.KEY), argument())
                    .orderBy(order.toArray(Column[]::new));
        }
        order.add(0, aggregate.function().equals("min") ? argument().asc() : argument().desc());
        return Window.partitionBy(col(TracedPart.BREAKDOWN), col(TracedPart.KEY)).orderBy(order.toArray(Column[]::new));
    }
}
