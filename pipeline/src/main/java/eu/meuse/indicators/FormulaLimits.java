package eu.meuse.indicators;

import static org.apache.spark.sql.functions.expr;

import eu.meuse.facts.PartialResults;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.trees.TreePattern;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.NumericType;

/** What Spark would take in a formula, and figures do not: each answer says what to write instead. */
final class FormulaLimits {
    private static final Pattern OF_THE_QUARTER = Pattern.compile("(?i)\\bquarter_(start|end)\\b");

    private FormulaLimits() {}

    /** Figures are the same whenever they are computed. */
    static Optional<String> ofEveryFormula(Dataset<Row> tried) {
        LogicalPlan plan = ((org.apache.spark.sql.classic.Dataset<Row>) tried).queryExecution().analyzed();
        if (plan.exists(part -> part.containsPattern(TreePattern.CURRENT_LIKE()))) {
            return Optional.of("a figure does not depend on when or by whom it is computed: compare with quarter_start or quarter_end"
                    + " instead of the current date or time");
        }
        return plan.exists(part -> !part.deterministic())
                ? Optional.of("a figure is the same however often it is computed: nothing random has a place in a formula")
                : Optional.empty();
    }

    /** Different values are those of one expression. */
    static Optional<String> ofDistinct(Aggregate aggregate, Dataset<Row> rows) {
        if (!aggregate.distinct() || isOne(aggregate.argument(), rows)) {
            return Optional.empty();
        }
        return Optional.of("\"" + aggregate.sql() + "\" counts the different values of several columns: join them with concat(a, ' ', b),"
                + " or write count(*) for all facts");
    }

    private static boolean isOne(String argument, Dataset<Row> rows) {
        try {
            return !argument.equals(Aggregate.EVERYTHING) && rows.select(expr(argument)).schema().fields().length == 1;
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare; what is wrong beside commas is told of the whole.
            return !(e instanceof SparkThrowable complaint) || !String.valueOf(complaint.getCondition()).startsWith("PARSE_")
                    || !argument.contains(",");
        }
    }

    /** Sums of floating-point numbers depend on the order of the facts. */
    static Optional<String> ofNumbers(DataType type, String what) {
        if (type instanceof DoubleType || type instanceof FloatType) {
            return Optional.of("no exact number comes of " + what + ": sum, min and max are of money or numbers;"
                    + " write 1.5 rather than 1.5e0, or cast(… as decimal(18, 4))");
        }
        return type instanceof NumericType
                ? Optional.empty()
                : Optional.of("no number comes of " + what + ": sum, min and max are of money or numbers");
    }

    /** Groups of facts are added up apart, and their sums kept: a fact's own number must not have more decimals than these. */
    static Optional<String> ofDecimals(Aggregate aggregate, Dataset<Row> rows) {
        if (aggregate.argument().equals(Aggregate.EVERYTHING) || aggregate.distinct()) {
            return Optional.empty();
        }
        DataType type = rows.select(expr(aggregate.argument())).schema().fields()[0].dataType();
        return type instanceof DecimalType decimal && decimal.scale() > PartialResults.SCALE
                ? Optional.of("\"" + aggregate.argument() + "\" has " + decimal.scale() + " decimals, and figures are added up with "
                        + PartialResults.SCALE + ": write " + aggregate.sql().replace(aggregate.argument(),
                                "round(" + aggregate.argument() + ", " + PartialResults.SCALE + ")"))
                : Optional.empty();
    }

    /** What is added up is kept from quarter to quarter, so that only conditions may know which one is reported. */
    static Optional<String> ofQuarters(Aggregate aggregate) {
        return OF_THE_QUARTER.matcher(aggregate.argument()).find()
                ? Optional.of("quarter_start and quarter_end are for conditions: put what an aggregate compares with them into \"where\"")
                : Optional.empty();
    }
}
