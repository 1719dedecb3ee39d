package eu.meuse.ledger;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.bundle.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * The lines of {@code quality.csv} as of a quarter: what files alone decide, and what only shows beside the other
 * submissions: rows that wait, keys that two regions sent, head counts that differ from lists.
 */
public final class QualityAsOf {
    private final FactsAsOf facts;

    /** Over the facts as of a quarter. */
    public QualityAsOf(FactsAsOf facts) {
        this.facts = facts;
    }

    /**
     * A finding and where it was made.
     *
     * @param source id of the rows of its source
     */
    public record FoundIn(String source, Finding finding) {}

    /** All findings, sorted. */
    public List<FoundIn> collect() {
        Stream<FoundIn> beside = Stream.of(waiting(), givenWay(), attendance())
                .filter(Objects::nonNull)
                .reduce(Dataset::unionAll)
                .map(Dataset::collectAsList)
                .stream()
                .flatMap(List::stream)
                .map(QualityAsOf::foundBeside);
        return Stream.concat(facts.findings().stream().map(QualityAsOf::foundInFile), beside)
                .sorted(Comparator.comparing(FoundIn::finding))
                .toList();
    }

    /** Rows whose reference is not there, of all tables in one join; null where no table refers to anything. */
    private Dataset<Row> waiting() {
        List<Dataset<Row>> referring = new ArrayList<>();
        List<Dataset<Row>> referred = new ArrayList<>();
        for (FactTable table : tables(table -> table.reference().isPresent())) {
            FactTable.Reference reference = table.reference().orElseThrow();
            referring.add(keyed(table, reference.column(), table.dataset()).withColumn("to", lit(reference.to().dataset())));
            referred.add(facts.settled(reference.to())
                    .select(lit(reference.to().dataset()).as("there"), col(reference.column()).as("known")));
        }
        return referring.isEmpty() ? null : line("waiting", union(referring).join(
                union(referred), col("to").equalTo(col("there")).and(col("key").equalTo(col("known"))), "left_anti"));
    }

    /** Rows that give way to another region's row of the same key and quarter; null where no such table has rows. */
    private Dataset<Row> givenWay() {
        List<Dataset<Row>> rows = tables(table -> table.isKeyed() && !table.isProgrammeWide()).stream()
                .map(table -> keyed(table, table.key().get(0).name(), table.dataset()))
                .toList();
        return rows.isEmpty() ? null : line("given-way", union(rows)
                .withColumn("latest", max("sent_by")
                        .over(Window.partitionBy(col("dataset"), col("key"), col("sent_for"))))
                .filter(col("sent_by").lt(col("latest"))));
    }

    /** Events whose reported head count and listed persons differ by more than a tenth; null where none is listed. */
    private Dataset<Row> attendance() {
        if (tables(table -> table == FactTable.EVENTS || table == FactTable.PARTICIPATIONS).size() < 2) {
            return null;
        }
        Dataset<Row> listed = facts.settled(FactTable.PARTICIPATIONS)
                .select("event_id", FactTable.PERSON_KEY)
                .distinct()
                .groupBy(col("event_id").as("listed_event"))
                .agg(count(lit(1)).as("listed"));
        return line("attendance", facts.settled(FactTable.EVENTS)
                .withColumn("dataset", lit(FactTable.EVENTS.dataset()))
                .join(listed, col("event_id").equalTo(col("listed_event")))
                .filter(abs(col("attendance").minus(col("listed"))).multiply(lit(10)).gt(col("attendance"))));
    }

    private List<FactTable> tables(Function<FactTable, Boolean> wanted) {
        return Arrays.stream(FactTable.values()).filter(facts::has).filter(wanted::apply).toList();
    }

    private Dataset<Row> keyed(FactTable table, String key, String dataset) {
        return facts.notRejected(table).select(
                lit(dataset).as("dataset"), col(key).as("key"), col("source_id"), col("sent_by"), col("sent_for"),
                col("file"), col("sheet"), col("row"));
    }

    private static Dataset<Row> union(List<Dataset<Row>> parts) {
        return parts.stream().reduce(Dataset::unionAll).orElseThrow();
    }

    private static Dataset<Row> line(String kind, Dataset<Row> rows) {
        return rows.select(lit(kind), col("dataset"), col("source_id"), col("sent_by"), col("sent_for"), col("file"),
                col("sheet"), col("row"));
    }

    private static FoundIn foundBeside(Row row) {
        FactTable table = FactTable.of(row.getString(1)).orElseThrow();
        Kind kind = kind(row.getString(0), table);
        return new FoundIn(row.getString(2), new Finding(
                row.getString(3), row.getString(4), table.dataset(), row.getString(5), row.getString(6), row.getLong(7),
                kind.column(), kind.severity(), kind.code(), kind.wording()));
    }

    private static Kind kind(String name, FactTable table) {
        if (name.equals("waiting")) {
            FactTable.Reference reference = table.reference().orElseThrow();
            return new Kind(reference.column(), Severity.WAITING, reference.code(),
                    Wording.of("waiting", "column", reference.column(), "dataset", reference.to().dataset()));
        }
        String key = table.key().get(0).name();
        return name.equals("given-way")
                ? new Kind(key, Severity.WARNING, "key-of-another-region",
                        Wording.of("key-of-another-region", "column", key))
                : new Kind("attendance", Severity.WARNING, "attendance-differs",
                        Wording.of("attendance-differs"));
    }

    private record Kind(String column, Severity severity, String code, Wording wording) {}

    private static FoundIn foundInFile(Row row) {
        return new FoundIn(row.getString(0), new Finding(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getLong(6),
                row.getString(7), Severity.valueOf(row.getString(8).toUpperCase(Locale.ROOT)), row.getString(9),
                Wording.decoded(row.getString(10))));
    }
}
