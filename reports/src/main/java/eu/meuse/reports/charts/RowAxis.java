package eu.meuse.reports.charts;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Rows of different heights below each other: a name of three lines does not make all rows three lines high. */
final class RowAxis extends CategoryAxis {
    private static final long serialVersionUID = 1;
    private final double[] heights;

    /** @param heights of the rows, from top to bottom */
    RowAxis(double... heights) {
        super(null);
        this.heights = heights.clone();
        setVisible(false);
    }

    /** Of all rows together. */
    double height() {
        return above(heights.length);
    }

    @Override
    public double getCategoryMiddle(int row, int count, Rectangle2D area, RectangleEdge edge) {
        return area.getMinY() + above(row) + heights[row] / 2;
    }

    /** The same, for the row alone. */
    double middle(int row, Rectangle2D area) {
        return getCategoryMiddle(row, heights.length, area, RectangleEdge.LEFT);
    }

    private double above(int row) {
        double sum = 0;
        for (int i = 0; i < row; i++) {
            sum += heights[i];
        }
        return sum;
    }
}
