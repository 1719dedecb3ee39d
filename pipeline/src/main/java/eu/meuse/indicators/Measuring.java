package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;

import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Union;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private final Set<ValueMerge.Counted> many = new HashSet<>();
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
        return measure.dated().isPresent() && !TablePlan.isOfTheQuarter(measure) && !isOfMany(measure);
    }

    private boolean isOfMany(Measure measure) {
        Aggregate aggregate = Aggregate.of(measure.aggregate());
        return aggregate.distinct() && queries.stream().map(TableQuery::plan).filter(plan -> plan.table() == measure.facts())
                .map(plan -> new ValueMerge.Counted(plan.table().name(), plan.distinctKeys().indexOf(aggregate.argument()) + 1))
                .anyMatch(many::contains);
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
            if (kept.isEmpty()) {
                Dataset<Row> facts = views.forCounting(query.plan());
                Optional<Integer> parts = views.facts().layers(query.plan().table()).flatMap(KeptResults::partsOfFacts);
                parts.ifPresentOrElse(some -> ofMany(new ManyValues(query, layout(query), known(), some), facts, rows, few), () -> few.add(query.over(facts)));
                continue;
            }
            ManyValues values = new ManyValues(query, layout(query), known(), kept.get().parts());
            Set<Integer> ofFacts = kept.get().ofFacts();
            if (!ofFacts.isEmpty()) {
                ofFacts(values, views.forCounting(query.plan()), ofFacts, rows, few);
            }
            if (kept.get().areMany()) {
                Set<Integer> others = numbers(values);
                others.removeAll(ofFacts);
                counted(values, kept.get().partials(), others, rows, few);
                rows.addAll(values.sums(kept.get().partials()).collectAsList());
            } else {
                atHand.addAll(kept.get().atHand());
            }
        }
        sumsOfMany = rows.stream().filter(row -> row.getInt(ValueMerge.COUNTED) == 0).toList();
        few.stream().reduce(Dataset::union).ifPresent(partials -> atHand.addAll(partials.collectAsList()));
        rows.addAll(merged(atHand));
        return rows;
    }

    /** Of very many facts of which nothing is kept. */
    private void ofMany(ManyValues values, Dataset<Row> facts, List<Row> into, List<Dataset<Row>> few) {
        ofFacts(values, facts, numbers(values), into, few);
        into.addAll(values.sums(values.query().overMany(facts, Set.of(0))).collectAsList());
    }

    /** Values of which almost every fact has another; those of unions are fewer, grouped. */
    private void ofFacts(ManyValues values, Dataset<Row> facts, Set<Integer> numbers, List<Row> into, List<Dataset<Row>> few) {
        for (int number : numbers) {
            Dataset<Row> partials = isInUnion(values.query(), number)
                    ? values.query().overMany(facts, Set.of(number))
                    : values.query().ofEach(facts, number);
            counted(values, partials, Set.of(number), into, few);
        }
    }

    private static Set<Integer> numbers(ManyValues values) {
        return IntStream.rangeClosed(1, values.layout().values()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Values of which there are many; those of unions have to be at hand. */
    private void counted(ManyValues values, Dataset<Row> partials, Set<Integer> numbers, List<Row> into, List<Dataset<Row>> few) {
        Map<Boolean, Set<Integer>> united = numbers.stream()
                .collect(Collectors.partitioningBy(number -> isInUnion(values.query(), number), Collectors.toSet()));
        numbers.forEach(number -> many.add(new ValueMerge.Counted(values.query().plan().table().name(), number)));
        into.addAll(values.counted(partials, united.get(false)::contains).collectAsList());
        if (!united.get(true).isEmpty()) {
            few.add(partials.where(col("counted").isInCollection(united.get(true))));
        }
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
