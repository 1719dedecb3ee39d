package eu.meuse.indicators;

import eu.meuse.facts.PartialResults;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Union;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * Where the values of a union stand: the bits that the partial results of its tables have for a value are put together
 * in the cells of the union's own breakdowns, which all of its tables have.
 */
final class UnionLayout {
    private static final Scope[] SCOPES = Scope.values();

    private final ArrayList<Cell.Place> places;
    private final ArrayList<Part> parts = new ArrayList<>();
    private final Union union;
    private final Set<String> breakdowns;
    private final int quarter;

    /**
     * One of its measures in the partial results of its table.
     *
     * @param counted which of the table's values it counts
     * @param at its place among the counts of that value
     * @param date its place among the table's dates; -1: it counts whenever it was
     * @param words how many words hold the table's cells
     * @param into number of a cell of the table to its number in the union; -1 where it has none
     */
    private record Part(String table, int counted, int at, int date, int words, int[] into) {}

    /** @param queries among them those over the union's tables */
    UnionLayout(Union union, Set<String> breakdowns, List<TableQuery> queries, Quarter quarter) {
        this.union = union;
        this.breakdowns = breakdowns;
        this.quarter = ValueLayout.number(quarter);
        this.places = new ArrayList<>(union.of().stream()
                .flatMap(measure -> of(measure, queries).cells().places().stream())
                .filter(place -> breakdowns.contains(place.breakdown()))
                .distinct()
                .toList());
        union.of().forEach(measure -> parts.add(part(measure, of(measure, queries))));
    }

    /** The same for another quarter. */
    UnionLayout at(List<TableQuery> queries, Quarter other) {
        return new UnionLayout(union, breakdowns, queries, other);
    }

    private static TableQuery of(Measure measure, List<TableQuery> queries) {
        return queries.stream().filter(query -> query.plan().table() == measure.facts()).findFirst().orElseThrow();
    }

    private Part part(Measure measure, TableQuery query) {
        TablePlan plan = query.plan();
        TablePlan.Counted one = plan.distincts().stream().filter(each -> each.measure().equals(measure)).findFirst().orElseThrow();
        int counted = plan.distinctKeys().indexOf(one.aggregate().argument()) + 1;
        int[] into = query.cells().places().stream().mapToInt(places::indexOf).toArray();
        return new Part(plan.table().name(), counted, plan.countsOf(one.aggregate().argument()).indexOf(one), plan.date(one), query.cells().words(), into);
    }

    /** Whether a table's nth value is one of the union's. */
    boolean has(String table, int counted) {
        return parts.stream().anyMatch(part -> part.table().equals(table) && part.counted() == counted);
    }

    /** How many words all scopes take. */
    int length() {
        return SCOPES.length * words();
    }

    /** How many words each scope takes. */
    int words() {
        return CellBits.words(places.size());
    }

    /** Adds to a value's words the cells in which a row of partial results says that it stands. */
    void or(Row row, long[] into) {
        for (Part part : parts) {
            if (part.table().equals(row.getString(PartialResults.TABLE)) && part.counted() == row.getInt(PartialResults.COUNTED)) {
                or(part, row.getList(PartialResults.DATED), row.getList(PartialResults.BITS), into);
            }
        }
    }

    private void or(Part part, List<Integer> dated, List<Long> bits, long[] into) {
        for (Scope scope : SCOPES) {
            if (ValueLayout.counts(dated, part.date(), scope, quarter)) {
                for (int word = 0; word < part.words(); word++) {
                    for (long rest = bits.get(part.at() * part.words() + word); rest != 0; rest &= rest - 1) {
                        set(part.into()[word * Long.SIZE + Long.numberOfTrailingZeros(rest)], scope, into);
                    }
                }
            }
        }
    }

    /** @param place number of a cell; -1: none of the union's */
    private void set(int place, Scope scope, long[] into) {
        if (place >= 0) {
            into[scope.ordinal() * words() + place / Long.SIZE] |= 1L << place % Long.SIZE;
        }
    }

    /** The cell of a bit of a scope's words. */
    Cell.Place place(int bit) {
        return places.get(bit);
    }

    /** The cells of a scope in which a value stands, out of its words. */
    List<Cell.Place> set(List<Long> all, Scope scope) {
        return CellBits.set(places, all.subList(scope.ordinal() * words(), (scope.ordinal() + 1) * words()));
    }
}
