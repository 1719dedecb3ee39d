package eu.meuse.reports.sections.region;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.sections.Series;
import eu.meuse.reports.sections.ValueFormat;
import eu.meuse.reports.sections.View;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The region in the accent colour among all others; as many charts as the page holds beside what the region sent. */
record AmongOthers(Place place) {
    private static final int FEW_REGIONS = 8;
    private static final int MOST = 12;
    private static final int AROUND = 3;
    private static final BigDecimal NONE = BigDecimal.valueOf(Long.MIN_VALUE);

    List<Block> blocks() {
        int charts = view().dimension(Place.DIMENSION).codes().size() <= FEW_REGIONS ? 2 : 1;
        return place.charted().stream()
                .flatMap(indicator -> view().series(indicator.id(), Scope.TO_DATE, Place.DIMENSION).stream())
                .filter(Series::drawable)
                .limit(charts)
                .map(series -> (Block) new Chart(chart(series)))
                .toList();
    }

    private ChartSpec chart(Series series) {
        ValueFormat format = ValueFormat.of(view(), series.indicator(), series.figures());
        String caption = view().words().text("caption", "title", format.head(view().label(series.indicator())),
                "dimension", view().within(view().dimension(Place.DIMENSION)), "scope", view().scope(series.scope()));
        String subtitle = shown(series).size() == series.points().size()
                ? caption
                : view().words().text("region.window", "caption", caption, "count", view().numbers().count(shown(series).size()),
                        "all", view().numbers().count(series.points().size()));
        String alt = subtitle + ". " + shown(series).stream()
                .map(point -> view().words().text("alt.entry", "name", name(point), "value", mark(point, format).text()))
                .collect(Collectors.joining("; ")) + ".";
        return new HorizontalBars(
                new ChartSpec.About(slug(series.indicator()), title(series, format), subtitle, alt),
                shown(series).stream()
                        .map(point -> new HorizontalBars.Bar(name(point), mark(point, format), point.code().equals(place.code())))
                        .toList());
    }

    /** All regions, or of many the largest and those next to this one, the largest first. */
    private List<Series.Point> shown(Series series) {
        if (series.points().size() <= MOST) {
            return series.points();
        }
        List<Series.Point> sorted = series.points().stream()
                .sorted(Comparator.comparing((Series.Point point) -> point.figure().known().orElse(NONE)).reversed())
                .toList();
        int own = IntStream.range(0, sorted.size())
                .filter(i -> sorted.get(i).code().equals(place.code())).findFirst().orElseThrow();
        int from = Math.max(0, Math.min(own - 1, sorted.size() - AROUND));
        return from <= MOST - AROUND
                ? sorted.subList(0, MOST)
                : Stream.concat(sorted.subList(0, MOST - AROUND).stream(), sorted.subList(from, from + AROUND).stream()).toList();
    }

    private String slug(Indicator indicator) {
        return "region-" + indicator.id();
    }

    /** What the region has, and of how many. */
    private String title(Series series, ValueFormat format) {
        Figure own = series.points().stream()
                .filter(point -> point.code().equals(place.code())).findFirst().orElseThrow().figure();
        boolean part = own instanceof Figure.Known && series.indicator().kind() != Indicator.Kind.RATIO
                && series.total() instanceof Figure.Known;
        String value = part
                ? view().words().text("say.of", "value", format.said(own), "total", format.said(series.total()))
                : format.said(own);
        return view().words().text("region.chart", "label", view().label(series.indicator()), "region", place.name(), "value", value);
    }

    private Mark mark(Series.Point point, ValueFormat format) {
        return point.figure().known()
                .map(value -> Mark.of(value.doubleValue(), format.said(point.figure())))
                .orElseGet(() -> Mark.gap(view().gap(point.figure())));
    }

    private String name(Series.Point point) {
        return point.code().label(view().words().language());
    }

    private View view() {
        return place.view();
    }
}
