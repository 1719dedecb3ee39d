package eu.meuse.reports.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CategoryPlot;

/** Horizontal bars: one a row, or several beside or on top of each other. */
final class BarsPicture implements Picture {
    private static final double BAR = 12;
    private static final double BETWEEN_ROWS = 7;
    private final BarRows rows;
    private final double width;
    private final RowLabels labels;
    private final Legend legend;
    private final RowAxis axis;

    BarsPicture(BarRows rows, double width) {
        this.rows = rows;
        this.width = width;
        labels = new RowLabels(rows.labels(), width);
        legend = new Legend(rows.series(), width);
        axis = new RowAxis(IntStream.range(0, rows.rows().size())
                .mapToDouble(row -> Math.max(labels.height(row), rows.barsPerRow() * BAR) + BETWEEN_ROWS).toArray());
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return legend.height() + axis.height();
    }

    @Override
    public void draw(Graphics2D graphics) {
        legend.draw(graphics);
        if (rows.rows().isEmpty()) {
            return;
        }
        Rectangle2D area = new Rectangle2D.Double(
                labels.width(), legend.height(), width - labels.width(), axis.height());
        plot(area).draw(graphics, area, null, null, null);
        for (int i = 0; i < rows.rows().size(); i++) {
            labels.draw(graphics, i, axis.middle(i, area), rows.rows().get(i).emphasised());
        }
    }

    private CategoryPlot plot(Rectangle2D area) {
        EndLabels.Range range = EndLabels.range(rows, area.getWidth());
        CategoryPlot plot = Plots.bare(
                Dataset.places(rows.parts(), rows.rows().size()), axis, range.low(), range.high());
        plot.setRenderer(new BarMarks(rows, rows.barsPerRow() * BAR));
        return plot;
    }
}
