package eu.meuse.indicators;

import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard.Measure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** What the queries over the fact tables found, rolled up: the value of each measure in each cell. */
final class Measured {
    private final Map<Measure, Map<Cell, BigDecimal>> values = new HashMap<>();

    /** Reads the rows of a {@link TableQuery}; those of other tables are passed over. */
    void read(TableQuery query, List<Row> rows) {
        for (Row row : rows) {
            if (!row.getString(TableQuery.TABLE).equals(query.plan().table().name()) || row.isNullAt(TableQuery.GROUPED_BY)) {
                continue;
            }
            if (row.getInt(TableQuery.GROUPED_BY) == 0) {
                addSums(query.plan(), row);
            } else {
                addKeys(query, row);
            }
        }
    }

    /** The value in a cell; empty where no fact fell into it or none had a value. */
    Optional<BigDecimal> value(Measure measure, Cell cell) {
        return Optional.ofNullable(values.getOrDefault(measure, Map.of()).get(cell));
    }

    private void addSums(TablePlan plan, Row row) {
        List<String> codes = row.getList(TableQuery.CODES);
        List<BigDecimal> sums = row.getList(TableQuery.SUMS);
        for (String breakdown : plan.breakdowns()) {
            // A blank code belongs to no key: its facts are in the total alone.
            key(plan, breakdown, codes).ifPresent(key -> {
                for (int i = 0; i < sums.size(); i++) {
                    add(plan.sums().get(i), new Cell.Place(breakdown, key), sums.get(i));
                }
            });
        }
    }

    private static Optional<String> key(TablePlan plan, String breakdown, List<String> codes) {
        List<String> parts = Dimensions.in(breakdown).stream()
                .map(dimension -> codes.get(plan.dimensions().indexOf(dimension)))
                .toList();
        return parts.stream().allMatch(Objects::nonNull) ? Optional.of(String.join(Cell.JOIN, parts)) : Optional.empty();
    }

    private void addKeys(TableQuery query, Row row) {
        String key = query.plan().distinctKeys().get(row.getInt(TableQuery.GROUPED_BY) - 1);
        List<Long> bits = row.getList(TableQuery.BITS);
        BigDecimal keys = BigDecimal.valueOf(row.getLong(TableQuery.KEYS));
        int words = query.cells().words();
        List<TablePlan.Wanted> distincts = query.plan().distincts();
        for (int i = 0; i < distincts.size(); i++) {
            TablePlan.Wanted wanted = distincts.get(i);
            if (wanted.aggregate().argument().equals(key)) {
                query.cells().set(bits.subList(i * words, (i + 1) * words)).forEach(place -> add(wanted, place, keys));
            }
        }
    }

    private void add(TablePlan.Wanted wanted, Cell.Place place, BigDecimal value) {
        if (value != null) {
            values.computeIfAbsent(wanted.measure(), any -> new HashMap<>())
                    .merge(new Cell(wanted.scope(), place), value, wanted.aggregate()::merged);
        }
    }
}
