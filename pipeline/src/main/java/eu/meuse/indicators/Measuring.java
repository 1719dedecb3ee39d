package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import eu.meuse.facts.FactLayers;
import eu.meuse.facts.PartialResults;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.IndicatorCard.Union;
import eu.meuse.programme.Programme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Runs the queries over all fact tables as one, and puts their partial results together. */
final class Measuring {
    private final FactViews views;
    private final List<TableQuery> queries;
    private final TreeMap<String, ValueLayout> layouts = new TreeMap<>();
    private final Map<Union, UnionLayout> unions;

    /** @param unions each laid out over the queries */
    Measuring(FactViews views, List<TableQuery> queries, Map<Union, UnionLayout> unions) {
        this.unions = unions;
        this.views = views;
        this.queries = queries;
        queries.forEach(query -> layouts.put(
                query.plan().table().name(), new ValueLayout(query.plan(), query.cells(), query.quarter())));
    }

    /** The value of every measure in every cell. */
    Measured measured() {
        List<Row> rows = queries.stream()
                .map(this::partials)
                .reduce(Dataset::union)
                .map(this::merged)
                .orElse(List.of());
        Measured measured = new Measured();
        queries.forEach(query -> measured.read(query, layouts.get(query.plan().table().name()), rows));
        measured.read(unions, rows);
        return measured;
    }

    /** Of layers that are as they were the results are kept: only what is new is counted. */
    private Dataset<Row> partials(TableQuery query) {
        Optional<FactLayers> layers = query.plan().isOfNoQuarter() ? views.facts().layers(query.plan().table()) : Optional.empty();
        if (layers.isEmpty()) {
            return query.over(views.forCounting(query.plan()));
        }
        String counting = counting(query, views.programme());
        Set<String> fresh = layers.get().names();
        fresh.removeAll(layers.get().kept(counting));
        if (!fresh.isEmpty()) {
            layers.get().keep(counting, query.over(views.ofParticipations(query.plan(), layers.get().counted(fresh))));
        }
        return layers.get().partials(counting);
    }

    /** All that partial results follow from beside the facts; the country of an event is that of a region. */
    static String counting(TableQuery query, Programme programme) {
        return query.counting() + "\n" + programme.regions();
    }

    /** Few rows are merged where they are at hand; many in tasks, each value's in one. */
    private List<Row> merged(Dataset<Row> partials) {
        ValueMerge merge = new ValueMerge(layouts, List.copyOf(unions.values()), known());
        if (isSmall(partials)) {
            return list(merge.call(partials.collectAsList().iterator()));
        }
        // A value of several tables comes to one task.
        return partials.repartition(value(merge))
                .mapPartitions(merge, Encoders.row(ValueMerge.SCHEMA))
                .collectAsList();
    }

    private static Column value(ValueMerge merge) {
        UDF1<Row, String> counted = merge::counted;
        Column[] columns = Arrays.stream(PartialResults.SCHEMA.fieldNames()).map(functions::col).toArray(Column[]::new);
        return udf(counted, DataTypes.StringType).apply(struct(columns));
    }

    private KnownOrganisations known() {
        boolean asked = queries.stream().anyMatch(query -> query.plan().distinctKeys().contains(OrganisationFrames.KEY));
        return asked ? views.known().get() : new KnownOrganisations();
    }

    /** Where one partition holds everything, nothing is gained by spreading it. */
    private static boolean isSmall(Dataset<Row> rows) {
        return rows.sparkSession().conf().get("spark.sql.shuffle.partitions").equals("1");
    }

    private static List<Row> list(Iterator<Row> rows) {
        List<Row> list = new ArrayList<>();
        rows.forEachRemaining(list::add);
        return list;
    }
}
