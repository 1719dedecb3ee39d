package eu.meuse.indicators;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.EvalMode;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.util.package$;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.TimestampType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What a formula makes numbers, dates or yes and no of: Spark compares unlike things by reading text as the other type,
 * and stops at the first text that is none, in the middle of a report.
 */
final class FormulaCasts {
    private FormulaCasts() {}

    /** What is wrong about the first of them, if anything. */
    static Optional<String> of(Dataset<Row> tried) {
        LogicalPlan plan = ((org.apache.spark.sql.classic.Dataset<Row>) tried).queryExecution().analyzed();
        return CollectionConverters.asJava(plan.expressions()).stream()
                .flatMap(FormulaCasts::parts)
                .map(FormulaCasts::fault)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Stream<Expression> parts(Expression expression) {
        List<Expression> children = CollectionConverters.asJava(expression.children());
        return Stream.concat(children.stream().flatMap(FormulaCasts::parts), Stream.of(expression));
    }

    private static String fault(Expression part) {
        if (part.foldable()) {
            return constant(part);
        }
        if (part instanceof Cast cast && cast.evalMode() != EvalMode.TRY() && ofText(cast)) {
            String text = cast.child().sql();
            return text + " is text, and not all text is " + cast.dataType().simpleString() + ": compare it with text, in quotes, or write try_cast("
                    + text + " as " + cast.dataType().simpleString() + ")";
        }
        return null;
    }

    private static boolean ofText(Cast cast) {
        return cast.child().dataType() instanceof StringType && !(cast.dataType() instanceof StringType);
    }

    private static String wanted(DataType type) {
        if (type instanceof DateType || type instanceof TimestampType) {
            return "a date such as 2013-04-30";
        }
        return type instanceof BooleanType ? "true or false" : "a number such as 5000 or 0.85";
    }

    private static String constant(Expression part) {
        try {
            part.eval(null);
            return null;
        } catch (Exception e) {
            if (!(e instanceof SparkThrowable)) {
                throw e;
            }
            return part instanceof Cast cast
                    ? cast.child().sql() + " stands where " + wanted(cast.dataType()) + " is expected"
                    : "this has no value: " + package$.MODULE$.toPrettySQL(part, false);
        }
    }
}
