package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.FactLayers;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.PartialResults;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The partial results of a table whose facts come in layers: those of layers that are as they were need not be counted again. */
final class KeptResults {
    private static final long MOST_PARTS = 1_000;
    private static final List<String> AS_MANY_AS_FACTS = List.of(FactTable.PERSON_KEY, OrganisationFrames.KEY);

    private final TableQuery query;
    private final FactViews views;
    private final FactLayers layers;
    private Set<Integer> ofFacts;
    private int drops;
    private Dataset<Row> partials;
    private List<Row> atHand;

    private KeptResults(TableQuery query, FactViews views, FactLayers layers) {
        this.query = query;
        this.views = views;
        this.layers = layers;
    }

    /** Those of a table; none where its facts come in no layers, or what they come to is another in every quarter. */
    static Optional<KeptResults> of(TableQuery query, FactViews views) {
        return query.plan().isOfNoQuarter()
                ? views.facts().layers(query.plan().table()).map(layers -> new KeptResults(query, views, layers))
                : Optional.empty();
    }

    /** All that partial results follow from beside the facts; the country of an event is that of a region. */
    static String counting(TableQuery query, Programme programme) {
        return query.counting() + "\n" + programme.regions();
    }

    private String counting() {
        return counting(query, views.programme()) + (ofFacts().isEmpty() ? "" : "\nwithout " + ofFacts());
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

    /** Whether more results are kept than can be put together at hand. */
    boolean areMany() {
        return layers.size(counting()) > layers.few();
    }

    /**
     * The values, by number, that are not kept but counted from all facts, as there are too many of both: a quarter has
     * almost as many people and organisations at events as participations, and reading their results takes as long.
     */
    synchronized Set<Integer> ofFacts() {
        if (ofFacts == null) {
            ofFacts = new TreeSet<>();
            if (layers.facts(layers.names()) > layers.few()) {
                AS_MANY_AS_FACTS.stream().map(this::number).filter(number -> number > 0).forEach(ofFacts::add);
            }
        }
        return ofFacts;
    }

    /** Into how many parts the values fall that each fit into memory that is near. */
    int parts() {
        return parts(layers, Math.max(layers.size(counting()), ofFacts().isEmpty() ? 0 : layers.facts(layers.names())));
    }

    /** The same of results of which nothing is kept, where there is one of each fact; empty where all of them are near at once. */
    static Optional<Integer> partsOfFacts(FactLayers layers) {
        long facts = layers.facts(layers.names());
        return facts > layers.few() ? Optional.of(parts(layers, facts)) : Optional.empty();
    }

    private static int parts(FactLayers layers, long results) {
        return 1 + (int) Math.min(MOST_PARTS, results / (layers.few() + 1));
    }

    /** All that are kept, of any number. */
    synchronized Dataset<Row> partials() {
        if (partials == null) {
            partials = layers.partials(counting());
        }
        return partials;
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
        return areMany()
                ? valuesOf(MeasurePlan.EVENT_ACROSS_BORDER).select(element_at(col("counted_value"), 1).as("event_id")).distinct()
                : eventsAtHand();
    }

    private Dataset<Row> eventsAtHand() {
        int number = number(MeasurePlan.EVENT_ACROSS_BORDER);
        TreeSet<String> events = new TreeSet<>();
        atHand().stream().filter(row -> row.getInt(PartialResults.COUNTED) == number)
                .forEach(row -> events.add(row.<String>getList(PartialResults.VALUE).get(0)));
        SparkSession spark = views.facts().counted(FactTable.EVENTS).sparkSession();
        return spark.createDataset(List.copyOf(events), Encoders.STRING()).toDF("event_id").coalesce(1);
    }

    /** Whether they tell how facts name organisations: these are counted, and kept. */
    boolean haveNaming() {
        int organisations = number(OrganisationFrames.KEY);
        return organisations > 0 && !ofFacts().contains(organisations);
    }

    /** How facts name organisations, from results that are not many. */
    NamingAtHand namingAtHand(List<List<Measure>> counts) {
        return new NamingAtHand(query, counts).add(atHand(), number(OrganisationFrames.KEY));
    }

    /**
     * How facts name organisations; a row of facts that count for nothing has no bits.
     *
     * @param counts each by the measures whose facts name what it counts
     * @return columns {@code name, identifier, place, country, counts}
     */
    Dataset<Row> naming(List<List<Measure>> counts) {
        List<Column> columns = new ArrayList<>(Naming.of(i -> element_at(col("counted_value"), i + 1)));
        columns.add(bits(counts).as(Naming.COUNTS));
        return valuesOf(OrganisationFrames.KEY).select(columns.toArray(Column[]::new));
    }

    private Dataset<Row> valuesOf(String key) {
        return partials().where(col("counted").equalTo(number(key)));
    }

    private int number(String key) {
        return query.plan().distinctKeys().indexOf(key) + 1;
    }

    private Column bits(List<List<Measure>> counts) {
        Column bits = lit(0L);
        for (int i = 0; i < counts.size(); i++) {
            for (Measure measure : counts.get(i)) {
                List<TablePlan.Counted> all = query.plan().countsOf(OrganisationFrames.KEY);
                for (int at = 0; at < all.size(); at++) {
                    if (all.get(at).measure().equals(measure)) {
                        bits = bits.bitwiseOR(when(stands(all.get(at), at), 1L << i).otherwise(0L));
                    }
                }
            }
        }
        return bits;
    }

    /** Whether a value counts to date; the first cell is the total. */
    private Column stands(TablePlan.Counted one, int at) {
        Column stands = element_at(col("bits"), at * query.cells().words() + 1).bitwiseAND(lit(1L)).notEqual(0L);
        int date = query.plan().date(one);
        return date < 0 ? stands : stands.and(element_at(col("dated"), date + 1).leq(ValueLayout.number(query.quarter())));
    }

    private synchronized int drops() {
        return drops;
    }

    private synchronized void keepFresh() {
        Set<String> fresh = layers.names();
        fresh.removeAll(layers.kept(counting()));
        if (!fresh.isEmpty()) {
            Dataset<Row> facts = views.ofParticipations(query.plan(), layers.counted(fresh));
            Set<Integer> kept = IntStream.rangeClosed(0, query.plan().distinctKeys().size()).boxed().collect(Collectors.toSet());
            kept.removeAll(ofFacts());
            layers.keep(counting(), fresh, layers.facts(fresh) <= layers.few()
                    ? query.over(facts).where(col("counted").isInCollection(kept))
                    : query.overMany(facts, kept));
        }
    }

    /** Drops all where it cannot be read, if nobody has since; false where nothing is the matter with it, or nothing is there. */
    private synchronized boolean droppedAsDamaged(int before) {
        if (drops == before && !layers.areReadable(counting()) && layers.drop()) {
            drops++;
            partials = null;
            atHand = null;
        }
        return drops > before;
    }
}
