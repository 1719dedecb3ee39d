package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Indicator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a total holds and none of the rows above it: of what a file leaves blank, or names otherwise than the list of the
 * dimension does; as long as it shows in the digits that are printed. Rows may count one thing twice, so what they lack is the least that there is.
 */
final class Unplaced {
    /** For the grammar: more than one. */
    private static final int MANY = 2;

    private Unplaced() {}

    /** A sentence for each indicator whose rows do not come up to its total, by its first series that shows it. */
    static List<String> sentences(View view, List<Series> series) {
        Map<Indicator, String> sentences = new LinkedHashMap<>();
        for (Series one : series) {
            lacking(one).filter(format(view, one)::isSomething).ifPresent(rest -> sentences.putIfAbsent(one.indicator(), sentence(view, one, rest)));
        }
        return List.copyOf(sentences.values());
    }

    private static String sentence(View view, Series series, BigDecimal rest) {
        ValueFormat format = format(view, series);
        return view.words().plural("unplaced", rest.compareTo(BigDecimal.ONE) == 0 ? 1 : MANY, "label", view.label(series.indicator()), "count", format.said(rest),
                "total", format.said(series.total()));
    }

    private static ValueFormat format(View view, Series series) {
        return ValueFormat.of(view, series.indicator(), series.figures());
    }

    /** Nothing where a row is hidden, where one takes away from the others, or of what no sum is: ratios. */
    private static Optional<BigDecimal> lacking(Series series) {
        Collection<Figure> rows = series.points().stream().map(Series.Point::figure).toList();
        boolean adds = series.total().fraction().isEmpty() && rows.stream().noneMatch(row -> row instanceof Figure.Suppressed
                || row.fraction().isPresent() || row.known().filter(value -> value.signum() < 0).isPresent());
        BigDecimal placed = rows.stream().flatMap(row -> row.known().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return series.total().known().filter(total -> adds && placed.compareTo(total) < 0).map(total -> total.subtract(placed));
    }
}
