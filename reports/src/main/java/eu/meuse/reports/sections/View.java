package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PastFigure;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results in one language: what sections look up, by key, and how they write it. */
public final class View {
    private final PublicResults results;
    private final Map<FigureKey, List<PastFigure>> past;
    private final Words words;
    private final Numbers numbers;
    private final Map<FigureKey, FigureRow> rows;
    private final Map<String, Indicator> indicators;
    private final Map<String, Dimension> dimensions;

    private View(PublicResults results, List<FigureRow> figures, List<PastFigure> history, Words words) {
        past = history.stream().map(Received::of).collect(Collectors.groupingBy(figure -> figure.row().key()));
        this.results = results;
        this.words = words;
        this.numbers = new Numbers(words);
        rows = figures.stream().map(Received::of).collect(Collectors.toMap(FigureRow::key, Function.identity()));
        indicators = results.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        YearsAhead years = new YearsAhead(figures, results.run().quarter().year());
        dimensions = results.dimensions().stream().map(years::leftOut).collect(Collectors.toMap(Dimension::id, Function.identity()));
    }

    /** What may be published, and nothing else. */
    public static View of(PublicResults results, Words words) {
        return new View(results, results.figures().rows(), results.history(), words);
    }

    /** All figures, for documents of the lead partner and evaluators alone. */
    public static View internal(ResultsBundle bundle, Words words) {
        return new View(PublicResults.of(bundle), bundle.figures(), bundle.history(), words);
    }

    /** What may be published, whatever figures this view shows. */
    public PublicResults results() {
        return results;
    }

    /** The words of its language. */
    public Words words() {
        return words;
    }

    /** How its language writes numbers. */
    public Numbers numbers() {
        return numbers;
    }

    /** @throws IllegalArgumentException where the outline names one that the results do not describe */
    public Indicator indicator(String id) {
        return known(indicators.get(id), "indicator", id);
    }

    /** @throws IllegalArgumentException where the outline names one that the results do not describe */
    public Dimension dimension(String id) {
        return known(dimensions.get(id), "breakdown", id);
    }

    /** The figure of the programme as a whole; empty where the indicator has none in the scope. */
    public Optional<FigureRow> total(String indicator, Scope scope) {
        return Optional.ofNullable(rows.get(FigureKey.total(indicator, scope)));
    }

    /** Whether it is counted by quarters: what has no date is a list that stands, and no matter of chance. */
    public boolean isOfTime(Indicator indicator) {
        return Stream.of(Scope.values()).allMatch(scope -> total(indicator.id(), scope).isPresent());
    }

    /** A figure over the quarters, the first quarter first; empty where earlier quarters are not known of it. */
    public List<PastFigure> past(FigureKey key) {
        return past.getOrDefault(key, List.of());
    }

    /** A figure by its key; empty where there is none. */
    public Optional<Figure> figure(FigureKey key) {
        return Optional.ofNullable(rows.get(key)).map(FigureRow::figure);
    }

    /** An indicator over a dimension; empty where it has no figures in the scope. */
    public Optional<Series> series(String indicator, Scope scope, String breakdown) {
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

    /** The name of an indicator. */
    public String label(Indicator indicator) {
        return pick(indicator.labels(), indicator.id());
    }

    /** What a figure is of: its indicator, and where it is a part of it, the name of that. */
    public String label(FigureKey key) {
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

    /** The definition of an indicator. */
    public String meaning(Indicator indicator) {
        return pick(indicator.meanings(), "");
    }

    /** The name of a dimension within a sentence: in German as it stands, else with a small letter. */
    public String within(Dimension dimension) {
        String label = pick(dimension.labels(), dimension.id());
        return words.inside(label);
    }

    /** The name of a dimension at the head of a column. */
    public String heading(Dimension dimension) {
        return pick(dimension.labels(), dimension.id());
    }

    /** What a chart or a table shows of a time: a title that names the dimension by itself is not followed by its name. */
    String caption(String title, Dimension dimension, Scope scope) {
        return words.text(names(title, dimension) ? "caption.named" : "caption",
                "title", title, "dimension", within(dimension), "scope", scope(scope));
    }

    /** The same of several times together. */
    String caption(String title, Dimension dimension) {
        return names(title, dimension) ? title : words.text("caption.scopes", "title", title, "dimension", within(dimension));
    }

    private boolean names(String title, Dimension dimension) {
        return title.toLowerCase(Locale.ROOT).contains(heading(dimension).toLowerCase(Locale.ROOT));
    }

    /** The name of a region, else its code. */
    public String region(String code) {
        return dimensions.containsKey("region")
                ? dimension("region").codes().stream()
                        .filter(region -> region.code().equals(code))
                        .map(region -> region.label(words.language()))
                        .findFirst()
                        .orElse(code)
                : code;
    }

    /** The last day of the quarter reported. */
    public String asOf() {
        return numbers.date(results.run().quarter().end());
    }

    /** The quarter reported. */
    public String quarter() {
        return numbers.quarter(results.run().quarter());
    }

    /** "up to 30 June 2013" or "in Q2 2013". */
    public String scope(Scope scope) {
        return words.text("scope." + scope.code(), "date", asOf(), "quarter", quarter());
    }

    /** The word for a figure that is not there. */
    public String gap(Figure figure) {
        return words.text("gap." + figure.status());
    }

    /** The text in this language, else in English. */
    public String pick(Map<String, String> texts, String otherwise) {
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
