package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.Intervals;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.typography.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Dots with their intervals on a common axis, names to the left and values to the right. */
final class IntervalsPicture implements Picture {
    private static final double PITCH = 19;
    private static final double BELOW = 16;
    private static final double GAP = 12;
    private final Intervals chart;
    private final double width;
    private final RowLabels labels;
    private final double values;
    private final double above;
    private final RowAxis axis;

    IntervalsPicture(Intervals chart, double width) {
        this.chart = chart;
        this.width = width;
        labels = new RowLabels(chart.dots().stream().map(Intervals.Dot::label).toList(), width);
        values = Letterings.VALUE.widest(chart.dots().stream().map(dot -> dot.mark().text()).toList()) + GAP;
        above = chart.reference().isPresent() ? 16 : 0;
        axis = new RowAxis(IntStream.range(0, chart.dots().size())
                .mapToDouble(row -> Math.max(PITCH, labels.height(row) + 6)).toArray());
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return above + axis.height() + BELOW;
    }

    @Override
    public void draw(Graphics2D graphics) {
        Rectangle2D area = new Rectangle2D.Double(
                labels.width(), above, width - labels.width() - values, axis.height());
        CategoryPlot plot = Plots.gridded(
                Dataset.places(1, chart.dots().size()), axis, new TickAxis(chart.axis()));
        plot.setRenderer(new IntervalMarks(chart));
        Scale across = value -> plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
        chart.reference().ifPresent(reference -> draw(graphics, reference, area, across));
        if (!chart.dots().isEmpty()) {
            plot.draw(graphics, area, null, null, null);
        }
        for (Axis.Tick tick : chart.axis().ticks()) {
            Letterings.AXIS.centred(graphics, tick.text(), across.x(tick.value()), area.getMaxY() + 11);
        }
        for (int i = 0; i < chart.dots().size(); i++) {
            Intervals.Dot dot = chart.dots().get(i);
            double middle = axis.middle(i, area);
            labels.draw(graphics, i, middle, dot.emphasised());
            boolean gap = dot.mark() instanceof Mark.Gap;
            Lettering lettering = gap ? Letterings.GAP : Letterings.VALUE;
            lettering.right(graphics, dot.mark().text(), width, lettering.middle(middle));
        }
    }

    private static void draw(Graphics2D graphics, Intervals.Reference reference, Rectangle2D area, Scale across) {
        double x = across.x(reference.value());
        double half = Letterings.AXIS.width(reference.label()) / 2;
        Letterings.AXIS.centred(
                graphics, reference.label(), Math.max(half, Math.min(x, area.getMaxX() - half)), area.getMinY() - 5);
        graphics.setColor(Palette.ACCENT);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
    }
}
