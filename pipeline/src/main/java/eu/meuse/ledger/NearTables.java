package eu.meuse.ledger;

import eu.meuse.facts.FactTable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads what is little into memory and has Spark scan the rest, so that one long table makes no difference to short ones.
 *
 * @param shortest the fact tables that are held in memory as a whole
 * @param accepted source to how many facts were accepted of it
 * @param records table to how many rows it has in all
 * @param few up to so many rows are little; of a longer fact table a quarter of them
 */
record NearTables(
        TableReader near, TableReader far, Set<FactTable> shortest, Map<String, Long> accepted, ToLongFunction<String> records,
        long few) implements TableReader {
    /** Where only what is different is kept, rows take no memory, and so many times more are read before Spark is quicker. */
    private static final int ALIKE = 10;

    /** The tables that together have no more rows than some number, the shortest first. */
    static Set<FactTable> shortest(List<RegisteredSource> sources, long rows) {
        EnumMap<FactTable, Long> lengths = new EnumMap<>(FactTable.class);
        for (FactTable table : FactTable.values()) {
            lengths.put(table, 0L);
        }
        sources.forEach(source -> lengths.merge(source.source().table(), source.accepted(), Long::sum));
        Set<FactTable> shortest = EnumSet.noneOf(FactTable.class);
        long together = 0;
        for (FactTable table : lengths.keySet().stream().sorted(Comparator.comparing(lengths::get)).toList()) {
            together += lengths.get(table);
            if (together <= rows) {
                shortest.add(table);
            }
        }
        return shortest;
    }

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
        boolean near = areNear(table, sources) || FactTable.of(table).isEmpty() && records.applyAsLong(table) <= ALIKE * few;
        return (near ? this.near : far).different(table, sources, columns);
    }

    @Override
    public boolean areNear(String table, Set<String> sources) {
        return FactTable.of(table)
                .map(facts -> shortest.contains(facts) || sources.stream().mapToLong(source -> accepted.getOrDefault(source, 0L)).sum() <= few / 4)
                .orElseGet(() -> records.applyAsLong(table) <= few);
    }

    private TableReader of(String table, Set<String> sources) {
        return areNear(table, sources) ? near : far;
    }
}
