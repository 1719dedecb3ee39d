package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.SmallMultiples;
import eu.meuse.reports.typography.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One of the small charts: a column a quarter, a sign where there is no number. */
final class MultiplePanel {
    private static final double PLOT = 48;
    private static final double BELOW = 14;
    private static final double ABOVE = 6;
    private static final double WIDEST = 14;

    private final SmallMultiples chart;
    private final SmallMultiples.Panel panel;
    private final GapMarks gaps;
    private final double width;
    private final double left;
    private final List<String> name;

    MultiplePanel(SmallMultiples chart, SmallMultiples.Panel panel, GapMarks gaps, double width) {
        this.chart = chart;
        this.panel = panel;
        this.gaps = gaps;
        this.width = width;
        left = Letterings.AXIS.widest(List.of(first().text(), last().text())) + 5;
        name = Letterings.STRONG_LABEL.wrap(panel.name(), width);
    }

    double width() {
        return width;
    }

    double height() {
        return name.size() * Letterings.STRONG_LABEL.leading() + ABOVE + PLOT + BELOW;
    }

    /** Draws it standing on a line. */
    void draw(Graphics2D graphics, double x, double bottom) {
        double y = bottom - height() + Letterings.STRONG_LABEL.ascent();
        for (String line : name) {
            Letterings.STRONG_LABEL.left(graphics, line, x, y);
            y += Letterings.STRONG_LABEL.leading();
        }
        drawPlot(graphics, new Rectangle2D.Double(x + left, bottom - BELOW - PLOT, width - left, PLOT), x);
    }

    private void drawPlot(Graphics2D graphics, Rectangle2D area, double x) {
        Scale upwards = value -> area.getMaxY()
                - (value - first().value()) / (last().value() - first().value()) * area.getHeight();
        for (Axis.Tick tick : List.of(first(), last())) {
            double y = upwards.x(tick.value());
            graphics.setColor(Palette.RULE);
            graphics.setStroke(new BasicStroke(0.4f));
            graphics.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
            Letterings.AXIS.right(graphics, tick.text(), x + left - 5, Letterings.AXIS.middle(y));
        }
        double slot = area.getWidth() / Math.max(1, panel.marks().size());
        for (int i = 0; i < panel.marks().size(); i++) {
            drawMark(graphics, panel.marks().get(i), area.getMinX() + i * slot, slot, upwards);
        }
        drawPeriods(graphics, area);
    }

    private void drawMark(Graphics2D graphics, Mark mark, double x, double slot, Scale upwards) {
        double base = upwards.x(0);
        graphics.setColor(Palette.BLUE);
        if (mark instanceof Mark.Value number) {
            double y = upwards.x(number.value());
            double gap = Math.min(1.2, slot / 4);
            double column = Math.min(WIDEST, slot - gap);
            graphics.fill(new Rectangle2D.Double(x + (slot - column) / 2, Math.min(y, base), column, Math.abs(base - y)));
        } else {
            gaps.draw(graphics, mark.text(), x + slot / 2, base - 4, slot / 2);
        }
    }

    private void drawPeriods(Graphics2D graphics, Rectangle2D area) {
        if (chart.periods().isEmpty()) {
            return;
        }
        String first = chart.periods().get(0);
        String last = chart.periods().get(chart.periods().size() - 1);
        double y = area.getMaxY() + 11;
        Letterings.AXIS.right(graphics, last, area.getMaxX(), y);
        if (chart.periods().size() > 1 && Letterings.AXIS.widest(List.of(first, last)) * 2 + 4 < area.getWidth()) {
            Letterings.AXIS.left(graphics, first, area.getMinX(), y);
        }
    }

    private Axis.Tick first() {
        return chart.axis().ticks().get(0);
    }

    private Axis.Tick last() {
        return chart.axis().ticks().get(chart.axis().ticks().size() - 1);
    }
}
