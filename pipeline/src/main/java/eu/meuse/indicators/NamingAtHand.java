package eu.meuse.indicators;

import eu.meuse.facts.PartialResults;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The different ways in which facts name organisations, from partial results at hand, and the counts for which each counts
 * to date: the same organisations come again every quarter.
 */
final class NamingAtHand {
    /** Which count a value counts for, as a bit, where the value stands by the count of the table at that place. */
    private record Counts(int at, int date, long bit) {}

    private final Map<List<String>, Long> namings = new LinkedHashMap<>();
    private final List<Counts> counted = new ArrayList<>();
    private final int words;
    private final int quarter;

    /** @param counts each by the measures whose facts name what it counts */
    NamingAtHand(TableQuery query, List<List<Measure>> counts) {
        this.words = query.cells().words();
        this.quarter = ValueLayout.number(query.quarter());
        List<TablePlan.Counted> all = query.plan().countsOf(OrganisationFrames.KEY);
        for (int i = 0; i < counts.size(); i++) {
            for (int at = 0; at < all.size(); at++) {
                if (counts.get(i).contains(all.get(at).measure())) {
                    counted.add(new Counts(at, query.plan().date(all.get(at)), 1L << i));
                }
            }
        }
    }

    /**
     * Adds partial results.
     *
     * @param number which of the values counted are organisations; others are passed over
     */
    NamingAtHand add(List<Row> partials, int number) {
        for (Row row : partials) {
            if (row.getInt(PartialResults.COUNTED) == number) {
                add(row.<String>getList(PartialResults.VALUE).stream().map(part -> part == null ? "" : part).toList(), counts(row));
            }
        }
        return this;
    }

    /** Adds what else names organisations, as {@link NamingRows} has it. */
    NamingAtHand add(Iterator<Row> others) {
        others.forEachRemaining(row -> add(List.of(row.getString(0), row.getString(1), row.getString(2), row.getString(3)), row.getLong(4)));
        return this;
    }

    /** All of them, in the form in which the others were added. */
    Iterator<Row> all() {
        return namings.entrySet().stream()
                .map(one -> RowFactory.create(
                        one.getKey().get(0), one.getKey().get(1), one.getKey().get(2), one.getKey().get(3), one.getValue()))
                .iterator();
    }

    private void add(List<String> naming, long counts) {
        namings.merge(naming, counts, (one, other) -> one | other);
    }

    /** The first cell is the total. */
    private long counts(Row row) {
        List<Integer> dated = row.getList(PartialResults.DATED);
        List<Long> bits = row.getList(PartialResults.BITS);
        long found = 0;
        for (Counts one : counted) {
            if ((bits.get(one.at() * words) & 1) == 1 && ValueLayout.counts(dated, one.date(), Scope.TO_DATE, quarter)) {
                found |= one.bit();
            }
        }
        return found;
    }
}
