package eu.meuse.indicators;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one query over a fact table computes.
 *
 * @param breakdowns all that one of its measures is wanted by, the total (empty) among them
 * @param dimensions the single columns that the breakdowns are made of, sorted
 * @param sums what adds up over groups of facts
 * @param distincts what counts different values
 * @param distinctKeys the expressions whose different values are counted
 */
record TablePlan(
        FactTable table,
        List<String> breakdowns,
        List<String> dimensions,
        List<Wanted> sums,
        List<Wanted> distincts,
        List<String> distinctKeys) {

    /** A measure in a scope, which is one column of the query's result. */
    record Wanted(Measure measure, Scope scope, Aggregate aggregate) {}

    static TablePlan of(FactTable table, Collection<Measure> measures, Set<String> breakdowns) {
        List<Wanted> wanted = measures.stream().flatMap(TablePlan::inBothScopes).toList();
        List<Wanted> distincts = wanted.stream().filter(one -> one.aggregate().distinct()).toList();
        return new TablePlan(
                table,
                List.copyOf(breakdowns),
                breakdowns.stream().flatMap(by -> Dimensions.in(by).stream()).distinct().sorted().toList(),
                wanted.stream().filter(one -> !one.aggregate().distinct()).toList(),
                distincts,
                distincts.stream().map(one -> one.aggregate().argument()).distinct().toList());
    }

    private static Stream<Wanted> inBothScopes(Measure measure) {
        Aggregate aggregate = Aggregate.of(measure.aggregate());
        return Stream.of(Scope.values()).map(scope -> new Wanted(measure, scope, aggregate));
    }

    /** Whether a condition or an aggregate names a column. */
    boolean mentions(String column) {
        return Stream.concat(sums.stream(), distincts.stream())
                .map(Wanted::measure)
                .anyMatch(measure -> measure.aggregate().contains(column) || measure.where().orElse("").contains(column));
    }
}
