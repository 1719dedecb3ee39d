package eu.meuse.indicators;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.TracedRows;
import eu.meuse.programme.IndicatorCard.Coded;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Union;
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
    private static final String COUNTED = "counted_value";

    Dataset<Row> rows(Summands.Summand summand) {
        return rows(summand.formula()).withColumn(TracedRows.NOTE, joined(lit(summand.indicator()), col(TracedRows.NOTE)));
    }

    private Dataset<Row> rows(Formula formula) {
        if (formula instanceof Measure measure) {
            return measured(List.of(measure));
        }
        if (formula instanceof First first) {
            return measured(List.of(first.of()), placed(first.of()).join(before(first.of()), col(COUNTED).equalTo(col("known")), "left_anti"));
        }
        return formula instanceof Union union
                ? measured(union.of())
                : shaped(cells.in(coded((Coded) formula).traced(scope)));
    }

    private static Column joined(Column... notes) {
        return array_join(filter(array(notes), note -> length(note).gt(0)), "; ");
    }

    private CodedIndicator coded(Coded formula) {
        return coded.stream().filter(one -> one.formula() == formula.formula()).findFirst().orElseThrow();
    }

    /** Of several measures each counts different values; one that several of them have counts in its first row. */
    private Dataset<Row> measured(List<Measure> measures) {
        return measured(measures, measures.stream().map(this::placed).reduce(Dataset::union).orElseThrow());
    }

    private Dataset<Row> measured(List<Measure> measures, Dataset<Row> placed) {
        Aggregate one = Aggregate.of(measures.get(0).aggregate());
        Aggregate aggregate = new Aggregate(one.function(), one.distinct(), COUNTED);
        Dataset<Row> rows = shaped(new Contribution(aggregate).of(placed));
        // Who asks about one figure is shown what its facts have their date and place from; the sums need it not.
        return cells.isOne() ? measures.stream().flatMap(this::events).reduce(rows, Dataset::union) : rows;
    }

    /** The facts behind a measure, with what is counted of each. */
    private Dataset<Row> placed(Measure measure) {
        return cells.in(counting(measure))
                .withColumn(TracedRows.DATASET, lit(measure.facts().dataset()))
                .withColumn(COUNTED, counted(measure))
                .select(Stream.of(
                                TracedRows.PLACE.stream(),
                                Stream.of(TracedRows.DATASET, COUNTED, TracedPart.BREAKDOWN, TracedPart.KEY))
                        .flatMap(names -> names)
                        .map(name -> col(name))
                        .toArray(Column[]::new));
    }

    /** What was counted before the quarter. */
    private Dataset<Row> before(Measure measure) {
        TablePlan plan = TablePlan.of(measure.facts(), List.of(measure), Set.of(""));
        return views.view(plan).where(Conditions.before(measure, quarter)).select(counted(measure).as("known")).distinct();
    }

    private static Column counted(Measure measure) {
        String argument = Aggregate.of(measure.aggregate()).argument();
        return argument.equals(Aggregate.EVERYTHING) ? lit(1) : expr(argument);
    }

    private Stream<Dataset<Row>> events(Measure measure) {
        return views.behind(measure.facts(), cells.in(counting(measure)).where(counted(measure).isNotNull())).map(this::event).stream();
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
