package eu.meuse.ledger;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import eu.meuse.facts.FactTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Which of several rows of the same key, or of the same person at the same event, is in force, as Spark finds it out. Of one
 * submission it is the first: a file that was deleted stays in force, and its place in the order may since be another's, then
 * their names decide. {@link FactsAtHand} has the same rules.
 */
final class RowsInForce {
    private static final List<String> SENT = List.of("sent_for", "sent_by");
    private static final List<String> WITHIN = List.of("file_order", "row");
    private static final String EVENT = "event_id";

    private RowsInForce() {}

    /** One row of each key: of the latest quarter and region. */
    static Dataset<Row> latest(Dataset<Row> rows, List<String> key) {
        Stream<Column> within = WITHIN.stream().map(name -> col(name).multiply(lit(-1)));
        return one(rows, key, max_by(struct(columns(List.of(rows.columns()))), order(within)));
    }

    /**
     * One row a person and event: of the earliest quarter and region. A person stands once on a list, so that only events that
     * several sources list are looked through.
     */
    static Dataset<Row> onceEach(Dataset<Row> rows, Set<String> shared) {
        if (shared.isEmpty()) {
            return rows;
        }
        Column earliest = min_by(struct(columns(List.of(rows.columns()))), order(WITHIN.stream().map(name -> col(name))));
        return one(of(shared, rows), List.of(EVENT, FactTable.PERSON_KEY), earliest)
                .unionByName(rows.join(frame(shared, rows), on(EVENT), "left_anti"));
    }

    /** The rows of some events. */
    static Dataset<Row> of(Set<String> events, Dataset<Row> rows) {
        return rows.join(frame(events, rows), on(EVENT), "left_semi");
    }

    /** A column to join by. */
    static Seq<String> on(String column) {
        return CollectionConverters.asScala(List.of(column)).toSeq();
    }

    private static Dataset<Row> frame(Set<String> events, Dataset<Row> rows) {
        return rows.sparkSession().createDataset(List.copyOf(events), Encoders.STRING()).toDF(EVENT);
    }

    private static Dataset<Row> one(Dataset<Row> rows, List<String> key, Column chosen) {
        return rows.groupBy(columns(key)).agg(chosen.as("chosen")).select("chosen.*");
    }

    private static Column order(Stream<Column> within) {
        Stream<Column> sent = SENT.stream().map(name -> col(name));
        return struct(Stream.of(sent, within, Stream.of(col("file"))).flatMap(parts -> parts).toArray(Column[]::new));
    }

    private static Column[] columns(List<String> names) {
        return names.stream().map(name -> col(name)).toArray(Column[]::new);
    }
}
