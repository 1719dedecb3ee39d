package eu.meuse.indicators;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.TracedRows;
import eu.meuse.programme.IndicatorCard.Coded;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The rows behind one measure or coded formula in some cells, each with what it adds. */
record SummandTrace(FactViews views, List<CodedIndicator> coded, Quarter quarter, Scope scope, TracedCells cells) {

    Dataset<Row> rows(Summands.Summand summand) {
        Dataset<Row> rows = summand.formula() instanceof Measure measure
                ? measured(measure)
                : shaped(cells.in(coded((Coded) summand.formula()).traced(scope)));
        return rows.withColumn(TracedRows.NOTE, joined(lit(summand.indicator()), col(TracedRows.NOTE)));
    }

    private static Column joined(Column... notes) {
        return array_join(filter(array(notes), note -> length(note).gt(0)), "; ");
    }

    private CodedIndicator coded(Coded formula) {
        return coded.stream().filter(one -> one.formula() == formula.formula()).findFirst().orElseThrow();
    }

    private Dataset<Row> measured(Measure measure) {
        Dataset<Row> placed = cells.in(counting(measure)).withColumn(TracedRows.DATASET, lit(measure.facts().dataset()));
        Dataset<Row> rows = new Contribution(Aggregate.of(measure.aggregate())).of(placed);
        // Who asks about one figure is shown what its facts have their date and place from; the sums need it not.
        return cells.isOne()
                ? views.behind(measure.facts(), rows).map(events -> shaped(rows).union(event(events))).orElseGet(() -> shaped(rows))
                : shaped(rows);
    }

    private Dataset<Row> counting(Measure measure) {
        Set<String> breakdowns = new TreeSet<>(cells.breakdowns());
        TablePlan plan = TablePlan.of(measure.facts(), List.of(measure), breakdowns);
        return views.view(plan).where(Conditions.of(measure, scope, quarter));
    }

    private Dataset<Row> event(Dataset<Row> events) {
        return shaped(events.withColumn(TracedRows.CONTRIBUTION, lit(0).cast(TracedRows.NUMBER))
                .withColumn(TracedRows.DATASET, lit(FactTable.EVENTS.dataset()))
                .withColumn(TracedRows.NOTE, lit("the event"))
                .withColumn(TracedPart.BREAKDOWN, lit(cells.breakdowns().get(0)))
                .withColumn(TracedPart.KEY, lit(cells.key().orElseThrow())));
    }

    private static Dataset<Row> shaped(Dataset<Row> rows) {
        return rows.select(Stream.concat(
                        Stream.of(TracedRows.columns()), Stream.of(col(TracedPart.BREAKDOWN), col(TracedPart.KEY)))
                .toArray(Column[]::new));
    }
}
