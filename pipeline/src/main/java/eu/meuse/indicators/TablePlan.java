package eu.meuse.indicators;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard.Measure;
import java.util.List;
import java.util.Set;

/**
 * What one query over a fact table computes.
 *
 * @param measures distinct, in the order of their columns in the query's result
 * @param breakdowns all that one of them is wanted by, beside the total
 */
record TablePlan(FactTable table, List<Measure> measures, Set<String> breakdowns) {

    /** The single columns that the breakdowns are made of, sorted. */
    List<String> dimensions() {
        return breakdowns.stream()
                .flatMap(breakdown -> CodeLists.dimensions(breakdown).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a condition or an aggregate names a column. */
    boolean mentions(String column) {
        return measures.stream()
                .anyMatch(measure -> measure.aggregate().contains(column) || measure.where().orElse("").contains(column));
    }
}
