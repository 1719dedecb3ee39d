package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Public results in one language: what sections look up, by key, and how they write it. */
final class View {
    private final PublicResults results;
    private final Words words;
    private final Numbers numbers;
    private final Map<FigureKey, FigureRow> rows;
    private final Map<String, Indicator> indicators;
    private final Map<String, Dimension> dimensions;

    View(PublicResults results, Words words) {
        this.results = results;
        this.words = words;
        this.numbers = new Numbers(words);
        rows = results.figures().rows().stream().collect(Collectors.toMap(FigureRow::key, Function.identity()));
        indicators = results.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        dimensions = results.dimensions().stream().collect(Collectors.toMap(Dimension::id, Function.identity()));
    }

    PublicResults results() {
        return results;
    }

    Words words() {
        return words;
    }

    Numbers numbers() {
        return numbers;
    }

    /** @throws IllegalArgumentException where the outline names one that the results do not describe */
    Indicator indicator(String id) {
        return known(indicators.get(id), "indicator", id);
    }

    /** @throws IllegalArgumentException where the outline names one that the results do not describe */
    Dimension dimension(String id) {
        return known(dimensions.get(id), "breakdown", id);
    }

    Optional<FigureRow> total(String indicator, Scope scope) {
        return Optional.ofNullable(rows.get(FigureKey.total(indicator, scope)));
    }

    /** A figure by its key; empty where there is none. */
    Optional<Figure> figure(FigureKey key) {
        return Optional.ofNullable(rows.get(key)).map(FigureRow::figure);
    }

    /** An indicator over a dimension; empty where it has no figures in the scope. */
    Optional<Series> series(String indicator, Scope scope, String breakdown) {
        return total(indicator, scope).map(total -> new Series(
                indicator(indicator), scope,
                dimension(breakdown).codes().stream()
                        .flatMap(code -> Optional.ofNullable(
                                        rows.get(new FigureKey(indicator, scope, breakdown, code.code())))
                                .map(row -> new Series.Point(code, row.figure()))
                                .stream())
                        .toList(),
                total.figure(), total.coverage()));
    }

    String label(Indicator indicator) {
        return pick(indicator.labels(), indicator.id());
    }

    /** What a figure is of: its indicator, and where it is a part of it, the name of that. */
    String label(FigureKey key) {
        String label = label(indicator(key.indicator()));
        return key.breakdown().isEmpty()
                ? label
                : words.text("claims.part", "label", label, "part", part(key));
    }

    private String part(FigureKey key) {
        return Optional.ofNullable(dimensions.get(key.breakdown())).stream()
                .flatMap(dimension -> dimension.codes().stream())
                .filter(code -> code.code().equals(key.key()))
                .map(code -> code.label(words.language()))
                .findFirst()
                .orElse(key.key());
    }

    String meaning(Indicator indicator) {
        return pick(indicator.meanings(), "");
    }

    /** The name of a dimension within a sentence: in German as it stands, else with a small letter. */
    String within(Dimension dimension) {
        String label = pick(dimension.labels(), dimension.id());
        return words.inside(label);
    }

    String heading(Dimension dimension) {
        return pick(dimension.labels(), dimension.id());
    }

    /** The name of a region, else its code. */
    String region(String code) {
        return dimensions.containsKey("region")
                ? dimension("region").codes().stream()
                        .filter(region -> region.code().equals(code))
                        .map(region -> region.label(words.language()))
                        .findFirst()
                        .orElse(code)
                : code;
    }

    String asOf() {
        return numbers.date(results.run().quarter().end());
    }

    String quarter() {
        return numbers.quarter(results.run().quarter());
    }

    /** "up to 30 June 2013" or "in Q2 2013". */
    String scope(Scope scope) {
        return words.text("scope." + scope.code(), "date", asOf(), "quarter", quarter());
    }

    /** The word for a figure that is not there. */
    String gap(Figure figure) {
        return words.text("gap." + figure.status());
    }

    String pick(Map<String, String> texts, String otherwise) {
        return texts.getOrDefault(words.language(), texts.getOrDefault("en", otherwise));
    }

    private static <T> T known(T found, String what, String id) {
        if (found == null) {
            throw new IllegalArgumentException("the report's outline names the " + what + " \"" + id
                    + "\", which the results do not hold");
        }
        return found;
    }
}
