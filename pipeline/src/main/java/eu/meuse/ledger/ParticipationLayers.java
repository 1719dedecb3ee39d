package eu.meuse.ledger;

import static org.apache.spark.sql.functions.col;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactLayers;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Participations in layers: the events whose lists were sent for the same quarters make up one. What counts of a list
 * depends on other lists of the same event and on the event itself, and on nothing else; so a layer is named by its
 * sources and by what its events are.
 */
final class ParticipationLayers implements FactLayers {
    private static final StructType PLACES =
            new StructType().add("event_id", DataTypes.StringType).add(LAYER, DataTypes.StringType);

    private final FactsAsOf facts;
    private final Partials partials;
    private final String program;
    /** Way of counting to a short name of it and of the program. */
    private final Map<String, String> ways = new ConcurrentHashMap<>();
    /** Name to events; worked out when it is asked for. */
    private TreeMap<String, TreeSet<String>> layers;

    ParticipationLayers(FactsAsOf facts, Partials partials, String program) {
        this.facts = facts;
        this.partials = partials;
        this.program = program;
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(layers().keySet());
    }

    @Override
    public Set<String> kept(String counting) {
        Set<String> present = partials.layers();
        return names().stream().filter(name -> present.contains(place(name, counting))).collect(Collectors.toSet());
    }

    @Override
    public Dataset<Row> counted(Set<String> wanted) {
        List<Row> places = new ArrayList<>();
        wanted.forEach(name -> layers().get(name).forEach(event -> places.add(RowFactory.create(event, name))));
        Set<String> events = places.stream().map(place -> place.getString(0)).collect(Collectors.toCollection(TreeSet::new));
        Dataset<Row> rows = facts.rows(FactTable.PARTICIPATIONS, facts.lists().sources(events));
        Dataset<Row> placed = rows.join(rows.sparkSession().createDataFrame(places, PLACES), "event_id");
        return RowsInForce.onceEach(placed, facts.lists().shared(events));
    }

    @Override
    public void keep(String counting, Set<String> fresh, Dataset<Row> results) {
        Map<String, String> places = names().stream().collect(Collectors.toMap(name -> name, name -> place(name, counting)));
        partials.keep(results, places);
    }

    @Override
    public long few() {
        return partials.few();
    }

    @Override
    public long facts(Set<String> some) {
        return some.stream().flatMap(name -> layers().get(name).stream()).mapToLong(facts.lists()::listed).sum();
    }

    @Override
    public boolean areReadable(String counting) {
        return partials.areReadable(places(counting));
    }

    @Override
    public boolean drop() {
        return partials.dropAll();
    }

    @Override
    public List<Row> atHand(String counting) {
        return partials.atHand(places(counting));
    }

    private Set<String> places(String counting) {
        return names().stream().map(name -> place(name, counting)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the results of a layer are kept. */
    private String place(String name, String counting) {
        return hash(List.of(ways.computeIfAbsent(counting, asked -> hash(List.of(program, asked))), name));
    }

    private synchronized TreeMap<String, TreeSet<String>> layers() {
        if (layers == null) {
            layers = new TreeMap<>();
            Map<String, String> events = events();
            Map<TreeSet<Quarter>, TreeSet<String>> byQuarters = facts.lists().events().stream()
                    .filter(events::containsKey)
                    .collect(Collectors.groupingBy(this::quarters, Collectors.toCollection(TreeSet::new)));
            byQuarters.values().forEach(some -> layers.put(name(some, events), some));
        }
        return layers;
    }

    /** The quarters for which lists of an event were sent. */
    private TreeSet<Quarter> quarters(String event) {
        SortedMap<String, Quarter> sources = facts.sources(FactTable.PARTICIPATIONS);
        return facts.lists().sources(event).stream().map(sources::get).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Events that count to what they are. */
    private Map<String, String> events() {
        return facts.countedRows(FactTable.EVENTS).stream().collect(Collectors.toMap(row -> row.getString(0), ParticipationLayers::text));
    }

    private static String text(Row event) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < FactTable.EVENTS.storedColumns().size(); column++) {
            cells.add(event.isNullAt(column) ? "" : "=" + event.get(column));
        }
        return hash(cells);
    }

    private String name(Collection<String> some, Map<String, String> events) {
        List<String> origin = new ArrayList<>();
        for (String event : some) {
            origin.add(events.get(event));
            origin.addAll(facts.lists().sources(event));
        }
        return hash(origin);
    }

    private static String hash(List<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.length()).append(':').append(part));
        return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }
}
