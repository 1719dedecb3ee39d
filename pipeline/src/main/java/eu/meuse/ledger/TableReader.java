package eu.meuse.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Reads the rows of one of the ledger's tables that come from a set of sources. */
interface TableReader {
    /**
     * A frame of a table's rows.
     *
     * @param sources ids of the sources' rows wanted, see {@link RegisteredSource#rows()}
     */
    Dataset<Row> rows(String table, Set<String> sources);

    /** The rows themselves; none of a table that nothing has been written to. */
    List<Row> collect(String table, Set<String> sources);

    /** Whether a table's rows of some sources are so few that they are best held in memory. */
    default boolean areNear(String table, Set<String> sources) {
        return true;
    }

    /** The different rows of some columns, all of them filled. */
    default List<Row> different(String table, Set<String> sources, String... columns) {
        List<String> names = Tables.schema(table).columns().stream().map(column -> column.name()).toList();
        return collect(table, sources).stream()
                .map(row -> Arrays.stream(columns).map(column -> row.get(names.indexOf(column))).toList())
                .filter(values -> values.stream().allMatch(Objects::nonNull))
                .distinct()
                .map(values -> RowFactory.create(values.toArray()))
                .toList();
    }
}
