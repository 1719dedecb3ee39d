package eu.meuse.reports.web;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.Lines;
import eu.meuse.reports.blocks.Mark;
import java.util.List;

/** Lines over quarters; a line breaks where a value is missing. */
final class LinesSvg {
    private static final double HEAD = 14;
    private static final double AXIS = 24;
    /** So many names of quarters stand beside each other on the narrowest screen. */
    private static final int PERIODS = 4;
    /** Beyond so many quarters dots of the usual size would touch. */
    private static final int CROWDED = 24;
    private static final double PLOT = 210;
    private static final double SMALL_PLOT = 90;

    private final Html html;
    private final Lines chart;
    private final double plot;
    private final int periodsNamed;
    private final boolean entered;
    private final double low;
    private final double high;

    private LinesSvg(Html html, Lines chart, double plot, int periodsNamed, boolean entered) {
        this.html = html;
        this.chart = chart;
        this.plot = plot;
        this.periodsNamed = periodsNamed;
        this.entered = entered;
        low = chart.axis().low();
        high = chart.axis().high();
    }

    /** A chart with a place of its own. */
    static LinesSvg whole(Html html, Lines chart) {
        return new LinesSvg(html, chart, PLOT, PERIODS, true);
    }

    /** One of several small ones. @param entered whether the focus comes into them here */
    static LinesSvg small(Html html, Lines chart, boolean entered) {
        return new LinesSvg(html, chart, SMALL_PLOT, 2, entered);
    }

    /** Writes the picture into a figure. @param labelledBy the id of what names it */
    void write(String labelledBy) {
        double left = 8 + chart.axis().ticks().stream().mapToDouble(tick -> Svg.room(tick.text())).max().orElse(0);
        double right = chart.periods().stream().mapToDouble(Svg::room).max().orElse(0) / 2;
        Svg.open(html, labelledBy, left, right, HEAD + plot + AXIS);
        chart.axis().ticks().forEach(tick -> Svg.tick(html, tick.text(), height(tick.value())));
        chart.axis().ticks().forEach(tick -> html.element("line", "", "class", tick.value() == 0 ? "zero" : "grid",
                "x1", "0", "x2", "100%", "y1", Svg.px(height(tick.value())), "y2", Svg.px(height(tick.value()))));
        periods();
        for (int i = 0; i < chart.lines().size(); i++) {
            line(chart.lines().get(i), ChartHtml.seriesClass(i), i == 0);
        }
        html.close();
    }

    private void periods() {
        int count = chart.periods().size();
        int step = (count + periodsNamed - 1) / periodsNamed;
        for (int i = count - 1; i >= 0; i -= step) {
            html.element("text", chart.periods().get(i), "class", "tick middle", "x", at(i), "y", Svg.px(HEAD + plot + 18), "aria-hidden", "true");
        }
    }

    private void line(Lines.Line line, String series, boolean first) {
        List<Mark> marks = line.marks();
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i - 1) instanceof Mark.Value from && marks.get(i) instanceof Mark.Value to) {
                html.element("line", "", "class", "line " + series, "x1", at(i - 1), "y1", Svg.px(height(from.value())),
                        "x2", at(i), "y2", Svg.px(height(to.value())));
            }
        }
        boolean reached = !first || !entered;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Value value) {
                point(named(line, chart.periods().get(i)), value, i, series, !reached);
                reached = true;
            }
        }
    }

    /** A line that is the only one need not have a name. */
    static String named(Lines.Line line, String period) {
        return line.name().isEmpty() ? period : line.name() + ", " + period;
    }

    private void point(String name, Mark.Value value, int period, String series, boolean first) {
        String marks = chart.periods().size() > CROWDED ? "2.5" : "4";
        Svg.openMark(html, first, name, value.text());
        html.element("circle", "", "class", "hit", "cx", at(period), "cy", Svg.px(height(value.value())), "r", "12");
        html.element("circle", "", "class", "dot " + series, "cx", at(period), "cy", Svg.px(height(value.value())), "r", marks);
        html.close();
    }

    private String at(int period) {
        return Svg.percent((period + 0.5) / chart.periods().size());
    }

    private double height(double value) {
        return HEAD + plot * (1 - (value - low) / (high - low));
    }
}
