package eu.meuse.indicators;

import eu.meuse.programme.IndicatorCard.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** What the queries over the fact tables found: the value of each measure in each cell. */
final class Measured {
    private final Map<Measure, Map<Cell, BigDecimal>> values = new HashMap<>();

    /** Reads the rows of {@link TableQuery}. */
    static Measured of(Collection<TablePlan> plans, List<Row> rows) {
        Measured measured = new Measured();
        for (TablePlan plan : plans) {
            rows.stream().filter(row -> row.getString(0).equals(plan.table().name())).forEach(row -> measured.add(plan, row));
        }
        return measured;
    }

    /** The value in a cell; empty where no row fell into it or none had a value. */
    Optional<BigDecimal> value(Measure measure, Cell cell) {
        return Optional.ofNullable(values.getOrDefault(measure, Map.of()).get(cell));
    }

    private void add(TablePlan plan, Row row) {
        List<String> names = plan.dimensions();
        List<String> codes = row.getList(1);
        long summedOver = ((Number) row.get(2)).longValue();
        List<String> by = new ArrayList<>();
        List<String> key = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if ((summedOver >> (names.size() - 1 - i) & 1) == 0) {
                by.add(names.get(i));
                key.add(codes.get(i));
            }
        }
        // A blank code belongs to no key: its rows are in the total alone.
        if (key.stream().allMatch(Objects::nonNull)) {
            breakdown(plan, by).ifPresent(breakdown -> add(plan, breakdown, joined(breakdown, by, key), row.getList(3)));
        }
    }

    private static Optional<String> breakdown(TablePlan plan, List<String> by) {
        if (by.isEmpty()) {
            return Optional.of("");
        }
        return plan.breakdowns().stream()
                .filter(one -> CodeLists.dimensions(one).stream().sorted().toList().equals(by))
                .findFirst();
    }

    private static String joined(String breakdown, List<String> by, List<String> key) {
        return String.join(Cell.JOIN,
                CodeLists.dimensions(breakdown).stream().map(name -> key.get(by.indexOf(name))).toList());
    }

    private void add(TablePlan plan, String breakdown, String key, List<BigDecimal> found) {
        int position = 0;
        for (Measure measure : plan.measures()) {
            for (var scope : TableQuery.SCOPES) {
                BigDecimal value = found.get(position++);
                if (value != null) {
                    values.computeIfAbsent(measure, any -> new HashMap<>()).put(new Cell(scope, breakdown, key), value);
                }
            }
        }
    }
}
