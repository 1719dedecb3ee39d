package eu.meuse.facts;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The quarter in which an expenditure is declared.
 *
 * <p>Source: the contract. It is the row's own {@code period}, else the quarter of the first submission with a row of
 * the item that was not rejected.
 */
public final class ExpenditurePeriods {
    private static final String LAST_DAY =
            "last_day(make_date(int(substr(period, 1, 4)), 3 * int(substr(period, 7, 1)), 1))";

    private ExpenditurePeriods() {}

    /** The expenditures that count, with {@code period} filled, {@code period_date}, its last day, and {@code first_sent_for}, the first quarter. */
    public static Dataset<Row> counted(FactFrames facts) {
        Dataset<Row> first = facts.notRejected(FactTable.EXPENDITURES)
                .groupBy(col("item_id").as("first_item"))
                .agg(min("sent_for").as("first_sent_for"));
        return facts.counted(FactTable.EXPENDITURES)
                .join(first, col("item_id").equalTo(col("first_item")), "left")
                .withColumn("period", coalesce(col("period"), col("first_sent_for")))
                .drop("first_item")
                .withColumn("period_date", expr(LAST_DAY));
    }
}
