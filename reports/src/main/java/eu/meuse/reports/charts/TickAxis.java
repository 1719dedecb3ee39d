package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Axis;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A value axis whose ticks are those of a chart, not of JFreeChart's choosing. */
final class TickAxis extends NumberAxis {
    private static final long serialVersionUID = 1;
    private final transient Axis axis;

    TickAxis(Axis axis) {
        super(null);
        this.axis = axis;
    }

    double low() {
        return axis.low();
    }

    double high() {
        return axis.high();
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return axis.ticks().stream()
                .map(tick -> new NumberTick(tick.value(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList();
    }
}
