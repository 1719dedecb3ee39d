package eu.meuse.reports.web;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.Intervals;
import eu.meuse.reports.blocks.Mark;

/** Dots with their intervals below the names of their rows, against one axis. */
final class IntervalsSvg {
    private static final double ROW = 16;
    private static final double GAP = 10;
    private static final double HEAD = 22;
    private static final double AXIS = 22;

    private final Html html;
    private final Intervals chart;
    private final double low;
    private final double high;

    IntervalsSvg(Html html, Intervals chart) {
        this.html = html;
        this.chart = chart;
        low = chart.axis().low();
        high = chart.axis().high();
    }

    /** Writes the picture into a figure. @param labelledBy the id of what names it */
    void write(String labelledBy) {
        double rows = chart.dots().stream().mapToDouble(dot -> height(dot)).sum();
        double left = 2 + Svg.room(chart.axis().ticks().get(0).text()) / 2;
        Svg.open(html, labelledBy, left, 14 + chart.dots().stream().mapToDouble(dot -> Svg.room(dot.mark().text())).max().orElse(0),
                HEAD + rows + AXIS);
        double top = HEAD;
        axis(HEAD + rows);
        for (Intervals.Dot dot : chart.dots()) {
            RowNames.write(html, dot.label(), -left, top, dot.emphasised());
            mark(dot, top + height(dot) - GAP - ROW / 2, top == HEAD);
            top += height(dot);
        }
        html.close();
    }

    private static double height(Intervals.Dot dot) {
        return RowNames.lines(dot.label(), dot.emphasised()).size() * RowNames.LEADING + ROW + GAP;
    }

    private void axis(double bottom) {
        for (Axis.Tick tick : chart.axis().ticks()) {
            html.element("line", "", "class", "grid", "x1", at(tick.value()), "x2", at(tick.value()),
                    "y1", Svg.px(HEAD), "y2", Svg.px(bottom));
            html.element("text", tick.text(), "class", "tick middle", "x", at(tick.value()), "y", Svg.px(bottom + 15), "aria-hidden", "true");
        }
        chart.reference().ifPresent(reference -> {
            html.element("line", "", "class", "reference", "x1", at(reference.value()), "x2", at(reference.value()),
                    "y1", Svg.px(HEAD - 4), "y2", Svg.px(bottom));
            html.element("text", reference.label(), "class", "tick " + anchor(reference.value()), "x", at(reference.value()), "y", "12");
        });
    }

    /** A text in the middle of its line, but not out of the picture. */
    private String anchor(double value) {
        double share = (value - low) / (high - low);
        return share < 1 / 3.0 ? "start" : share > 2 / 3.0 ? "end" : "middle";
    }

    private void mark(Intervals.Dot dot, double y, boolean first) {
        Svg.openMark(html, first, dot.label(), dot.mark().text());
        html.element("rect", "", "class", "hit", "x", "0", "width", "100%", "y", Svg.px(y - ROW / 2), "height", Svg.px(ROW));
        if (dot.mark() instanceof Mark.Value value) {
            html.element("line", "", "class", "interval", "x1", at(dot.low()), "x2", at(dot.high()), "y1", Svg.px(y), "y2", Svg.px(y));
            html.element("circle", "", "class", dot.emphasised() ? "dot s1" : "dot s0", "cx", at(value.value()), "cy", Svg.px(y), "r", "5");
        }
        html.element("text", dot.mark().text(), "x", "100%", "dx", "12", "y", Svg.px(y + 4.5), "aria-hidden", "true",
                "class", dot.mark() instanceof Mark.Gap ? "value gap" : "value");
        html.close();
    }

    private String at(double value) {
        return Svg.percent((Math.max(low, Math.min(high, value)) - low) / (high - low));
    }
}
