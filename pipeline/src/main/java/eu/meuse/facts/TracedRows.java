package eu.meuse.facts;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * The columns of frames that lead from a figure back to its rows: what each row adds to the figure, where it stands, and
 * a note. A line that stands in no file, such as a rounding, has a contribution and a note alone.
 */
public final class TracedRows {
    /** What the row adds to its side of the figure: {@value #NUMBER}; 0 where it counts nothing by itself. */
    public static final String CONTRIBUTION = "contribution";
    /** Its dataset, as in the contract. */
    public static final String DATASET = "dataset";
    /** What else there is to say of it, for people; may be empty. */
    public static final String NOTE = "note";
    /** The type of contributions: exact for every count, and for every stored amount times a rate in percent. */
    public static final String NUMBER = "decimal(38,10)";
    /** Decimals of contributions. */
    public static final int SCALE = 10;

    /** Where a fact stands, in the columns of every {@link FactFrames} frame. */
    public static final List<String> PLACE = List.of("sent_by", "sent_for", "file", "sheet", "source_id", "row");

    private static final List<String> WITHIN_DATASET = List.of("file", "sheet", "row");

    private TracedRows() {}

    /** All of them, in their order. */
    public static Column[] columns() {
        return Stream.concat(Stream.of(CONTRIBUTION, DATASET, NOTE), PLACE.stream())
                .map(name -> col(name))
                .toArray(Column[]::new);
    }

    /** The order in which rows are shown: by region, quarter, dataset, file, sheet and row, lines without a file last. */
    public static Column[] order() {
        return ordered(Stream.of("sent_by", "sent_for", DATASET), Stream.of(NOTE, CONTRIBUTION));
    }

    /** The same order, of the facts of one table. */
    public static Column[] orderOfFacts() {
        return ordered(Stream.of("sent_by", "sent_for"), Stream.of());
    }

    private static Column[] ordered(Stream<String> before, Stream<String> after) {
        return Stream.of(before, WITHIN_DATASET.stream(), after)
                .flatMap(names -> names)
                .map(name -> col(name).asc_nulls_last())
                .toArray(Column[]::new);
    }
}
