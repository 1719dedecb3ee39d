package eu.meuse.reports.charts;

import eu.meuse.reports.typography.Palette;
import java.awt.BasicStroke;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/** Plots stripped to their marks: no axes, no frame, no default font of the machine. */
final class Plots {

    /** Beyond both ends of an axis, for marks that stand right on them. */
    private static final double ROOM = 0.03;

    private Plots() {}

    /** Rows that fill the whole of their area, with values from {@code low} to {@code high}. */
    static CategoryPlot bare(CategoryDataset data, RowAxis rows, double low, double high) {
        return bare(data, rows, PlotOrientation.HORIZONTAL, valueAxis(new NumberAxis(null), low, high));
    }

    /** Rows with gridlines at the ticks of an axis. */
    static CategoryPlot gridded(CategoryDataset data, RowAxis rows, TickAxis axis) {
        return gridded(data, rows, PlotOrientation.HORIZONTAL, axis);
    }

    /** Columns with gridlines at the ticks of an axis. */
    static CategoryPlot gridded(CategoryDataset data, TickAxis axis) {
        return gridded(data, columns(), PlotOrientation.VERTICAL, axis);
    }

    private static CategoryPlot gridded(
            CategoryDataset data, CategoryAxis categories, PlotOrientation orientation, TickAxis axis) {
        double room = (axis.high() - axis.low()) * ROOM;
        NumberAxis values = valueAxis(axis, axis.low() - room, axis.high() + room);
        CategoryPlot plot = bare(data, categories, orientation, values);
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(Palette.RULE);
        plot.setRangeGridlineStroke(new BasicStroke(0.4f));
        return plot;
    }

    private static CategoryPlot bare(
            CategoryDataset data, CategoryAxis categories, PlotOrientation orientation, NumberAxis values) {
        CategoryPlot plot = new CategoryPlot(data, categories, values, null);
        plot.setOrientation(orientation);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Palette.MUTED);
        plot.setRangeZeroBaselineStroke(new BasicStroke(0.6f));
        return plot;
    }

    private static CategoryAxis columns() {
        CategoryAxis axis = new CategoryAxis(null);
        axis.setVisible(false);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0);
        return axis;
    }

    private static NumberAxis valueAxis(NumberAxis axis, double low, double high) {
        axis.setVisible(false);
        axis.setRange(low, high);
        return axis;
    }
}
