package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;

import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Runs the queries over all fact tables as one, and puts their partial results together. */
final class Measuring {
    private final FactViews views;
    private final List<TableQuery> queries;
    private final TreeMap<String, ValueLayout> layouts = new TreeMap<>();
    private final Map<Union, UnionLayout> unions;
    private final Set<Measure> firsts;
    private final Set<String> many = new TreeSet<>();
    private List<Row> partialsAtHand = List.of();
    private List<Row> sumsOfMany = List.of();

    /**
     * @param unions each laid out over the queries
     * @param firsts the measures of which it is asked what they count for the first time
     */
    Measuring(FactViews views, List<TableQuery> queries, Map<Union, UnionLayout> unions, Set<Measure> firsts) {
        this.unions = unions;
        this.firsts = firsts;
        this.views = views;
        this.queries = queries;
        queries.forEach(query -> layouts.put(
                query.plan().table().name(), new ValueLayout(query.plan(), query.cells(), query.quarter(), firsts)));
    }

    /** The value of every measure in every cell. */
    Measured measured() {
        return views.kept().map(kept -> kept.read(() -> measured(rows()))).orElseGet(() -> measured(rows()));
    }

    /**
     * The same of earlier quarters, as the facts of this one know them, from the results already read: nothing is read again.
     * Values of which there are too many to be at hand are not among it.
     */
    QuarterByQuarter earlier() {
        return new QuarterByQuarter(queries, unions, firsts, known(), partialsAtHand, sumsOfMany);
    }

    /** Whether a measure of an earlier quarter can be had: it is dated, does not ask for the quarter reported, and its values are at hand. */
    boolean knowsEarlier(Measure measure) {
        boolean distinct = Aggregate.of(measure.aggregate()).distinct();
        return measure.dated().isPresent() && !TablePlan.isOfTheQuarter(measure) && !(distinct && many.contains(measure.facts().name()));
    }

    private Measured measured(List<Row> rows) {
        Measured measured = new Measured();
        queries.forEach(query -> measured.read(query, layout(query), rows));
        measured.read(unions, rows);
        return measured;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        many.clear();
        List<Dataset<Row>> few = new ArrayList<>();
        List<Row> atHand = new ArrayList<>();
        for (TableQuery query : queries) {
            Optional<KeptResults> kept = views.kept().filter(some -> some.areOf(query));
            if (kept.isPresent() && kept.get().areMany()) {
                many.add(query.plan().table().name());
                ManyValues values = new ManyValues(query, layout(query), known());
                Dataset<Row> partials = kept.get().partials();
                rows.addAll(values.counted(partials, number -> !isInUnion(query, number)).union(values.sums(partials)).collectAsList());
                few.add(partials.where(col("counted").isInCollection(
                        IntStream.rangeClosed(1, layout(query).values()).filter(number -> isInUnion(query, number)).boxed().toList())));
            } else if (kept.isPresent()) {
                atHand.addAll(kept.get().atHand());
            } else {
                few.add(query.over(views.forCounting(query.plan())));
            }
        }
        sumsOfMany = rows.stream().filter(row -> row.getInt(ValueMerge.COUNTED) == 0).toList();
        few.stream().reduce(Dataset::union).ifPresent(partials -> atHand.addAll(partials.collectAsList()));
        rows.addAll(merged(atHand));
        return rows;
    }

    private boolean isInUnion(TableQuery query, int number) {
        return unions.values().stream().anyMatch(union -> union.has(query.plan().table().name(), number));
    }

    private ValueLayout layout(TableQuery query) {
        return layouts.get(query.plan().table().name());
    }

    private List<Row> merged(List<Row> partials) {
        partialsAtHand = partials;
        return new ValueMerge(layouts, List.copyOf(unions.values()), known()).of(partialsAtHand);
    }

    private KnownOrganisations known() {
        boolean asked = queries.stream().anyMatch(query -> query.plan().distinctKeys().contains(OrganisationFrames.KEY));
        return asked ? views.known().get() : new KnownOrganisations();
    }
}
