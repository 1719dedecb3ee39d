package eu.meuse.indicators;

import eu.meuse.facts.PartialResults;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * How the bits of a table's partial results lie, and what of them belongs to a quarter: for each counted value the
 * counts that it is counted for, and for each of these their words in a scope.
 */
final class ValueLayout {
    private static final Scope[] SCOPES = Scope.values();

    private final int words;
    private final int quarter;
    private final List<Value> values = new ArrayList<>();

    /** @param firsts the measures of which it is asked what they count for the first time */
    ValueLayout(TablePlan plan, CellBits cells, Quarter quarter, Set<Measure> firsts) {
        this.words = cells.words();
        this.quarter = number(quarter);
        for (String key : plan.distinctKeys()) {
            List<Count> counts = new ArrayList<>();
            for (int i = 0; i < plan.distincts().size(); i++) {
                if (plan.distincts().get(i).aggregate().argument().equals(key)) {
                    TablePlan.Counted one = plan.distincts().get(i);
                    counts.add(new Count(i, counts.size(), plan.date(one), firsts.contains(one.measure())));
                }
            }
            values.add(new Value(key.equals(OrganisationFrames.KEY), counts));
        }
    }

    /**
     * Something counted.
     *
     * @param isOrganisation whether it is given by name and identifier
     */
    record Value(boolean isOrganisation, List<Count> counts) {

        /** Whether it is asked when it was there for the first time; then a last word says for which counts it was before. */
        boolean asksForFirst() {
            return counts.stream().anyMatch(Count::first);
        }
    }

    /**
     * A count of it.
     *
     * @param number its place among the plan's distinct counts
     * @param at its place among those of the same value
     * @param date its place among the plan's dates; -1: it counts whenever it was
     * @param first whether it is asked what it counts for the first time
     */
    record Count(int number, int at, int date, boolean first) {}

    /** A quarter as partial results have it. */
    static int number(Quarter quarter) {
        return quarter.year() * 4 + quarter.number() - 1;
    }

    /** Whether what is dated so counts in a scope of a quarter. */
    static boolean counts(List<Integer> dated, int date, Scope scope, int quarter) {
        if (date < 0) {
            return true;
        }
        Integer when = dated.get(date);
        return when != null && (scope == Scope.QUARTER ? when == quarter : when <= quarter);
    }

    /** What the nth counted value is; the first is 1. */
    Value value(int number) {
        return values.get(number - 1);
    }

    /** How many different things are counted. */
    int values() {
        return values.size();
    }

    /** How many words hold the cells of one count. */
    int words() {
        return words;
    }

    /** How many words all scopes of all counts of a value take. */
    int length(int number) {
        return value(number).counts().size() * SCOPES.length * words + (value(number).asksForFirst() ? 1 : 0);
    }

    /** Adds to a value's words the cells in which a row says that it stands. */
    void or(int number, Row row, long[] into) {
        List<Integer> dated = row.getList(PartialResults.DATED);
        List<Long> bits = row.getList(PartialResults.BITS);
        int at = 0;
        for (Count count : value(number).counts()) {
            for (Scope scope : SCOPES) {
                if (counts(dated, count.date(), scope, quarter)) {
                    for (int word = 0; word < words; word++) {
                        into[at + word] |= bits.get(count.at() * words + word);
                    }
                }
                at += words;
            }
        }
        for (int i = 0; value(number).asksForFirst() && i < value(number).counts().size(); i++) {
            Count count = value(number).counts().get(i);
            if (count.first() && isBefore(dated.get(count.date())) && stands(bits, count.at() * words)) {
                into[at] |= 1L << i;
            }
        }
    }

    /** Whether a value stands in any cell, by the words of one count. */
    private boolean stands(List<Long> bits, int from) {
        for (int word = from; word < from + words; word++) {
            if (bits.get(word) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(Integer when) {
        return when != null && when < quarter;
    }

    /** Whether a count had a value in no earlier quarter, by the words of all its counts. */
    boolean isNew(List<Long> all, int count) {
        return (all.get(all.size() - 1) >>> count & 1) == 0;
    }

    /** The words of one count of a value in a scope, out of those of all. */
    List<Long> words(List<Long> all, int count, Scope scope) {
        return all.subList(at(count, scope), at(count, scope) + words);
    }

    /** Where they begin. */
    int at(int count, Scope scope) {
        return (count * SCOPES.length + scope.ordinal()) * words;
    }
}
