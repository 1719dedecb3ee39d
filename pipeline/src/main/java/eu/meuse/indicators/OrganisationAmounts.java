package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.quarter;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.year;

import eu.meuse.facts.OrganisationAmount;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** What each organisation has of a sum of money, quarter by quarter up to the reported one: whoever protects sums must know it. */
record OrganisationAmounts(FactViews views, Quarter upTo, Set<String> breakdowns) {
    private static final String YEAR = "of_year";
    private static final String QUARTER = "of_quarter";
    private static final String AMOUNT = "of_organisation";

    List<OrganisationAmount> of(Measure measure) {
        TablePlan plan = TablePlan.of(measure.facts(), List.of(measure), breakdowns.stream()
                .filter(by -> Dimensions.of(measure.facts()).keySet().containsAll(Dimensions.in(by)))
                .collect(Collectors.toCollection(TreeSet::new)));
        Dataset<Row> rows = OrganisationFrames.withKey(views.view(plan), views.known().get())
                .where(Conditions.of(measure, Scope.TO_DATE, upTo))
                .withColumn(YEAR, measure.dated().map(date -> year(col(date))).orElse(lit(null).cast("int")))
                .withColumn(QUARTER, measure.dated().map(date -> quarter(col(date))).orElse(lit(null).cast("int")));
        Column[] by = Stream.concat(Stream.of(OrganisationFrames.KEY, YEAR, QUARTER), plan.dimensions().stream())
                .map(functions::col).toArray(Column[]::new);
        return rows.groupBy(by).agg(sum(expr(Aggregate.of(measure.aggregate()).argument())).as(AMOUNT)).collectAsList().stream()
                .filter(row -> !row.isNullAt(by.length))
                .map(row -> amount(row, plan.dimensions()))
                .toList();
    }

    private static OrganisationAmount amount(Row row, List<String> dimensions) {
        SortedMap<String, String> codes = new TreeMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            if (!row.isNullAt(3 + i)) {
                codes.put(dimensions.get(i), row.getString(3 + i));
            }
        }
        Optional<Quarter> dated = row.isNullAt(1) ? Optional.empty() : Optional.of(new Quarter(row.getInt(1), row.getInt(2)));
        return new OrganisationAmount(Objects.requireNonNullElse(row.getString(0), ""), dated, codes, row.getDecimal(3 + dimensions.size()));
    }
}
