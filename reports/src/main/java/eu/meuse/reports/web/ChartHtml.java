package eu.meuse.reports.web;

import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Funnel;
import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Intervals;
import eu.meuse.reports.blocks.Lines;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.PageSpec;
import eu.meuse.reports.blocks.SeriesBars;
import eu.meuse.reports.blocks.SmallMultiples;
import eu.meuse.reports.blocks.TileMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A chart as a figure: what it shows, its legend, the picture with values that can be reached, and its files. */
final class ChartHtml implements ChartSpec.Visitor<Html> {
    private static final int SERIES = 6;

    private final Html html;
    private final PageSpec.Edition edition;
    private final ChartSpec chart;
    private final String caption;

    ChartHtml(Html html, PageSpec.Edition edition, ChartSpec chart) {
        this.html = html;
        this.edition = edition;
        this.chart = chart;
        caption = edition.document().language() + "-chart-" + chart.about().slug();
    }

    /** The class that colours the n-th series, from 0. */
    static String seriesClass(int n) {
        return "s" + n % SERIES;
    }

    Html write() {
        html.open("figure", "class", "chart", "aria-labelledby", caption).open("figcaption", "id", caption)
                .element("span", chart.about().title(), "class", "title");
        if (!chart.about().subtitle().isEmpty()) {
            html.element("span", chart.about().subtitle(), "class", "subtitle");
        }
        html.close();
        chart.accept(this);
        html.open("p", "class", "files");
        file("svg");
        file("png");
        return html.close().close();
    }

    private void file(String extension) {
        String name = extension.toUpperCase(Locale.ROOT);
        html.element("a", name, "href", edition.picture(chart.about(), extension), "download", "",
                "aria-label", name + ", " + chart.about().title());
    }

    @Override
    public Html horizontalBars(HorizontalBars bars) {
        BarsSvg.of(html, bars).write(caption);
        return html;
    }

    @Override
    public Html seriesBars(SeriesBars bars) {
        legend(bars.series());
        BarsSvg.of(html, bars).write(caption);
        return html;
    }

    @Override
    public Html lines(Lines lines) {
        if (lines.lines().size() > 1) {
            legend(lines.lines().stream().map(Lines.Line::name).toList());
        }
        if (lines.lines().stream().anyMatch(line -> !Mark.values(line.marks()).isEmpty())) {
            LinesSvg.whole(html, lines).write(caption);
        }
        gaps(lines);
        return html;
    }

    /** A line only breaks where a value is missing; why, is said below. */
    private void gaps(Lines lines) {
        for (Lines.Line line : lines.lines()) {
            Map<String, List<String>> why = new LinkedHashMap<>();
            for (int i = 0; i < line.marks().size(); i++) {
                if (line.marks().get(i) instanceof Mark.Gap gap) {
                    why.computeIfAbsent(gap.text(), none -> new ArrayList<>()).add(lines.periods().get(i));
                }
            }
            why.forEach((text, periods) ->
                    html.element("p", LinesSvg.named(line, String.join(", ", periods)) + " \u2013 " + text, "class", "small"));
        }
    }

    @Override
    public Html intervals(Intervals intervals) {
        new IntervalsSvg(html, intervals).write(caption);
        return html;
    }

    @Override
    public Html funnel(Funnel funnel) {
        new FunnelSvg(html, funnel).write(caption);
        return html;
    }

    @Override
    public Html smallMultiples(SmallMultiples multiples) {
        html.open("div", "class", "multiples");
        boolean first = true;
        for (SmallMultiples.Panel panel : multiples.panels()) {
            Lines.Line line = new Lines.Line(panel.name(), panel.marks());
            html.open("div").element("p", panel.name(), "class", "head");
            LinesSvg.small(html, new Lines(chart.about(), multiples.periods(), List.of(line), multiples.axis()), first).write(caption);
            html.close();
            first = false;
        }
        return html.close();
    }

    @Override
    public Html tileMap(TileMap map) {
        new TilesSvg(html, map).write(caption);
        return html;
    }

    private void legend(List<String> series) {
        html.open("ul", "class", "legend");
        for (int i = 0; i < series.size(); i++) {
            html.open("li").open("svg", "width", "14", "height", "14", "aria-hidden", "true")
                    .element("rect", "", "class", "bar " + seriesClass(i), "width", "14", "height", "14").close()
                    .element("span", series.get(i)).close();
        }
        html.close();
    }
}
