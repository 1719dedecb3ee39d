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
    private final List<PassCounts> passes = new ArrayList<>();
    private List<Row> partialsAtHand = List.of();

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
     */
    QuarterByQuarter earlier() {
        return new QuarterByQuarter(queries, unions, firsts, known(), partialsAtHand, passes);
    }

    /** Whether a measure of an earlier quarter can be had: it is dated, and does not ask for the quarter reported. */
    boolean knowsEarlier(Measure measure) {
        return measure.dated().isPresent() && !TablePlan.isOfTheQuarter(measure);
    }

    private Measured measured(List<Row> rows) {
        Measured measured = new Measured();
        queries.forEach(query -> measured.read(query, layout(query), rows));
        measured.read(unions, rows);
        passes.forEach(pass -> pass.into(measured, pass.query().quarter()));
        return measured;
    }

    private List<Row> rows() {
        passes.clear();
        List<Dataset<Row>> found = new ArrayList<>();
        List<Row> atHand = new ArrayList<>();
        for (TableQuery query : queries) {
            Optional<Integer> parts = views.facts().layers(query.plan().table()).flatMap(KeptResults::partsOfMany);
            if (views.kept().filter(some -> some.areOf(query)).isPresent()) {
                atHand.addAll(views.kept().get().atHand());
            } else if (parts.isPresent()) {
                Dataset<Row> facts = views.forCounting(query.plan());
                Set<Integer> others = notInPass(query);
                passes.add(new OnePass(query, others, known(), parts.get()).over(facts));
                found.add(query.overMany(facts, others));
            } else {
                found.add(query.over(views.forCounting(query.plan())));
            }
        }
        found.stream().reduce(Dataset::union).ifPresent(partials -> atHand.addAll(partials.collectAsList()));
        return merged(atHand);
    }

    /** Values of a union have to be at hand beside those of other tables; what is no number of facts is added up by Spark. */
    private Set<Integer> notInPass(TableQuery query) {
        String table = query.plan().table().name();
        return IntStream.rangeClosed(0, query.plan().distinctKeys().size())
                .filter(number -> number == 0 ? !PassColumns.countsFacts(query.plan())
                        : unions.values().stream().anyMatch(union -> union.has(table, number)))
                .boxed()
                .collect(Collectors.toSet());
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
