package eu.meuse.ledger;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The facts as of a quarter: rows of current submissions of quarters up to it, and which of them count (the contract,
 * section Inputs).
 */
public final class FactsAsOf implements FactFrames {
    private final SparkSession spark;
    private final TableReader tables;
    private final Map<String, String> hashes;
    private final Set<String> read = new TreeSet<>();
    private final Set<String> current = new TreeSet<>();
    private final Set<FactTable> present = new TreeSet<>();
    private final Map<FactTable, Dataset<Row>> counted = new EnumMap<>(FactTable.class);
    private final Map<FactTable, Dataset<Row>> notRejected = new EnumMap<>(FactTable.class);

    FactsAsOf(SparkSession spark, TableReader tables, Register register, Quarter quarter) {
        this.spark = spark;
        this.tables = tables;
        for (RegisteredSource source : register.currentUpTo(quarter)) {
            current.add(source.rows());
            if (source.state() == RegisteredSource.State.READ) {
                read.add(source.rows());
                if (source.accepted() > 0) {
                    present.add(source.source().table());
                }
            }
        }
        this.hashes = FactHashes.of(register.currentUpTo(quarter));
    }

    @Override
    public synchronized Dataset<Row> counted(FactTable table) {
        return counted.computeIfAbsent(table, this::count);
    }

    @Override
    public synchronized Dataset<Row> notRejected(FactTable table) {
        return notRejected.computeIfAbsent(table, wanted -> present.contains(wanted)
                ? tables.rows(wanted.dataset(), read)
                : EmptyFrames.of(spark, Tables.schema(wanted.dataset())));
    }

    /**
     * A hash per dataset of its facts: of all accepted rows, with the region and quarter that they were sent by and for, and
     * without people. The same rows give the same hash, whatever files, snapshots, keys and times of intake.
     */
    public Map<String, String> hashes() {
        return hashes;
    }

    /** Whether any row of a table was accepted. */
    boolean has(FactTable table) {
        return present.contains(table);
    }

    /** What files alone decide: rejected rows, warnings and refused files, as {@code quality.csv} has them. */
    List<Row> findings() {
        return tables.collect(Tables.FINDINGS, current);
    }

    /** Rows whose reference has arrived; all of them in a table that refers to nothing. */
    Dataset<Row> settled(FactTable table) {
        return table.reference()
                .map(reference -> notRejected(table)
                        .join(referred(reference), column(reference), "left_semi"))
                .orElseGet(() -> notRejected(table));
    }

    /** What can be referred to: the keys of rows that have settled themselves, in force or not. */
    private Dataset<Row> referred(FactTable.Reference reference) {
        return settled(reference.to()).select(reference.column());
    }

    private static scala.collection.immutable.Seq<String> column(FactTable.Reference reference) {
        return scala.jdk.javaapi.CollectionConverters.asScala(List.of(reference.column())).toSeq();
    }

    private Dataset<Row> count(FactTable table) {
        if (table.isKeyed()) {
            return one(settled(table), names(table.key()), true);
        }
        return table.holdsPeople()
                ? one(settled(table), List.of("event_id", FactTable.PERSON_KEY), false)
                : settled(table);
    }

    /**
     * One row of each key: of the latest quarter and region, or of the earliest; of one submission the first. A file that was
     * deleted stays in force, and its place in the order may since be another's: then their names decide.
     */
    private static Dataset<Row> one(Dataset<Row> rows, List<String> key, boolean latest) {
        org.apache.spark.sql.Column row = struct(Arrays.stream(rows.columns()).map(name -> col(name)).toArray(
                org.apache.spark.sql.Column[]::new));
        org.apache.spark.sql.Column chosen = latest
                ? max_by(row, struct(col("sent_for"), col("sent_by"), col("file_order").multiply(lit(-1)),
                        col("row").multiply(lit(-1)), col("file")))
                : min_by(row, struct(col("sent_for"), col("sent_by"), col("file_order"), col("row"), col("file")));
        return rows.groupBy(key.stream().map(name -> col(name)).toArray(org.apache.spark.sql.Column[]::new))
                .agg(chosen.as("chosen"))
                .select("chosen.*");
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
