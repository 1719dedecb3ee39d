package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure that is not published, and why; for the lead partner alone, as the reason says how large it is.
 *
 * @param why {@code small}: it counts people, from 1 to one below the threshold. {@code share-of-few}: so many are in it, or
 *     left out of it. {@code rests-on-hidden}: it is worked out from what is hidden. {@code protects-another}: with it
 *     another one could be worked out. {@code dominance}: it is money of organisations, and with it somebody could tell what
 *     one of them has of it or of another amount
 */
record HiddenFigure(FigureKey key, String why) {
    private static final String SHARE = "share";

    static final CsvTable<HiddenFigure> TABLE = new CsvTable<>(
            "disclosure.csv",
            List.of("indicator", "scope", "breakdown", "key", "reason"),
            CsvTable.byFirst(4),
            hidden -> new Cells().text(hidden.key.indicator(), hidden.key.scope().code(), hidden.key.breakdown(), hidden.key.key(), hidden.why),
            row -> new HiddenFigure(
                    new FigureKey(row.text("indicator"), row.parse("scope", Scope::of), row.text("breakdown"), row.text("key")), row.text("reason")));

    /** Those of results, of which the public figures withhold what the others have. */
    static List<HiddenFigure> of(ResultsBundle results) {
        Map<FigureKey, FigureRow> known = new HashMap<>();
        results.figures().forEach(row -> known.put(row.key(), row));
        Set<String> people = results.indicators().stream().filter(Indicator::countsPeople).map(Indicator::id).collect(Collectors.toSet());
        return results.published().rows().stream()
                .filter(row -> row.figure() instanceof Figure.Suppressed)
                .map(row -> known.get(row.key()))
                .filter(Objects::nonNull)
                .map(row -> new HiddenFigure(row.key(), why(row, results.run(), people.contains(row.key().indicator()))))
                .toList();
    }

    /** @param ofPeople whether its indicator counts people: few others are hidden only for what they say of these */
    static String why(FigureRow row, RunInfo run, boolean ofPeople) {
        if (row.figure().fraction().isEmpty() && run.dominance().indicators().contains(row.key().indicator())) {
            return "dominance";
        }
        return why(row, ofPeople ? run.peopleThreshold() : 0);
    }

    private static String why(FigureRow row, int threshold) {
        if (row.figure().fraction().isEmpty()) {
            return row.figure().known().filter(count -> isSmall(count, threshold)).isPresent() ? "small" : "protects-another";
        }
        boolean ofFew = row.figure().fraction().stream()
                .flatMap(of -> Stream.of(of.numerator(), of.denominator(), of.denominator().subtract(of.numerator())))
                .anyMatch(count -> isSmall(count, threshold));
        return ofFew && row.unit().equals(SHARE) ? "share-of-few" : "rests-on-hidden";
    }

    private static boolean isSmall(BigDecimal count, int threshold) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }
}
