package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Mark;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleEdge;

/** Horizontal bars: one a row, or several beside or on top of each other. */
final class BarsPicture implements Picture {
    private static final double BAR = 12;
    private static final double BETWEEN_ROWS = 7;
    private final BarRows rows;
    private final double width;
    private final RowLabels labels;
    private final Legend legend;
    private final double pitch;

    BarsPicture(BarRows rows, double width) {
        this.rows = rows;
        this.width = width;
        labels = new RowLabels(rows.labels(), width);
        legend = new Legend(rows.series(), width);
        pitch = Math.max(labels.height(), rows.barsPerRow() * BAR) + BETWEEN_ROWS;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return legend.height() + rows.rows().size() * pitch;
    }

    @Override
    public void draw(Graphics2D graphics) {
        legend.draw(graphics);
        Rectangle2D area = new Rectangle2D.Double(
                labels.width(), legend.height(), width - labels.width(), height() - legend.height());
        CategoryPlot plot = plot(area);
        if (!rows.rows().isEmpty()) {
            plot.draw(graphics, area, null, null, null);
        }
        CategoryAxis axis = plot.getDomainAxis();
        for (int i = 0; i < rows.rows().size(); i++) {
            double middle = axis.getCategoryMiddle(i, rows.rows().size(), area, RectangleEdge.LEFT);
            labels.draw(graphics, i, middle, rows.rows().get(i).emphasised());
        }
    }

    private CategoryPlot plot(Rectangle2D area) {
        EndLabels.Range range = EndLabels.range(rows, area.getWidth());
        CategoryPlot plot = Plots.bare(Dataset.of(series()), PlotOrientation.HORIZONTAL, range.low(), range.high());
        plot.setRenderer(new BarMarks(rows, rows.barsPerRow() * BAR));
        return plot;
    }

    private List<List<Mark>> series() {
        int parts = rows.rows().stream().mapToInt(row -> row.parts().size()).max().orElse(0);
        return IntStream.range(0, parts)
                .mapToObj(part -> rows.rows().stream().map(row -> row.parts().get(part).mark()).toList())
                .toList();
    }
}
