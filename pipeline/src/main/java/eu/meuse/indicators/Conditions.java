package eu.meuse.indicators;

import static org.apache.spark.sql.functions.expr;

import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * The conditions under which facts count for measures, each evaluated once a fact. The words {@code quarter_start} and
 * {@code quarter_end} in them stand for the first and last day of the quarter reported.
 */
final class Conditions {
    private static final String ANY = "true";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Quarter quarter;

    Conditions(TablePlan plan, Quarter quarter) {
        this.quarter = quarter;
        Stream.concat(plan.sums().stream(), plan.distincts().stream())
                .forEach(one -> names.putIfAbsent(one.measure().where().orElse(ANY), "counts_" + names.size()));
    }

    /** Name to condition. */
    Map<String, Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        names.forEach((condition, name) -> columns.put(name, expr(dated(condition, quarter))));
        return columns;
    }

    /** An aggregate over the facts that count, whenever they were. */
    Column aggregate(String sql, TablePlan.Counted one) {
        return expr(sql + " filter (where " + name(one) + ")");
    }

    /** Whether a fact counts for a measure, whenever it was. */
    Column of(TablePlan.Counted one) {
        return columns().get(name(one));
    }

    /** The column that says whether a fact counts, whenever it was. */
    private String name(TablePlan.Counted one) {
        return names.get(one.measure().where().orElse(ANY));
    }

    /** Whether a fact counts for a measure in a scope. */
    static Column of(Measure measure, Scope scope, Quarter quarter) {
        List<String> parts = new ArrayList<>(List.of("(" + measure.where().orElse(ANY) + ")"));
        measure.dated().ifPresent(date -> {
            parts.add(date + " <= quarter_end");
            if (scope == Scope.QUARTER) {
                parts.add(date + " >= quarter_start");
            }
        });
        return expr(dated(String.join(" and ", parts), quarter));
    }

    /** Whether a fact would have counted for a measure before the quarter. */
    static Column before(Measure measure, Quarter quarter) {
        return expr(dated("(" + measure.where().orElse(ANY) + ") and " + measure.dated().orElseThrow() + " < quarter_start", quarter));
    }

    private static String dated(String condition, Quarter quarter) {
        return condition.replaceAll("\\bquarter_start\\b", "date'" + quarter.start() + "'")
                .replaceAll("\\bquarter_end\\b", "date'" + quarter.end() + "'");
    }
}
