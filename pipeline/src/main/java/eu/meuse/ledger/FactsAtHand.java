package eu.meuse.ledger;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.apache.iceberg.types.Types;
import org.apache.spark.sql.Row;

/**
 * Which rows count, by the rules of {@link FactsAsOf}, of tables that are read into memory: planning a query takes longer
 * than passing over so few rows.
 */
final class FactsAtHand {
    private final Function<FactTable, List<Row>> read;
    private final EventLists lists;
    private final Map<FactTable, List<Row>> notRejected = new EnumMap<>(FactTable.class);
    private final Map<FactTable, List<Row>> counted = new EnumMap<>(FactTable.class);

    /**
     * Over tables that are read when they are first asked for.
     *
     * @param read the rows of a table that were not rejected
     * @param lists where participants of which events are listed
     */
    FactsAtHand(Function<FactTable, List<Row>> read, EventLists lists) {
        this.read = read;
        this.lists = lists;
    }

    synchronized List<Row> notRejected(FactTable table) {
        if (!notRejected.containsKey(table)) {
            notRejected.put(table, List.copyOf(read.apply(table)));
        }
        return notRejected.get(table);
    }

    /** Rows whose reference has arrived; all of them in a table that refers to nothing. */
    List<Row> settled(FactTable table) {
        if (table.reference().isEmpty()) {
            return notRejected(table);
        }
        FactTable.Reference reference = table.reference().get();
        int there = place(reference.to(), reference.column());
        Set<Object> known = new HashSet<>();
        settled(reference.to()).forEach(row -> known.add(row.get(there)));
        int here = place(table, reference.column());
        return notRejected(table).stream().filter(row -> !row.isNullAt(here) && known.contains(row.get(here))).toList();
    }

    /** Those of them that count: one row of each key, each person once an event. */
    synchronized List<Row> counted(FactTable table) {
        if (!counted.containsKey(table)) {
            counted.put(table, count(table));
        }
        return counted.get(table);
    }

    private List<Row> count(FactTable table) {
        if (table.isKeyed()) {
            return one(table, settled(table), table.key().stream().map(Column::name).toList(), BinaryOperator.maxBy(latestLast(table)));
        }
        return table.holdsPeople() ? onceEach(table) : settled(table);
    }

    /** A person stands once on a list, so that only events that several sources list are looked through. */
    private List<Row> onceEach(FactTable table) {
        Set<String> shared = lists.shared(lists.events());
        int event = place(table, "event_id");
        List<Row> all = new ArrayList<>();
        List<Row> several = new ArrayList<>();
        settled(table).forEach(row -> (shared.contains(row.getString(event)) ? several : all).add(row));
        all.addAll(one(table, several, List.of("event_id", FactTable.PERSON_KEY), BinaryOperator.minBy(earliestFirst(table))));
        return all;
    }

    private static List<Row> one(FactTable table, List<Row> rows, List<String> key, BinaryOperator<Row> chosen) {
        List<Integer> places = key.stream().map(column -> place(table, column)).toList();
        Map<List<Object>, Row> one = new LinkedHashMap<>();
        for (Row row : rows) {
            List<Object> values = new ArrayList<>();
            places.forEach(place -> values.add(row.get(place)));
            one.merge(values, row, chosen);
        }
        return List.copyOf(one.values());
    }

    /** By quarter and region, of one submission the first row last; as {@link FactsAsOf} orders them. */
    private static Comparator<Row> latestLast(FactTable table) {
        return sent(table).thenComparing(within(table).reversed()).thenComparing(text(table, "file"));
    }

    private static Comparator<Row> earliestFirst(FactTable table) {
        return sent(table).thenComparing(within(table)).thenComparing(text(table, "file"));
    }

    private static Comparator<Row> sent(FactTable table) {
        return text(table, "sent_for").thenComparing(text(table, "sent_by"));
    }

    private static Comparator<Row> within(FactTable table) {
        int order = place(table, "file_order");
        int line = place(table, "row");
        return Comparator.<Row>comparingInt(row -> row.getInt(order)).thenComparingLong(row -> row.getLong(line));
    }

    private static Comparator<Row> text(FactTable table, String column) {
        int place = place(table, column);
        return Comparator.comparing(row -> row.getString(place));
    }

    private static int place(FactTable table, String column) {
        return Tables.schema(table.dataset()).columns().stream().map(Types.NestedField::name).toList().indexOf(column);
    }
}
