package eu.meuse.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads what is little into memory and has Spark scan the rest, so that one long table makes no difference to short ones.
 *
 * @param accepted source to how many facts were accepted of it
 * @param records table to how many rows it has in all
 * @param few up to so many rows are little
 */
record NearTables(TableReader near, TableReader far, Map<String, Long> accepted, ToLongFunction<String> records, long few) implements TableReader {

    @Override
    public Dataset<Row> rows(String table, Set<String> sources) {
        return of(table, sources).rows(table, sources);
    }

    @Override
    public List<Row> collect(String table, Set<String> sources) {
        return of(table, sources).collect(table, sources);
    }

    @Override
    public List<Row> different(String table, Set<String> sources, String... columns) {
        return of(table, sources).different(table, sources, columns);
    }

    @Override
    public boolean areNear(String table, Set<String> sources) {
        return sources.stream().mapToLong(source -> accepted.getOrDefault(source, 0L)).sum() <= few || records.applyAsLong(table) <= few;
    }

    private TableReader of(String table, Set<String> sources) {
        return areNear(table, sources) ? near : far;
    }
}
