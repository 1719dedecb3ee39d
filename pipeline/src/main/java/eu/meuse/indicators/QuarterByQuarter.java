package eu.meuse.indicators;

import eu.meuse.facts.PartialResults;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Union;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * What dated measures came to quarter by quarter, from partial results at hand: in a quarter in every cell, to date as a
 * whole. Each result is looked at in the quarters in which it lies and nowhere else, so that many quarters cost little more
 * than one.
 */
final class QuarterByQuarter {
    private static final Cell TO_DATE = new Cell(Scope.TO_DATE, "", "");

    private final List<TableQuery> queries;
    private final Map<Union, UnionLayout> unions;
    private final Set<Measure> firsts;
    private final KnownOrganisations known;
    private final List<PassCounts> passes;
    /** What is not yet looked at, by the number of its quarter. */
    private final TreeMap<Integer, List<Row>> values = new TreeMap<>();
    private final TreeMap<Integer, List<Row>> sums = new TreeMap<>();
    /** Different values by number: they come again in several counts and quarters. */
    private final Map<ValueMerge.Counted, Map<String, Integer>> numbers = new HashMap<>();
    private final Map<Formula, Arrivals> arrivals = new HashMap<>();
    private final Map<Formula, BigDecimal> toDate = new HashMap<>();

    /**
     * @param partials as {@link PartialResults} has them
     * @param passes over other tables
     */
    QuarterByQuarter(
            List<TableQuery> queries, Map<Union, UnionLayout> unions, Set<Measure> firsts, KnownOrganisations known,
            List<Row> partials, List<PassCounts> passes) {
        this.queries = queries;
        this.unions = unions;
        this.firsts = firsts;
        this.known = known;
        this.passes = passes;
        for (Row row : partials) {
            if (ValueMerge.isSums(row)) {
                put(ValueMerge.sums(row), row.getList(PartialResults.DATED), this.sums);
            } else if (!row.isNullAt(PartialResults.COUNTED)) {
                put(row, row.getList(PartialResults.DATED), values);
            }
        }
    }

    private static void put(Row row, List<Integer> dated, SortedMap<Integer, List<Row>> into) {
        dated.stream().filter(Objects::nonNull).distinct().forEach(quarter -> into.computeIfAbsent(quarter, any -> new ArrayList<>()).add(row));
    }

    /** What came of a quarter; to be asked in the order of quarters. */
    Measured next(Quarter quarter) {
        int number = ValueLayout.number(quarter);
        Measured measured = new Measured();
        for (Integer due = first(); due != null && due <= number; due = first()) {
            Measured found = look(due);
            measured = due == number ? found : measured;
        }
        for (Map.Entry<Formula, BigDecimal> total : toDate.entrySet()) {
            measured.add(total.getKey(), TO_DATE, total.getValue());
        }
        for (PassCounts pass : passes) {
            pass.into(measured, quarter);
        }
        return measured;
    }

    /** The earliest quarter not yet looked at. */
    private Integer first() {
        Integer ofValues = values.isEmpty() ? null : values.firstKey();
        Integer ofSums = sums.isEmpty() ? null : sums.firstKey();
        return ofValues == null || ofSums != null && ofSums < ofValues ? ofSums : ofValues;
    }

    private Measured look(int number) {
        Quarter quarter = new Quarter(number / 4, number % 4 + 1);
        Measured measured = new Measured();
        List<Row> summed = removed(sums, number);
        queries.forEach(query -> add(query, number, summed, measured));
        Then then = new Then(quarter);
        then.merge().values(removed(values, number)).forEach((counted, found) -> {
            Arrivals.Values all = Arrivals.Values.of(found, numbers.computeIfAbsent(counted, any -> new HashMap<>()));
            if (counted.table().equals(ValueMerge.UNION)) {
                then.count(counted.number(), all, measured);
            } else {
                then.count(counted, all, measured);
            }
        });
        return measured;
    }

    private static List<Row> removed(Map<Integer, List<Row>> rows, int number) {
        List<Row> found = rows.remove(number);
        return found == null ? List.of() : found;
    }

    private void add(TableQuery query, int number, List<Row> summed, Measured into) {
        TablePlan plan = query.plan();
        for (Row row : summed) {
            if (row.getString(ValueMerge.TABLE).equals(plan.table().name())) {
                List<Integer> dated = row.getList(ValueMerge.DATED);
                List<BigDecimal> found = row.getList(ValueMerge.SUMS);
                for (int i = 0; i < found.size(); i++) {
                    TablePlan.Counted one = plan.sums().get(i);
                    int date = plan.date(one);
                    if (found.get(i) != null && date >= 0 && Objects.equals(dated.get(date), number)) {
                        into.addSum(plan, one, Scope.QUARTER, row.getList(ValueMerge.CODES), found.get(i));
                        toDate.merge(one.measure(), found.get(i), one.aggregate()::merged);
                    }
                }
            }
        }
    }

    /** How counted values lie in a quarter. */
    private final class Then {
        private final Map<String, TableQuery> byTable = new HashMap<>();
        private final Map<String, ValueLayout> layouts = new TreeMap<>();
        private final Map<Union, UnionLayout> united = new LinkedHashMap<>();

        Then(Quarter quarter) {
            queries.forEach(query -> {
                byTable.put(query.plan().table().name(), query);
                layouts.put(query.plan().table().name(), new ValueLayout(query.plan(), query.cells(), quarter, firsts));
            });
            unions.forEach((union, layout) -> united.put(union, layout.at(queries, quarter)));
        }

        ValueMerge merge() {
            return new ValueMerge(layouts, List.copyOf(united.values()), known);
        }

        void count(int number, Arrivals.Values found, Measured into) {
            Union union = List.copyOf(united.keySet()).get(number - 1);
            UnionLayout layout = united.get(union);
            Arrivals these = arrivals.computeIfAbsent(union, any -> new Arrivals());
            these.quarter(found, Scope.QUARTER.ordinal() * layout.words(), layout.words());
            these.now((bit, values) -> into.add(union, new Cell(Scope.QUARTER, layout.place(bit)), values));
            toDate.merge(union, these.arrived(), BigDecimal::add);
        }

        void count(ValueMerge.Counted counted, Arrivals.Values found, Measured into) {
            TableQuery query = byTable.get(counted.table());
            ValueLayout layout = layouts.get(counted.table());
            List<Cell.Place> places = query.cells().places();
            List<ValueLayout.Count> counts = layout.value(counted.number()).counts();
            for (int i = 0; i < counts.size(); i++) {
                Measure measure = query.plan().distincts().get(counts.get(i).number()).measure();
                Arrivals these = arrivals.computeIfAbsent(measure, any -> new Arrivals());
                these.quarter(found, layout.at(i, Scope.QUARTER), layout.words());
                these.now((bit, values) -> into.add(measure, new Cell(Scope.QUARTER, places.get(bit)), values));
                if (counts.get(i).first()) {
                    these.fresh((bit, values) -> into.add(new First(measure), new Cell(Scope.QUARTER, places.get(bit)), values));
                }
                toDate.merge(measure, these.arrived(), BigDecimal::add);
            }
        }
    }
}
