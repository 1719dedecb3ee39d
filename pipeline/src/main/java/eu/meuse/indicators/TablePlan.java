package eu.meuse.indicators;

import eu.meuse.facts.FactTable;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.MeasureColumns;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one query over a fact table computes.
 *
 * @param breakdowns all that one of its measures is wanted by, the total (empty) among them
 * @param dimensions the single columns that the breakdowns are made of, sorted
 * @param dates what its measures are dated by, sorted
 * @param sums what adds up over groups of facts
 * @param distincts what counts different values
 * @param distinctKeys the expressions whose different values are counted
 */
record TablePlan(
        FactTable table,
        List<String> breakdowns,
        List<String> dimensions,
        List<String> dates,
        List<Counted> sums,
        List<Counted> distincts,
        List<String> distinctKeys) {
    private static final Pattern OF_THE_QUARTER = Pattern.compile("\\bquarter_(start|end)\\b");

    /** A measure and what it aggregates, which is one column of the query's result. */
    record Counted(Measure measure, Aggregate aggregate) {

        /** Whether a condition or the aggregate names a column. */
        private boolean mentions(String column) {
            return aggregate.argument().contains(column) || where().contains(column);
        }

        private String where() {
            return measure.where().orElse("");
        }
    }

    static TablePlan of(FactTable table, Collection<Measure> measures, Set<String> breakdowns) {
        List<Counted> counted = measures.stream().map(one -> new Counted(one, Aggregate.of(one.aggregate()))).toList();
        List<Counted> distincts = counted.stream().filter(one -> one.aggregate().distinct()).toList();
        return new TablePlan(
                table,
                List.copyOf(breakdowns),
                breakdowns.stream().flatMap(by -> Dimensions.in(by).stream()).distinct().sorted().toList(),
                measures.stream().flatMap(one -> one.dated().stream()).distinct().sorted().toList(),
                counted.stream().filter(one -> !one.aggregate().distinct()).toList(),
                distincts,
                distincts.stream().map(one -> one.aggregate().argument()).distinct().toList());
    }

    /** Whether a condition or an aggregate names a column. */
    boolean mentions(String column) {
        return all().anyMatch(one -> one.mentions(column));
    }

    /** Whether the key of organisations is wanted of each fact; where it is only counted, each key's is enough. */
    boolean needsOrganisations() {
        return mentions(MeasureColumns.FIRST_MEMBERSHIP) || all().anyMatch(one -> one.where().contains(OrganisationFrames.KEY)
                || one.aggregate().argument().contains(OrganisationFrames.KEY) && !countsOrganisations(one.aggregate()));
    }

    private static boolean countsOrganisations(Aggregate aggregate) {
        return aggregate.distinct() && aggregate.argument().equals(OrganisationFrames.KEY);
    }

    /** Whether its partial results are the same whatever quarter is reported. */
    boolean isOfNoQuarter() {
        return !needsOrganisations() && !mentions(MeasureColumns.IS_ENTERPRISE) && all().noneMatch(one -> OF_THE_QUARTER.matcher(one.where() + one.aggregate().argument()).find());
    }

    /** Whether a measure asks for the quarter reported, so that it says nothing of another. */
    static boolean isOfTheQuarter(Measure measure) {
        return OF_THE_QUARTER.matcher(measure.where().orElse("") + " " + measure.aggregate()).find();
    }

    /** What counts the different values of an expression. */
    List<Counted> countsOf(String distinctKey) {
        return distincts.stream().filter(one -> one.aggregate().argument().equals(distinctKey)).toList();
    }

    /** The place of a measure's date among the {@link #dates()}; -1 where it counts whenever it was. */
    int date(Counted one) {
        return one.measure().dated().map(dates::indexOf).orElse(-1);
    }

    private Stream<Counted> all() {
        return Stream.concat(sums.stream(), distincts.stream());
    }
}
