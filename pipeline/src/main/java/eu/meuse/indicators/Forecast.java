package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import eu.meuse.facts.TracedRows;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * What a figure comes to at the programme's end if it goes on as it did since the start: times all days of the programme,
 * divided by those gone by at the end of the quarter. From the programme's end on it is the figure itself.
 */
final class Forecast {
    private static final DataType NUMBER = DataTypes.createDecimalType(38, TracedRows.SCALE);

    private final long days;
    private final long gone;

    Forecast(Programme programme, Quarter quarter) {
        this.days = days(programme.start(), programme.end());
        this.gone = Math.min(days, days(programme.start(), quarter.end()));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The forecast, with as many decimals as contributions have. */
    BigDecimal of(BigDecimal toDate) {
        return of(toDate, days, gone);
    }

    private static BigDecimal of(BigDecimal toDate, long days, long gone) {
        return gone <= 0
                ? toDate
                : toDate.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(gone), TracedRows.SCALE, RoundingMode.HALF_UP);
    }

    /** The rows behind figures, and for each a line with what is still to come. */
    Dataset<Row> traced(Dataset<Row> rows) {
        long all = days;
        long past = gone;
        UDF1<BigDecimal, BigDecimal> toCome = sum -> of(sum, all, past).subtract(sum);
        Dataset<Row> sums = rows.groupBy(col(TracedPart.BREAKDOWN), col(TracedPart.KEY))
                .agg(sum(col(TracedRows.CONTRIBUTION)).cast(NUMBER).as("known"))
                .withColumn(TracedRows.CONTRIBUTION, udf(toCome, NUMBER).apply(col("known")))
                .withColumn(TracedRows.DATASET, lit(""))
                .withColumn(TracedRows.NOTE, lit("still to come at the pace of " + gone + " of " + days + " days"));
        for (String place : TracedRows.PLACE) {
            sums = sums.withColumn(place, lit(null).cast(rows.schema().apply(place).dataType()));
        }
        return rows.union(sums.select(Arrays.stream(rows.columns()).map(name -> col(name)).toArray(Column[]::new)));
    }
}
