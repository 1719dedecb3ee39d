package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.SeriesBars;
import eu.meuse.reports.blocks.Together;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.ReportSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The chart of a section, to date, under a sentence that states what it shows, and remarks below it. */
final class BreakdownChart {
    /** Beyond these a table says it better. */
    private static final int ROWS = 30;

    private static final int ROWS_SIDE_BY_SIDE = 12;

    private final ReportSection section;
    private final View view;
    private final Words words;

    BreakdownChart(ReportSection section, View view) {
        this.section = section;
        this.view = view;
        this.words = view.words();
    }

    /** A chart of the series of which something is known; without one, sentences alone. */
    List<Block> blocks(List<Series> series) {
        List<Series> drawn = section.tiles().isEmpty() ? drawn(series) : onMap(series);
        List<Sentence> sentences = series.stream().map(this::sentence).toList();
        if (drawn.isEmpty()) {
            return paragraph(sentences.stream().flatMap(sentence -> sentence.all().stream()).distinct().toList());
        }
        Sentence title = sentence(drawn.get(0));
        List<Sentence> others = series.stream().filter(one -> one != drawn.get(0)).map(this::sentence).toList();
        List<String> below = Stream.of(
                        others.stream().map(Sentence::extremes).filter(text -> !text.isEmpty()),
                        title.remarks().stream(),
                        elsewhere(drawn.get(0)).stream(),
                        series.stream().filter(one -> one != drawn.get(0)).flatMap(one -> remarks(one, title)))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        List<Block> blocks = new ArrayList<>(List.of(new Chart(spec(drawn, title.extremes()))));
        blocks.addAll(paragraph(below));
        return List.of(new Together(blocks));
    }

    /** What is to be said of a series beside the one that the chart's title is of, named where it is not true of that one too. */
    private Stream<String> remarks(Series series, Sentence title) {
        return sentence(series).remarks().stream().map(remark -> title.remarks().contains(remark)
                ? remark
                : words.text("say.series", "label", view.label(series.indicator()), "sentence", words.inside(remark)));
    }

    /** The first series that the map has a place for. */
    private List<Series> onMap(List<Series> series) {
        return series.stream().filter(one -> one.drawable() && new BreakdownMap(section, view, one).hasOwn()).limit(1).toList();
    }

    /** Series with something to draw; so many rows that bars side by side would fill the page are drawn of one alone. */
    private static List<Series> drawn(List<Series> series) {
        return series.stream()
                .filter(one -> one.drawable() && one.points().size() <= ROWS)
                .limit(series.stream().anyMatch(one -> one.points().size() > ROWS_SIDE_BY_SIDE) ? 1 : series.size())
                .toList();
    }

    private static List<Block> paragraph(List<String> sentences) {
        return sentences.isEmpty() ? List.of() : List.of(Paragraph.of(String.join(" ", sentences)));
    }

    /** A section of several ratios has a chart, and so a file, of each. */
    private String slug(Series drawn) {
        boolean oneOfSeveral = section.kind() == ReportSection.Kind.RATIO && section.indicators().size() > 1;
        return oneOfSeveral ? section.id() + "-" + drawn.indicator().id() : section.id();
    }

    /** What a map has no place for, with its values. */
    private Optional<String> elsewhere(Series drawn) {
        List<Series.Point> elsewhere = section.tiles().isEmpty() ? List.of() : new BreakdownMap(section, view, drawn).elsewhere();
        return elsewhere.isEmpty() ? Optional.empty() : Optional.of(words.text("map.elsewhere", "names", words.list(elsewhere.stream()
                .map(point -> words.text("alt.entry", "name", name(point), "value", mark(drawn, point).text())).toList())));
    }

    private ChartSpec spec(List<Series> drawn, String title) {
        ChartSpec.About about = new ChartSpec.About(slug(drawn.get(0)), title, subtitle(drawn), alt(drawn));
        if (!section.tiles().isEmpty()) {
            return new BreakdownMap(section, view, drawn.get(0)).spec(about, point -> mark(drawn.get(0), point));
        }
        List<Series.Point> first = drawn.get(0).points();
        if (drawn.size() == 1) {
            return new HorizontalBars(about, first.stream()
                    .map(point -> HorizontalBars.Bar.of(name(point), mark(drawn.get(0), point)))
                    .toList());
        }
        return new SeriesBars(about, SeriesBars.Arrangement.GROUPED,
                drawn.stream().map(series -> view.label(series.indicator())).toList(),
                IntStream.range(0, first.size())
                        .mapToObj(i -> new SeriesBars.Group(name(first.get(i)), drawn.stream()
                                .map(series -> mark(series, series.points().get(i)))
                                .toList(), ""))
                        .toList());
    }

    private String subtitle(List<Series> drawn) {
        if (section.tiles().isEmpty()) {
            return caption(drawn);
        }
        String shades = words.text("map.shades");
        return words.text("map.caption", "caption", caption(drawn), "scale",
                new BreakdownMap(section, view, drawn.get(0)).scale().map(scale -> scale + "; " + shades).orElse(shades));
    }

    private String caption(List<Series> drawn) {
        String title = drawn.size() == 1
                ? format(drawn.get(0)).head(view.label(drawn.get(0).indicator()))
                : section.title(words.language());
        return view.caption(title, view.dimension(section.breakdown()), drawn.get(0).scope());
    }

    private String alt(List<Series> drawn) {
        return caption(drawn) + ". " + IntStream.range(0, drawn.get(0).points().size())
                .mapToObj(i -> words.text("alt.entry", "name", name(drawn.get(0).points().get(i)),
                        "value", values(drawn, i)))
                .collect(Collectors.joining("; ")) + ".";
    }

    private String values(List<Series> drawn, int i) {
        return drawn.stream()
                .map(series -> {
                    String value = mark(series, series.points().get(i)).text();
                    return drawn.size() == 1 ? value
                            : words.text("alt.series", "series", view.label(series.indicator()), "value", value);
                })
                .collect(Collectors.joining(", "));
    }

    private Mark mark(Series series, Series.Point point) {
        Figure figure = point.figure();
        return figure.known()
                .map(value -> Mark.of(value.doubleValue(), format(series).said(figure)))
                .orElseGet(() -> Mark.gap(figure instanceof Figure.Suppressed
                        ? words.text(isMoney(series) ? "gap.suppressed.chart.money" : "gap.suppressed.chart")
                        : view.gap(figure)));
    }

    private boolean isMoney(Series series) {
        return view.results().run().dominance().indicators().contains(series.indicator().id());
    }

    private String name(Series.Point point) {
        return point.code().label(words.language());
    }

    private ValueFormat format(Series series) {
        return ValueFormat.of(view, series.indicator(), series.figures());
    }

    private Sentence sentence(Series series) {
        Sentences said = new Sentences(view, series, format(series));
        String extremes = said.extremes();
        boolean labelled = section.charted().size() > 1 && !extremes.isEmpty();
        return new Sentence(labelled
                ? words.text("say.series", "label", view.label(series.indicator()),
                        "sentence", words.inside(extremes))
                : extremes, said.remarks());
    }

    private record Sentence(String extremes, List<String> remarks) {
        List<String> all() {
            List<String> all = new ArrayList<>(extremes.isEmpty() ? List.of() : List.of(extremes));
            all.addAll(remarks);
            return all;
        }
    }
}
