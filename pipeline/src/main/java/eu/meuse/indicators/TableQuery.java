package eu.meuse.indicators;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The one query over a fact table: grouping sets for all breakdowns and the total, and an aggregate with a filter for
 * each measure and scope.
 *
 * <p>Its rows are {@code table}, {@code dimensions} (the code of each, null where it is summed over), {@code
 * summed_over} (the grouping's bits, the first dimension's the highest) and {@code values}: per measure one for each
 * scope.
 */
record TableQuery(TablePlan plan, Quarter quarter) {
    /** Holds every sum of stored amounts and every count. */
    private static final String NUMBER = "decimal(38,6)";
    /** The scopes in the order of their values. */
    static final List<Scope> SCOPES = List.of(Scope.values());

    Dataset<Row> over(Dataset<Row> facts) {
        Dataset<Row> dated = facts.withColumn("quarter_start", lit(quarter.start()))
                .withColumn("quarter_end", lit(quarter.end()));
        List<Column> dimensions = plan.dimensions().stream().map(functions::col).toList();
        Column values = array(values().toArray(Column[]::new)).as("values");
        Dataset<Row> counted = dimensions.isEmpty()
                ? dated.agg(lit(0L).as("summed_over"), values)
                : dated.groupingSets(sets(), dimensions.toArray(Column[]::new))
                        .agg(functions.grouping_id(noColumns()).as("summed_over"), values);
        Column codes = array(dimensions.toArray(Column[]::new)).cast("array<string>");
        return counted.select(
                lit(plan.table().name()).as("table"), codes.as("dimensions"), col("summed_over"), col("values"));
    }

    private static Seq<Column> noColumns() {
        return CollectionConverters.asScala(List.<Column>of()).toList();
    }

    private Seq<Seq<Column>> sets() {
        Set<String> breakdowns = new TreeSet<>(plan.breakdowns());
        breakdowns.add("");
        List<Seq<Column>> sets = new ArrayList<>();
        for (String breakdown : breakdowns) {
            List<Column> set = CodeLists.dimensions(breakdown).stream().map(functions::col).toList();
            sets.add(CollectionConverters.asScala(set).toList());
        }
        return CollectionConverters.asScala(sets).toList();
    }

    private List<Column> values() {
        List<Column> values = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            for (Scope scope : SCOPES) {
                values.add(expr(measure.aggregate() + filter(measure, scope)).cast(NUMBER));
            }
        }
        return values;
    }

    private static String filter(Measure measure, Scope scope) {
        List<String> conditions = new ArrayList<>();
        measure.where().ifPresent(where -> conditions.add("(" + where + ")"));
        measure.dated().ifPresent(date -> conditions.add(date + " <= quarter_end"));
        if (scope == Scope.QUARTER) {
            measure.dated().ifPresent(date -> conditions.add(date + " >= quarter_start"));
        }
        return conditions.isEmpty() ? "" : " FILTER (WHERE " + String.join(" AND ", conditions) + ")";
    }
}
