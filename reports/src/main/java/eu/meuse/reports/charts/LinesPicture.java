package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Lines;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.typography.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Lines over quarters, each named at its end; what is missing is listed below. */
final class LinesPicture implements Picture {
    private static final double PLOT_HEIGHT = 132;
    private static final double ABOVE = 12;
    private static final double BELOW = 16;
    private final Lines chart;
    private final double width;
    private final double left;
    private final LineEnds ends;
    private final List<String> gaps;

    LinesPicture(Lines chart, double width) {
        this.chart = chart;
        this.width = width;
        left = Letterings.AXIS.widest(chart.axis().ticks().stream().map(tick -> tick.text()).toList()) + 6;
        ends = new LineEnds(chart, width);
        gaps = Letterings.GAP.wrap(gapNote(chart), width);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        double notes = gaps.get(0).isEmpty() ? 0 : gaps.size() * Letterings.GAP.leading() + 4;
        return plotted() + notes;
    }

    /** Of the plot with its axis; there is none where nothing is known. */
    private double plotted() {
        return ends.height() > 0 ? ABOVE + Math.max(PLOT_HEIGHT, ends.height()) + BELOW : 0;
    }

    @Override
    public void draw(Graphics2D graphics) {
        if (plotted() > 0) {
            drawPlot(graphics, new Rectangle2D.Double(
                    left, ABOVE, width - left - ends.width(), plotted() - ABOVE - BELOW));
        }
        drawGaps(graphics, plotted() + 4 + Letterings.GAP.ascent());
    }

    private void drawPlot(Graphics2D graphics, Rectangle2D area) {
        CategoryPlot plot = Plots.gridded(Dataset.of(series()), new TickAxis(chart.axis()));
        plot.setRenderer(renderer());
        plot.draw(graphics, area, null, null, null);
        Scale height = value -> plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.LEFT);
        Scale across = period -> plot.getDomainAxis()
                .getCategoryMiddle((int) period, chart.periods().size(), area, RectangleEdge.BOTTOM);
        chart.axis().ticks().forEach(tick ->
                Letterings.AXIS.right(graphics, tick.text(), left - 6, Letterings.AXIS.middle(height.x(tick.value()))));
        new Periods(chart, area).draw(graphics, across);
        if (chart.lines().size() == 1) {
            new PointLabels(chart.lines().get(0), area).draw(graphics, across, height);
        }
        ends.draw(graphics, area, across, height);
    }

    private void drawGaps(Graphics2D graphics, double firstBaseline) {
        double y = firstBaseline;
        for (String line : gaps) {
            Letterings.GAP.left(graphics, line, 0, y);
            y += Letterings.GAP.leading();
        }
    }

    private List<List<Mark>> series() {
        return chart.lines().stream().map(Lines.Line::marks).toList();
    }

    private LineAndShapeRenderer renderer() {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, true);
        for (int line = 0; line < chart.lines().size(); line++) {
            renderer.setSeriesPaint(line, Palette.series(line));
            renderer.setSeriesStroke(line, new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            renderer.setSeriesShape(line, Dots.shape(line));
        }
        return renderer;
    }

    private static String gapNote(Lines chart) {
        List<String> notes = new ArrayList<>();
        for (Lines.Line line : chart.lines()) {
            for (int period = 0; period < chart.periods().size(); period++) {
                if (line.marks().get(period) instanceof Mark.Gap gap) {
                    String name = chart.lines().size() > 1 ? line.name() + ", " : "";
                    notes.add(name + chart.periods().get(period) + ": " + gap.text());
                }
            }
        }
        return String.join(" · ", notes);
    }
}
