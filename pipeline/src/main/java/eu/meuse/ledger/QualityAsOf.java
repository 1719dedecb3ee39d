package eu.meuse.ledger;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
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

    /** The findings, in one query; the source each was found in comes first. */
    public List<FoundIn> collect() {
        List<Dataset<Row>> parts = new ArrayList<>(List.of(facts.findings()));
        for (FactTable table : FactTable.values()) {
            if (facts.has(table)) {
                table.reference().ifPresent(reference -> parts.add(waiting(table, reference)));
                if (table.isKeyed() && !table.isProgrammeWide()) {
                    parts.add(givenWay(table));
                }
            }
        }
        if (facts.has(FactTable.EVENTS) && facts.has(FactTable.PARTICIPATIONS)) {
            parts.add(attendance());
        }
        return parts.stream().reduce(Dataset::unionAll).orElseThrow().collectAsList().stream()
                .map(QualityAsOf::found)
                .sorted((one, other) -> one.finding().compareTo(other.finding()))
                .toList();
    }

    /**
     * A finding and where it was made.
     *
     * @param source id of the source
     */
    public record FoundIn(String source, Finding finding) {}

    private Dataset<Row> waiting(FactTable table, FactTable.Reference reference) {
        return line(
                facts.waiting(table, reference), table, reference.column(), Severity.WAITING, reference.code(),
                "counts as soon as its " + reference.column() + " arrives in " + reference.to().dataset());
    }

    private Dataset<Row> givenWay(FactTable table) {
        String key = table.key().get(0).name();
        Column latest = max("sent_by").over(Window.partitionBy(col(key), col("sent_for")));
        return line(
                facts.settled(table).withColumn("latest", latest).filter(col("sent_by").lt(col("latest"))),
                table, key, Severity.WARNING, "key-of-another-region",
                "another region sent the same " + key + " for this quarter; its row is in force");
    }

    private Dataset<Row> attendance() {
        Dataset<Row> listed = facts.counted(FactTable.PARTICIPATIONS)
                .groupBy(col("event_id").as("listed_event"))
                .agg(count(lit(1)).as("listed"));
        Dataset<Row> differing = facts.settled(FactTable.EVENTS)
                .join(listed, col("event_id").equalTo(col("listed_event")))
                .filter(abs(col("attendance").minus(col("listed"))).multiply(lit(10)).gt(col("attendance")));
        return line(
                differing, FactTable.EVENTS, "attendance", Severity.WARNING, "attendance-differs",
                "the reported head count and the distinct persons listed differ by more than a tenth");
    }

    private static Dataset<Row> line(
            Dataset<Row> rows, FactTable table, String column, Severity severity, String code, String message) {
        return rows.select(
                col("source_id"),
                col("sent_by").as("region"),
                col("sent_for").as("quarter"),
                lit(table.dataset()).as("dataset"),
                col("file"),
                col("sheet"),
                col("row"),
                lit(column).as("column"),
                lit(severity.code()).as("severity"),
                lit(code).as("code"),
                lit(message).as("message"));
    }

    private static FoundIn found(Row row) {
        return new FoundIn(row.getString(0), new Finding(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getLong(6),
                row.getString(7), Severity.valueOf(row.getString(8).toUpperCase(Locale.ROOT)), row.getString(9),
                row.getString(10)));
    }
}
