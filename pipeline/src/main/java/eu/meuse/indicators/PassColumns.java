package eu.meuse.indicators;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import eu.meuse.identity.OrganisationFrames;
import eu.meuse.indicators.tally.Cells;
import eu.meuse.indicators.tally.TallyPlan;
import eu.meuse.programme.Dimensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * What {@link OnePass} wants to know of each fact, as columns: for each count whether the fact counts, the quarter of each date,
 * the code of each dimension, and the texts of each value, an organisation's name and identifier apart.
 */
final class PassColumns {
    private final TableQuery query;
    private final List<List<TablePlan.Counted>> kinds = new ArrayList<>();

    /** @param leftOut what others count: 0 for the facts, and which values by number */
    PassColumns(TableQuery query, Set<Integer> leftOut) {
        this.query = query;
        kinds.add(query.plan().sums());
        query.plan().distinctKeys().forEach(key -> kinds.add(query.plan().countsOf(key)));
        leftOut.forEach(kind -> kinds.set(kind, List.of()));
    }

    /** Whether all that adds up are numbers of facts; nothing is another answer than 0 of what may be unknown. */
    static boolean countsFacts(TablePlan plan) {
        return plan.sums().stream().allMatch(one ->
                one.aggregate().counts() && !one.measure().emptyIsNoData() && !one.measure().blankIsNoData());
    }

    /** What is counted: the facts, then each value, in the order in which tallies have them. */
    List<List<TablePlan.Counted>> kinds() {
        return kinds;
    }

    /** Which kinds are organisations. */
    List<Integer> organisations() {
        return IntStream.range(1, kinds.size()).filter(this::isOrganisation).boxed().toList();
    }

    private boolean isOrganisation(int kind) {
        return query.plan().distinctKeys().get(kind - 1).equals(OrganisationFrames.KEY);
    }

    /** The codes of each dimension in their order. */
    List<List<String>> codes() {
        return query.plan().dimensions().stream().map(query.cells()::codes).toList();
    }

    TallyPlan plan() {
        List<List<TallyPlan.Count>> counts = new ArrayList<>();
        int flag = 0;
        for (List<TablePlan.Counted> kind : kinds) {
            List<TallyPlan.Count> some = new ArrayList<>();
            for (TablePlan.Counted one : kind) {
                some.add(new TallyPlan.Count(flag++, query.plan().date(one)));
            }
            counts.add(some);
        }
        int[] sizes = codes().stream().mapToInt(List::size).toArray();
        int[][] breakdowns = query.plan().breakdowns().stream()
                .map(by -> Dimensions.in(by).stream().mapToInt(query.plan().dimensions()::indexOf).toArray())
                .toArray(int[][]::new);
        return new TallyPlan(counts, query.plan().dates().size(), sizes, new Cells(breakdowns, sizes));
    }

    List<Column> all() {
        Conditions conditions = new Conditions(query.plan(), query.quarter());
        List<Column> columns = new ArrayList<>();
        kinds.forEach(kind -> kind.forEach(one -> columns.add(coalesce(counts(one, conditions), lit(false)))));
        query.plan().dates().forEach(date -> columns.add(TableQuery.quarter(date)));
        query.plan().dimensions().forEach(dimension -> columns.add(col(dimension)));
        for (int kind = 1; kind < kinds.size(); kind++) {
            Stream<Column> texts = isOrganisation(kind) ? Naming.parts(query.plan().table()).stream().limit(2)
                    : Stream.of(expr(query.plan().distinctKeys().get(kind - 1)).cast("string"));
            texts.forEach(columns::add);
        }
        return columns;
    }

    /** Whether a fact counts; a count of an expression leaves out where it is blank. */
    private static Column counts(TablePlan.Counted one, Conditions conditions) {
        Column counts = conditions.of(one);
        boolean all = one.aggregate().distinct() || one.aggregate().argument().equals(Aggregate.EVERYTHING);
        return all ? counts : counts.and(expr(one.aggregate().argument()).isNotNull());
    }
}
