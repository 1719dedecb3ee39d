package eu.meuse.indicators;

import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Union;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** What the queries over the fact tables found, rolled up: the value of each measure in each cell. */
final class Measured {
    private final Map<Formula, Map<Cell, BigDecimal>> values = new HashMap<>();

    /** Reads the rows of a {@link ValueMerge}; those of other tables are passed over. */
    void read(TableQuery query, ValueLayout layout, List<Row> rows) {
        for (Row row : rows) {
            if (row.getString(ValueMerge.TABLE).equals(query.plan().table().name())) {
                if (row.getInt(ValueMerge.COUNTED) == 0) {
                    addSums(query, row);
                } else {
                    addValues(query, layout, row);
                }
            }
        }
    }

    /** Reads the rows of unions, which a {@link ValueMerge} numbers in their order. */
    void read(Map<Union, UnionLayout> unions, List<Row> rows) {
        List<Union> numbered = List.copyOf(unions.keySet());
        for (Row row : rows) {
            if (row.getString(ValueMerge.TABLE).equals(ValueMerge.UNION)) {
                Union union = numbered.get(row.getInt(ValueMerge.COUNTED) - 1);
                BigDecimal found = BigDecimal.valueOf(row.getLong(ValueMerge.VALUES));
                for (Scope scope : Scope.values()) {
                    unions.get(union).set(row.getList(ValueMerge.BITS), scope)
                            .forEach(place -> add(union, new Cell(scope, place), found));
                }
            }
        }
    }

    /** The value of a measure or a union in a cell; empty where no fact fell into it or none had a value. */
    Optional<BigDecimal> value(Formula measure, Cell cell) {
        return Optional.ofNullable(values.getOrDefault(measure, Map.of()).get(cell));
    }

    private void addSums(TableQuery query, Row row) {
        TablePlan plan = query.plan();
        List<Integer> dated = row.getList(ValueMerge.DATED);
        List<String> codes = row.getList(ValueMerge.CODES);
        List<BigDecimal> sums = row.getList(ValueMerge.SUMS);
        int quarter = ValueLayout.number(query.quarter());
        for (int i = 0; i < sums.size(); i++) {
            TablePlan.Counted one = plan.sums().get(i);
            for (Scope scope : Scope.values()) {
                if (sums.get(i) != null && ValueLayout.counts(dated, plan.date(one), scope, quarter)) {
                    addSum(plan, one, scope, codes, sums.get(i));
                }
            }
        }
    }

    /** Adds a sum of facts with the same codes to the cells in which they stand. */
    void addSum(TablePlan plan, TablePlan.Counted one, Scope scope, List<String> codes, BigDecimal sum) {
        for (String breakdown : plan.breakdowns()) {
            // A blank code belongs to no key: its facts are in the total alone.
            key(plan, breakdown, codes).ifPresent(key -> add(one, new Cell(scope, breakdown, key), sum));
        }
    }

    private static Optional<String> key(TablePlan plan, String breakdown, List<String> codes) {
        List<String> parts = Dimensions.in(breakdown).stream()
                .map(dimension -> codes.get(plan.dimensions().indexOf(dimension)))
                .toList();
        return parts.stream().allMatch(Objects::nonNull) ? Optional.of(String.join(Cell.JOIN, parts)) : Optional.empty();
    }

    private void addValues(TableQuery query, ValueLayout layout, Row row) {
        List<Long> bits = row.getList(ValueMerge.BITS);
        BigDecimal values = BigDecimal.valueOf(row.getLong(ValueMerge.VALUES));
        List<ValueLayout.Count> counts = layout.value(row.getInt(ValueMerge.COUNTED)).counts();
        for (int i = 0; i < counts.size(); i++) {
            TablePlan.Counted one = query.plan().distincts().get(counts.get(i).number());
            for (Scope scope : Scope.values()) {
                query.cells().set(layout.words(bits, i, scope))
                        .forEach(place -> add(one, new Cell(scope, place), values));
            }
            if (counts.get(i).first() && layout.isNew(bits, i)) {
                query.cells().set(layout.words(bits, i, Scope.QUARTER))
                        .forEach(place -> add(new First(one.measure()), new Cell(Scope.QUARTER, place), values));
            }
        }
    }

    /** Adds what is found in a cell to what was found there. */
    void add(Formula formula, Cell cell, BigDecimal found) {
        values.computeIfAbsent(formula, any -> new HashMap<>()).merge(cell, found, BigDecimal::add);
    }

    private void add(TablePlan.Counted one, Cell cell, BigDecimal value) {
        values.computeIfAbsent(one.measure(), any -> new HashMap<>()).merge(cell, value, one.aggregate()::merged);
    }
}
