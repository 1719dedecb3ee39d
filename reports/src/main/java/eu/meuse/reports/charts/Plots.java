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

    private Plots() {}

    /** A plot that fills the whole of its area, with values from {@code low} to {@code high}. */
    static CategoryPlot bare(CategoryDataset data, PlotOrientation orientation, double low, double high) {
        return bare(data, orientation, valueAxis(new NumberAxis(null), low, high));
    }

    /** The same, with gridlines at the ticks of an axis. */
    static CategoryPlot gridded(CategoryDataset data, PlotOrientation orientation, TickAxis axis) {
        CategoryPlot plot = bare(data, orientation, valueAxis(axis, axis.low(), axis.high()));
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(Palette.RULE);
        plot.setRangeGridlineStroke(new BasicStroke(0.4f));
        return plot;
    }

    private static CategoryPlot bare(CategoryDataset data, PlotOrientation orientation, NumberAxis values) {
        CategoryPlot plot = new CategoryPlot(data, categoryAxis(), values, null);
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

    private static CategoryAxis categoryAxis() {
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
