package eu.meuse.ledger;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactLayers;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.iceberg.Schema;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * The facts as of a quarter: rows of current submissions of quarters up to it, and which of them count (the contract,
 * section Inputs).
 */
public final class FactsAsOf implements FactFrames {
    private final SparkSession spark;
    private final TableReader tables;
    private final Map<String, String> hashes;
    /** The rows' source to the quarter for which it was sent, of what was read. */
    private final Map<FactTable, TreeMap<String, Quarter>> read = new EnumMap<>(FactTable.class);
    private final Set<String> current = new TreeSet<>();
    /** Sources that are in force or were, until others took their place, each with the intake that it came with. */
    private final Function<FactTable, Map<String, Long>> ever;
    private final Map<FactTable, Dataset<Row>> counted = new EnumMap<>(FactTable.class);
    private final Map<FactTable, Dataset<Row>> notRejected = new EnumMap<>(FactTable.class);
    private EventLists lists;
    private FactsAtHand atHand;
    private Optional<FactLayers> layers = Optional.empty();

    FactsAsOf(SparkSession spark, TableReader tables, Register register, Quarter quarter) {
        this.spark = spark;
        this.tables = tables;
        List<RegisteredSource> sources = register.currentUpTo(quarter);
        sources.forEach(source -> current.add(source.rows()));
        List<RegisteredSource> filled = sources.stream()
                .filter(source -> source.state() == RegisteredSource.State.READ && source.accepted() > 0)
                .toList();
        filled.forEach(source -> read.computeIfAbsent(source.source().table(), table -> new TreeMap<>())
                .put(source.rows(), source.source().quarter()));
        this.ever = table -> register.everUpTo(quarter, table);
        this.hashes = FactHashes.of(sources);
    }

    /**
     * Has partial results of participations kept and used.
     *
     * @param partials where they are kept
     * @param program what computes them: another one's results are not used
     */
    FactsAsOf keeping(Partials partials, String program) {
        layers = Optional.of(new ParticipationLayers(this, partials, program));
        return this;
    }

    @Override
    public synchronized Dataset<Row> counted(FactTable table) {
        return counted.computeIfAbsent(table, this::count);
    }

    @Override
    public List<Row> countedRows(FactTable table) {
        return isNear(table) ? atHand().counted(table) : FactFrames.super.countedRows(table);
    }

    @Override
    public synchronized Dataset<Row> notRejected(FactTable table) {
        return notRejected.computeIfAbsent(table, wanted ->
                isNear(wanted) ? held(wanted, atHand().notRejected(wanted)) : rows(wanted, sources(wanted).keySet()));
    }

    @Override
    public Dataset<Row> everSent(FactTable table) {
        Map<String, Long> intakes = ever.apply(table);
        UDF1<String, Long> intake = intakes::get;
        return rows(table, intakes.keySet()).withColumn(INTAKE, udf(intake, DataTypes.LongType).apply(col("source_id")));
    }

    @Override
    public Optional<FactLayers> layers(FactTable table) {
        return table == FactTable.PARTICIPATIONS ? layers : Optional.empty();
    }

    @Override
    public void namesWithIdentifier(BiConsumer<String, String> nameAndIdentifier) {
        Set<String> all = read.values().stream().flatMap(sources -> sources.keySet().stream()).collect(Collectors.toSet());
        Set<String> withMany = new TreeSet<>();
        for (Row noted : tables.different(Tables.NAMES, all, "organisation", "organisation_id")) {
            if (noted.getString(0).equals(Tables.MANY_NAMES)) {
                tables.different(Tables.NAMES, all, "source_id", "organisation").stream()
                        .filter(source -> source.getString(1).equals(Tables.MANY_NAMES))
                        .forEach(source -> withMany.add(source.getString(0)));
            } else {
                nameAndIdentifier.accept(noted.getString(0), noted.getString(1));
            }
        }
        read.forEach((table, sources) -> {
            Set<String> asked = new TreeSet<>(sources.keySet());
            asked.retainAll(withMany);
            if (!asked.isEmpty()) {
                tables.different(table.dataset(), asked, "organisation", "organisation_id")
                        .forEach(pair -> nameAndIdentifier.accept(pair.getString(0), pair.getString(1)));
            }
        });
    }

    /** The sources of a table's rows, and the quarter for which each was sent. */
    SortedMap<String, Quarter> sources(FactTable table) {
        return read.getOrDefault(table, new TreeMap<>());
    }

    /** The rows of some sources that were not rejected. */
    Dataset<Row> rows(FactTable table, Set<String> sources) {
        return sources.isEmpty()
                ? EmptyFrames.of(spark, Tables.schema(table.dataset()))
                : tables.rows(table.dataset(), sources);
    }

    /** Whether a table and all that it refers to are held in memory. */
    private boolean isNear(FactTable table) {
        return tables.areNear(table.dataset(), sources(table).keySet()) && table.reference().map(reference -> isNear(reference.to())).orElse(true);
    }

    private synchronized FactsAtHand atHand() {
        if (atHand == null) {
            atHand = new FactsAtHand(table -> has(table) ? tables.collect(table.dataset(), sources(table).keySet()) : List.of(), lists());
        }
        return atHand;
    }

    private Dataset<Row> held(FactTable table, List<Row> rows) {
        Schema schema = Tables.schema(table.dataset());
        return rows.isEmpty() ? EmptyFrames.of(spark, schema) : HeldRows.of(spark, rows, SparkSchemaUtil.convert(schema));
    }

    /** Where participants of which events are listed. */
    synchronized EventLists lists() {
        if (lists == null) {
            Set<String> sources = sources(FactTable.PARTICIPATIONS).keySet();
            lists = new EventLists(sources.isEmpty() ? List.of() : tables.collect(Tables.LISTS, sources));
        }
        return lists;
    }

    /** The participations in some events, waiting ones included; only the sources that hold them are read. */
    Dataset<Row> participations(Set<String> events) {
        return RowsInForce.of(events, rows(FactTable.PARTICIPATIONS, lists().sources(events)));
    }

    /**
     * A hash per dataset of its facts: of all accepted rows, with the region and quarter that they were sent by and for, and
     * without people. The same rows give the same hash, whatever files, snapshots, keys and times of intake.
     */
    public Map<String, String> hashes() {
        return hashes;
    }

    @Override
    public boolean has(FactTable table) {
        return read.containsKey(table);
    }

    /** What files alone decide: rejected rows, warnings and refused files, as {@code quality.csv} has them. */
    List<Row> findings() {
        return tables.collect(Tables.FINDINGS, current);
    }

    /** Rows whose reference has arrived; all of them in a table that refers to nothing. */
    Dataset<Row> settled(FactTable table) {
        return isNear(table) ? held(table, atHand().settled(table)) : settledBySpark(table);
    }

    private Dataset<Row> settledBySpark(FactTable table) {
        return table.reference()
                .map(reference -> notRejected(table)
                        .join(referred(reference), RowsInForce.on(reference.column()), "left_semi"))
                .orElseGet(() -> notRejected(table));
    }

    /** What can be referred to: the keys of rows that have settled themselves, in force or not. */
    private Dataset<Row> referred(FactTable.Reference reference) {
        return settled(reference.to()).select(reference.column());
    }

    private Dataset<Row> count(FactTable table) {
        if (isNear(table)) {
            return held(table, atHand().counted(table));
        }
        if (table.isKeyed()) {
            return RowsInForce.latest(settled(table), names(table.key()));
        }
        return table.holdsPeople() ? RowsInForce.onceEach(settled(table), lists().shared(lists().events())) : settled(table);
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
