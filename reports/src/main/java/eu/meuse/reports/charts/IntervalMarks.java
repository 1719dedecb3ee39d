package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Intervals;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.typography.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Draws an interval as a line and its estimate as a dot on it. */
final class IntervalMarks extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1;
    private static final double RADIUS = 3.4;
    private final transient Intervals chart;

    IntervalMarks(Intervals chart) {
        this.chart = chart;
    }

    @Override
    public void drawItem(
            Graphics2D graphics, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis categories, ValueAxis values, CategoryDataset data, int series, int column, int pass) {
        Intervals.Dot dot = chart.dots().get(column);
        if (dot.mark() instanceof Mark.Value number) {
            double y = categories.getCategoryMiddle(column, data.getColumnCount(), area, RectangleEdge.LEFT);
            Scale scale = value -> values.valueToJava2D(value, area, RectangleEdge.BOTTOM);
            graphics.setColor(dot.emphasised() ? Palette.BLUE : Palette.PALE_BLUE);
            graphics.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(new Line2D.Double(scale.x(dot.low()), y, scale.x(dot.high()), y));
            graphics.setColor(Palette.BLUE);
            graphics.fill(new Ellipse2D.Double(
                    scale.x(number.value()) - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        }
    }
}
