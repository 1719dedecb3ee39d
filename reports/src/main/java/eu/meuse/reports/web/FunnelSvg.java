package eu.meuse.reports.web;

import eu.meuse.reports.blocks.Funnel;
import java.util.function.ToDoubleFunction;

/** Points over their sizes, between the bounds of what chance explains. */
final class FunnelSvg {
    private static final double HEAD = 10;
    private static final double PLOT = 260;
    private static final double AXIS = 24;

    private final Html html;
    private final Funnel chart;

    FunnelSvg(Html html, Funnel chart) {
        this.html = html;
        this.chart = chart;
    }

    /** Writes the picture into a figure. @param labelledBy the id of what names it */
    void write(String labelledBy) {
        double left = 8 + chart.values().ticks().stream().mapToDouble(tick -> Svg.room(tick.text())).max().orElse(0);
        html.element("p", chart.reference().label(), "class", "axis referred");
        Svg.open(html, labelledBy, left, 20, HEAD + PLOT + AXIS);
        chart.values().ticks().forEach(tick -> Svg.tick(html, tick.text(), y(tick.value())));
        chart.values().ticks().forEach(tick -> across("grid", tick.value()));
        chart.sizes().ticks().forEach(tick -> html.element("text", tick.text(), "class", "tick middle",
                "x", x(tick.value()), "y", Svg.px(HEAD + PLOT + 18), "aria-hidden", "true"));
        bound(Funnel.Bound::low);
        bound(Funnel.Bound::high);
        across("reference", chart.reference().value());
        chart.points().forEach(this::point);
        html.close().element("p", chart.sizeName(), "class", "axis");
    }

    private void across(String classes, double value) {
        html.element("line", "", "class", classes, "x1", "0", "x2", "100%", "y1", Svg.px(y(value)), "y2", Svg.px(y(value)));
    }

    private void bound(ToDoubleFunction<Funnel.Bound> of) {
        for (int i = 1; i < chart.bounds().size(); i++) {
            Funnel.Bound from = chart.bounds().get(i - 1);
            Funnel.Bound to = chart.bounds().get(i);
            html.element("line", "", "class", "bound", "x1", x(from.size()), "y1", Svg.px(y(of.applyAsDouble(from))),
                    "x2", x(to.size()), "y2", Svg.px(y(of.applyAsDouble(to))));
        }
    }

    private void point(Funnel.Point point) {
        Svg.openMark(html, point == chart.points().get(0), point.name(), point.mark().text());
        html.element("circle", "", "class", "hit", "cx", x(point.size()), "cy", Svg.px(y(point.mark().value())), "r", "12");
        html.element("circle", "", "class", point.outside() ? "dot s1" : "dot s0", "cx", x(point.size()),
                "cy", Svg.px(y(point.mark().value())), "r", "5");
        html.close();
    }

    private String x(double size) {
        return Svg.percent((size - chart.sizes().low()) / (chart.sizes().high() - chart.sizes().low()));
    }

    private double y(double value) {
        double inside = Math.max(chart.values().low(), Math.min(chart.values().high(), value));
        return HEAD + PLOT * (1 - (inside - chart.values().low()) / (chart.values().high() - chart.values().low()));
    }
}
