package eu.meuse.indicators;

import static org.apache.spark.sql.functions.expr;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;

/**
 * The conditions under which facts count for a measure in a scope, each evaluated once a fact. The words {@code
 * quarter_start} and {@code quarter_end} in them stand for the first and last day of the quarter reported.
 */
final class Conditions {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Quarter quarter;

    Conditions(TablePlan plan, Quarter quarter) {
        this.quarter = quarter;
        plan.sums().forEach(this::add);
        plan.distincts().forEach(this::add);
    }

    /** Name to condition. */
    Map<String, Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        names.forEach((condition, name) -> columns.put(name, expr(dated(condition))));
        return columns;
    }

    /** Whether a fact counts for a measure in a scope. */
    Column of(TablePlan.Wanted wanted) {
        return expr(dated(condition(wanted)));
    }

    /** An aggregate over the facts that count. */
    Column aggregate(String sql, TablePlan.Wanted wanted) {
        return expr(sql + " filter (where " + names.get(condition(wanted)) + ")");
    }

    private String dated(String condition) {
        return condition.replaceAll("\\bquarter_start\\b", "date'" + quarter.start() + "'")
                .replaceAll("\\bquarter_end\\b", "date'" + quarter.end() + "'");
    }

    private void add(TablePlan.Wanted wanted) {
        names.putIfAbsent(condition(wanted), "counts_" + names.size());
    }

    private static String condition(TablePlan.Wanted wanted) {
        List<String> parts = new ArrayList<>();
        wanted.measure().where().ifPresent(where -> parts.add("(" + where + ")"));
        wanted.measure().dated().ifPresent(date -> {
            parts.add(date + " <= quarter_end");
            if (wanted.scope() == Scope.QUARTER) {
                parts.add(date + " >= quarter_start");
            }
        });
        return parts.isEmpty() ? "true" : String.join(" and ", parts);
    }
}
