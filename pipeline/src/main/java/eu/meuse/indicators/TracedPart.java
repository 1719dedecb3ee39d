package eu.meuse.indicators;

import eu.meuse.reports.bundle.Indicator;
import java.math.BigDecimal;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows behind a figure, or behind one side of a ratio.
 *
 * @param name {@value #VALUE}, or {@value #NUMERATOR} or {@value #DENOMINATOR} of a ratio
 * @param kind how what they add up to is written
 * @param rows {@link eu.meuse.facts.TracedRows#columns()}, then the {@value #BREAKDOWN} and {@value #KEY} of the figure
 */
public record TracedPart(String name, Indicator.Kind kind, Dataset<Row> rows) {
    /** The part of a figure that is no ratio. */
    public static final String VALUE = "value";
    /** What a ratio divides. */
    public static final String NUMERATOR = "numerator";
    /** What it is divided by. */
    public static final String DENOMINATOR = "denominator";
    /** The column that says by what the figure breaks down. */
    public static final String BREAKDOWN = "breakdown";
    /** The column that says which code it is of. */
    public static final String KEY = "key";

    /** A contribution, exactly, with the decimals of its kind at least. */
    public BigDecimal written(BigDecimal contribution) {
        BigDecimal printed = NumberForms.written(contribution, kind);
        return printed.compareTo(contribution) == 0 ? printed : contribution.stripTrailingZeros();
    }
}
