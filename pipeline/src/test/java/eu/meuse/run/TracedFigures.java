package eu.meuse.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import eu.meuse.facts.TracedRows;
import eu.meuse.indicators.AddedUp;
import eu.meuse.indicators.FigureTrace;
import eu.meuse.indicators.TracedPart;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Scope;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the rows behind all figures of an indicator add up to: one Spark job for all of them. */
final class TracedFigures {
    private final Map<Scope, List<TracedPart>> parts = new EnumMap<>(Scope.class);
    private final Map<FigureKey, AddedUp> added = new HashMap<>();

    TracedFigures(FigureTrace trace, IndicatorCard card) {
        card.scopes().forEach(scope -> parts.put(scope, trace.all(card.id(), scope)));
        parts.entrySet().stream()
                .flatMap(scope -> scope.getValue().stream().map(part -> sums(scope.getKey(), part)))
                .reduce(Dataset::union)
                .orElseThrow()
                .collectAsList()
                .forEach(row -> add(card.id(), row));
    }

    /** What the rows behind a figure add up to; nothing where it has none. */
    AddedUp of(FigureKey figure) {
        return added.getOrDefault(figure, new AddedUp(parts.get(figure.scope())));
    }

    private static Dataset<Row> sums(Scope scope, TracedPart part) {
        return part.rows()
                .groupBy(lit(scope.code()).as("scope"), lit(part.name()).as("part"), col(TracedPart.BREAKDOWN), col(TracedPart.KEY))
                .agg(sum(TracedRows.CONTRIBUTION), count(col("row")), count(lit(1)).minus(count(col("row"))));
    }

    private void add(String indicator, Row row) {
        Scope scope = Scope.of(row.getString(0));
        added.computeIfAbsent(new FigureKey(indicator, scope, row.getString(2), row.getString(3)), any -> new AddedUp(parts.get(scope)))
                .add(row.getString(1), row.getDecimal(4), row.getLong(5), row.getLong(6));
    }
}
