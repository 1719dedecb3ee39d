package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.SmallMultiples;
import eu.meuse.reports.blocks.Together;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PastFigure;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.sections.ValueFormat;
import eu.meuse.reports.sections.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The key figures that add up, quarter by quarter, a small chart a region. */
record OverTime(View view) {
    /** So many places that share the most are named. */
    private static final int PLACES = 2;
    /** So many regions that are not drawn are named. */
    private static final int LISTED = 6;
    private static final BigDecimal FINEST = new BigDecimal("0.01");

    List<Block> blocks() {
        List<Block> charts = indicators().stream().flatMap(indicator -> chart(indicator).stream()).toList();
        if (charts.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, view.words().text("evaluation.trend")));
        blocks.add(Paragraph.of(view.words().text("evaluation.trend.lead")));
        blocks.addAll(charts);
        return blocks;
    }

    private List<Indicator> indicators() {
        List<String> key = view.results().outline().stream()
                .filter(section -> section.kind() == ReportSection.Kind.KEY_FIGURES)
                .flatMap(section -> section.indicators().stream())
                .toList();
        return Comparisons.byRegion(view).stream()
                .filter(indicator -> key.contains(indicator.id()) && indicator.kind() != Indicator.Kind.RATIO)
                .toList();
    }

    /** Of the regions that have a figure; where none differs from 0, a sentence. */
    private List<Block> chart(Indicator indicator) {
        List<Code> regions = view.dimension(Comparisons.REGION).codes();
        List<Quarter> quarters = regions.stream().flatMap(region -> past(indicator, region).stream())
                .map(PastFigure::quarter).distinct().sorted().toList();
        if (quarters.size() < 2) {
            return List.of();
        }
        List<Code> known = regions.stream().filter(region -> isKnown(indicator, region)).toList();
        boolean drawable = known.stream().flatMap(region -> past(indicator, region).stream()).anyMatch(past -> value(past).signum() != 0);
        List<Block> blocks = new ArrayList<>(List.of(drawable
                ? new Chart(made(indicator, known, quarters))
                : Paragraph.of(view.words().text(known.isEmpty() ? "evaluation.trend.unknown" : "evaluation.trend.zero",
                        "label", view.label(indicator)))));
        if (!known.isEmpty() && known.size() < regions.size()) {
            blocks.add(new Paragraph(without(regions.stream().filter(region -> !known.contains(region)).toList(), regions.size()), Paragraph.Style.SMALL));
        }
        return List.of(new Together(blocks));
    }

    private boolean isKnown(Indicator indicator, Code region) {
        return past(indicator, region).stream().anyMatch(past -> past.row().figure().known().isPresent());
    }

    private String without(List<Code> regions, int all) {
        return view.words().text("evaluation.trend.without", "names", regions.size() <= LISTED
                ? view.words().list(regions.stream().map(region -> region.label(view.words().language())).toList())
                : view.words().text("evaluation.regions", "count", view.numbers().count(regions.size()), "all", view.numbers().count(all)));
    }

    private SmallMultiples made(Indicator indicator, List<Code> regions, List<Quarter> quarters) {
        List<Figure> figures = regions.stream().flatMap(region -> past(indicator, region).stream()).map(past -> past.row().figure()).toList();
        ValueFormat format = ValueFormat.of(view, indicator, figures);
        List<SmallMultiples.Panel> panels = regions.stream()
                .map(region -> new SmallMultiples.Panel(region.label(view.words().language()), quarters.stream()
                        .map(quarter -> mark(indicator, region, quarter, format)).toList()))
                .toList();
        List<String> periods = quarters.stream().map(view.numbers()::shortQuarter).toList();
        String subtitle = view.words().text("evaluation.trend.subtitle", "label", format.head(view.label(indicator)));
        Axis axis = Axis.covering(panels.stream().flatMap(panel -> Mark.values(panel.marks()).stream()).toList(),
                indicator.kind() == Indicator.Kind.COUNT ? BigDecimal.ONE : FINEST, format::tick);
        return new SmallMultiples(new ChartSpec.About("evaluation-trend-" + indicator.id(), title(indicator, regions, format), subtitle,
                alt(subtitle, panels, periods)), periods, panels, axis);
    }

    /** The most in one quarter, where and when; how often where many share it. */
    private String title(Indicator indicator, List<Code> regions, ValueFormat format) {
        BigDecimal most = regions.stream().flatMap(region -> past(indicator, region).stream())
                .map(OverTime::value).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        if (most.signum() <= 0) {
            return view.label(indicator);
        }
        List<String> places = regions.stream().flatMap(region -> past(indicator, region).stream()
                .filter(past -> value(past).compareTo(most) == 0)
                .map(past -> view.words().text("evaluation.trend.place", "region", region.label(view.words().language()),
                        "quarter", view.numbers().quarter(past.quarter())))).toList();
        return view.words().text(places.size() > PLACES ? "evaluation.trend.times" : "evaluation.trend.most", "label", view.label(indicator),
                "value", format.said(most), "places", view.words().list(places), "count", view.numbers().count(places.size()));
    }

    private static String alt(String subtitle, List<SmallMultiples.Panel> panels, List<String> periods) {
        return subtitle + ". " + panels.stream()
                .map(panel -> panel.name() + " " + periods.get(0) + " – " + periods.get(periods.size() - 1) + ": "
                        + panel.marks().stream().map(Mark::text).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ")) + ".";
    }

    private Mark mark(Indicator indicator, Code region, Quarter quarter, ValueFormat format) {
        Figure figure = past(indicator, region).stream()
                .filter(past -> past.quarter().equals(quarter)).findFirst().map(past -> past.row().figure()).orElse(new Figure.Missing());
        return figure.known().map(value -> Mark.of(value.doubleValue(), format.said(figure))).orElseGet(() -> Mark.gap(view.gap(figure)));
    }

    private List<PastFigure> past(Indicator indicator, Code region) {
        return view.past(new FigureKey(indicator.id(), Scope.QUARTER, Comparisons.REGION, region.code()));
    }

    private static BigDecimal value(PastFigure past) {
        return past.row().figure().known().orElse(BigDecimal.ZERO);
    }
}
