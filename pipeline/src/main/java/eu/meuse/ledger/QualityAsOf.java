package eu.meuse.ledger;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
    private Set<String> awaited;

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
        Stream<FoundIn> beside = Stream.of(waiting(), givenWay())
                .filter(Objects::nonNull)
                .reduce(Dataset::unionAll)
                .map(Dataset::collectAsList)
                .stream()
                .flatMap(List::stream)
                .map(QualityAsOf::foundBeside);
        return Stream.of(facts.findings().stream().map(QualityAsOf::foundInFile), beside, attendance())
                .flatMap(found -> found)
                .sorted(Comparator.comparing(FoundIn::finding))
                .toList();
    }

    /** Rows whose reference is not there, of all tables in one join; null where no table refers to anything. */
    private Dataset<Row> waiting() {
        List<Dataset<Row>> referring = new ArrayList<>();
        List<Dataset<Row>> referred = new ArrayList<>();
        for (FactTable table : tables(table -> table.reference().isPresent() && mayWait(table))) {
            FactTable.Reference reference = table.reference().orElseThrow();
            Dataset<Row> rows = table.holdsPeople() ? facts.participations(eventsAwaited()) : facts.notRejected(table);
            referring.add(keyed(rows, reference.column(), table.dataset()).withColumn("to", lit(reference.to().dataset())));
            referred.add(facts.settled(reference.to())
                    .select(lit(reference.to().dataset()).as("there"), col(reference.column()).as("known")));
        }
        return referring.isEmpty() ? null : line("waiting", union(referring).join(
                union(referred), col("to").equalTo(col("there")).and(col("key").equalTo(col("known"))), "left_anti"));
    }

    private boolean mayWait(FactTable table) {
        return !table.holdsPeople() || !eventsAwaited().isEmpty();
    }

    /** Events of which there are lists and nothing else. */
    private Set<String> eventsAwaited() {
        if (awaited == null) {
            awaited = new TreeSet<>(facts.lists().events());
            if (!awaited.isEmpty()) {
                facts.settled(FactTable.EVENTS).select("event_id").collectAsList()
                        .forEach(event -> awaited.remove(event.getString(0)));
            }
        }
        return awaited;
    }

    /** Rows that give way to another region's row of the same key and quarter; null where no such table has rows. */
    private Dataset<Row> givenWay() {
        List<Dataset<Row>> rows = tables(table -> table.isKeyed() && !table.isProgrammeWide()).stream()
                .map(table -> keyed(facts.notRejected(table), table.key().get(0).name(), table.dataset()))
                .toList();
        return rows.isEmpty() ? null : line("given-way", union(rows)
                .withColumn("latest", max("sent_by")
                        .over(Window.partitionBy(col("dataset"), col("key"), col("sent_for"))))
                .filter(col("sent_by").lt(col("latest"))));
    }

    /** Events whose reported head count and listed persons differ by more than a tenth. */
    private Stream<FoundIn> attendance() {
        if (tables(table -> table == FactTable.EVENTS || table == FactTable.PARTICIPATIONS).size() < 2) {
            return Stream.of();
        }
        Map<String, Long> listed = listed();
        return facts.settled(FactTable.EVENTS)
                .where(col("attendance").isNotNull())
                .select(lit("attendance"), lit(FactTable.EVENTS.dataset()), col("source_id"), col("sent_by"), col("sent_for"),
                        col("file"), col("sheet"), col("row"), col("event_id"), col("attendance"))
                .collectAsList().stream()
                .filter(event -> listed.containsKey(event.getString(8))
                        && differ(event.getDecimal(9), BigDecimal.valueOf(listed.get(event.getString(8)))))
                .map(QualityAsOf::foundBeside);
    }

    private static boolean differ(BigDecimal reported, BigDecimal listed) {
        return reported.subtract(listed).abs().multiply(BigDecimal.TEN).compareTo(reported) > 0;
    }

    /** Events to the number of different persons on their lists. */
    private Map<String, Long> listed() {
        Map<String, Long> listed = facts.lists().listedOnce();
        Set<String> shared = facts.lists().shared(facts.lists().events());
        if (!shared.isEmpty()) {
            facts.participations(shared)
                    .select("event_id", FactTable.PERSON_KEY)
                    .distinct()
                    .groupBy("event_id")
                    .count()
                    .collectAsList()
                    .forEach(event -> listed.put(event.getString(0), event.getLong(1)));
        }
        return listed;
    }

    private List<FactTable> tables(Function<FactTable, Boolean> wanted) {
        return Arrays.stream(FactTable.values()).filter(facts::has).filter(wanted::apply).toList();
    }

    private static Dataset<Row> keyed(Dataset<Row> rows, String key, String dataset) {
        return rows.select(
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
