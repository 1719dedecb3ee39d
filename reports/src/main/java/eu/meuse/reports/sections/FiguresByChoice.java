package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.FigureGrid;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PastFigure;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every published figure in a row, in the order of the catalogue, the whole of the programme before its parts, and what is
 * known of earlier quarters behind them.
 */
final class FiguresByChoice {
    /** Dimensions with a column of their own; others share one. */
    private static final List<String> OWN = List.of("region", "sector");

    private final View view;
    private final Words words;
    private final Map<String, Map<String, Integer>> places = new HashMap<>();

    FiguresByChoice(View view) {
        this.view = view;
        this.words = view.words();
    }

    FigureGrid grid() {
        List<String> heads = new ArrayList<>(List.of(words.text("page.figure"), words.text("page.period")));
        OWN.forEach(id -> heads.add(view.results().dimensions().stream()
                .filter(dimension -> dimension.id().equals(id))
                .map(view::heading)
                .findFirst().orElse(id)));
        heads.add(words.text("page.other"));
        return new FigureGrid(words.text("page.figures.caption"), heads, words.text("page.value"),
                words.text("page.coverage"), rows());
    }

    private List<FigureGrid.Row> rows() {
        Map<String, List<PastFigure>> byIndicator = Stream.concat(reported(), earlier()).map(Received::of)
                .collect(Collectors.groupingBy(figure -> figure.row().key().indicator()));
        List<FigureGrid.Row> rows = new ArrayList<>();
        for (Indicator indicator : view.results().indicators()) {
            List<PastFigure> figures = byIndicator.getOrDefault(indicator.id(), List.of());
            ValueFormat format = ValueFormat.of(view, indicator, figures.stream().map(figure -> figure.row().figure()).toList());
            figures.stream().sorted(order()).forEach(figure -> rows.add(row(figure, format)));
        }
        return rows;
    }

    private Stream<PastFigure> reported() {
        return view.results().figures().rows().stream().map(row -> new PastFigure(view.results().run().quarter(), row));
    }

    private Stream<PastFigure> earlier() {
        return view.results().history().stream().filter(figure -> !figure.quarter().equals(view.results().run().quarter()));
    }

    private FigureGrid.Row row(PastFigure figure, ValueFormat format) {
        FigureRow row = figure.row();
        FigureKey key = row.key();
        List<String> cells = new ArrayList<>(List.of(format.head(view.label(view.indicator(key.indicator()))), period(figure)));
        List<Part> parts = parts(key);
        OWN.forEach(own -> cells.add(parts.stream()
                .filter(part -> part.dimension().equals(own))
                .map(this::name)
                .collect(Collectors.joining(", "))));
        cells.add(parts.stream()
                .filter(part -> !OWN.contains(part.dimension()))
                .map(part -> words.text("say.labelled", "label", heading(part), "sentence", name(part)))
                .collect(Collectors.joining(", ")));
        return new FigureGrid.Row(cells, row.figure().known(), format.cell(row.figure()), row.coverage().toString());
    }

    /** One of the dimensions that a figure is broken down by, and its code. */
    private record Part(String dimension, String code) {}

    private static List<Part> parts(FigureKey key) {
        if (key.breakdown().isEmpty()) {
            return List.of();
        }
        String[] dimensions = key.breakdown().split("/", -1);
        String[] codes = key.key().split("/", dimensions.length);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(dimensions.length, codes.length); i++) {
            parts.add(new Part(dimensions[i], codes[i]));
        }
        return parts;
    }

    /** The quarter reported first, then the others backwards. */
    private Comparator<PastFigure> order() {
        return Comparator.comparing(PastFigure::quarter).reversed()
                .thenComparing(figure -> figure.row().key().scope() == Scope.QUARTER)
                .thenComparing(figure -> figure.row().key().breakdown())
                .thenComparing(figure -> parts(figure.row().key()).stream().map(this::place).toList(), FiguresByChoice::compare)
                .thenComparing(figure -> figure.row().key());
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private int place(Part part) {
        return places.computeIfAbsent(part.dimension(), this::placesOf).getOrDefault(part.code(), Integer.MAX_VALUE / 2);
    }

    private Map<String, Integer> placesOf(String dimension) {
        Map<String, Integer> found = new HashMap<>();
        codes(dimension).forEach(code -> found.put(code.code(), found.size()));
        return found;
    }

    private String name(Part part) {
        return codes(part.dimension()).stream()
                .filter(code -> code.code().equals(part.code()))
                .map(code -> code.label(words.language()))
                .findFirst()
                .orElse(part.code());
    }

    private String heading(Part part) {
        return view.results().dimensions().stream()
                .filter(dimension -> dimension.id().equals(part.dimension()))
                .map(view::heading)
                .findFirst()
                .orElse(part.dimension());
    }

    private List<Code> codes(String dimension) {
        return view.results().dimensions().stream()
                .filter(one -> one.id().equals(dimension))
                .map(Dimension::codes)
                .findFirst()
                .orElse(List.of());
    }

    private String period(PastFigure figure) {
        String text = words.text("scope." + figure.row().key().scope().code(), "date", view.numbers().date(figure.quarter().end()),
                "quarter", view.numbers().quarter(figure.quarter()));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
