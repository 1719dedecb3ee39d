package eu.meuse.indicators;

import eu.meuse.facts.FactLayers;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.PartialResults;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.Programme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The partial results of a table whose facts come in layers: those of layers that are as they were need not be counted again. */
final class KeptResults {
    private static final long MOST_PARTS = 1_000;
    /** A fact comes to one result or two: it shares those of its event and of those who came again. */
    private static final double RESULTS = 1.5;

    private final TableQuery query;
    private final FactViews views;
    private final FactLayers layers;
    private int drops;
    private List<Row> atHand;

    private KeptResults(TableQuery query, FactViews views, FactLayers layers) {
        this.query = query;
        this.views = views;
        this.layers = layers;
    }

    /** Those of a table; none where its facts come in no layers, are very many, or come to something else in every quarter. */
    static Optional<KeptResults> of(TableQuery query, FactViews views) {
        return query.plan().isOfNoQuarter()
                ? views.facts().layers(query.plan().table()).filter(layers -> !areMany(layers)).map(layers -> new KeptResults(query, views, layers))
                : Optional.empty();
    }

    /** All that partial results follow from beside the facts; the country of an event is that of a region. */
    static String counting(TableQuery query, Programme programme) {
        return query.counting() + "\n" + programme.regions();
    }

    private String counting() {
        return counting(query, views.programme());
    }

    boolean areOf(TableQuery other) {
        return query == other;
    }

    /**
     * What follows from them, after new layers are counted. Kept results may be damaged where facts are not: where work fails
     * and they cannot be read they are dropped, and all is counted once more. May be asked from several threads.
     */
    <T> T read(Supplier<T> work) {
        int before = drops();
        try {
            keepFresh();
            return work.get();
        } catch (Exception failure) {
            // Spark throws what no method declares.
            if (!droppedAsDamaged(before)) {
                throw failure;
            }
            keepFresh();
            return work.get();
        }
    }

    /** Whether facts are so many that what they come to is not kept: reading it would take as long as counting them. */
    static boolean areMany(FactLayers layers) {
        return RESULTS * layers.facts(layers.names()) > layers.few();
    }

    /** Into how many parts the values of very many facts fall that each fit into memory that is near; empty where they are few. */
    static Optional<Integer> partsOfMany(FactLayers layers) {
        long parts = 1 + layers.facts(layers.names()) / (layers.few() + 1);
        return areMany(layers) ? Optional.of((int) Math.min(MOST_PARTS, parts)) : Optional.empty();
    }

    /** All of them, where they are not many: without Spark, through which so many rows pass slowly. */
    synchronized List<Row> atHand() {
        if (atHand == null) {
            atHand = layers.atHand(counting());
        }
        return atHand;
    }

    /** The events that somebody attended from across a border. */
    Dataset<Row> eventsAcrossBorders() {
        int number = number(MeasurePlan.EVENT_ACROSS_BORDER);
        TreeSet<String> events = new TreeSet<>();
        atHand().stream().filter(row -> row.getInt(PartialResults.COUNTED) == number)
                .forEach(row -> events.add(row.<String>getList(PartialResults.VALUE).get(0)));
        SparkSession spark = views.facts().counted(FactTable.EVENTS).sparkSession();
        return spark.createDataset(List.copyOf(events), Encoders.STRING()).toDF("event_id").coalesce(1);
    }

    /** Whether they tell how facts name organisations: these are counted. */
    boolean haveNaming() {
        return number(OrganisationFrames.KEY) > 0;
    }

    /** How facts name organisations, from results that are not many. */
    NamingAtHand namingAtHand(List<List<Measure>> counts) {
        return new NamingAtHand(query, counts).add(atHand(), number(OrganisationFrames.KEY));
    }

    private int number(String key) {
        return query.plan().distinctKeys().indexOf(key) + 1;
    }

    private synchronized int drops() {
        return drops;
    }

    private synchronized void keepFresh() {
        Set<String> fresh = layers.names();
        fresh.removeAll(layers.kept(counting()));
        if (!fresh.isEmpty()) {
            Dataset<Row> facts = views.ofParticipations(query.plan(), layers.counted(fresh));
            layers.keep(counting(), fresh, query.over(facts));
        }
    }

    /** Drops all where it cannot be read, if nobody has since; false where nothing is the matter with it, or nothing is there. */
    private synchronized boolean droppedAsDamaged(int before) {
        if (drops == before && !layers.areReadable(counting()) && layers.drop()) {
            drops++;
            atHand = null;
        }
        return drops > before;
    }
}
