package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Lines;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The names of periods below a plot: all, or every second, third … so that they stay apart, and always the last. */
final class Periods {
    private static final double APART = 6;
    private final Lines chart;
    private final Rectangle2D area;

    Periods(Lines chart, Rectangle2D area) {
        this.chart = chart;
        this.area = area;
    }

    void draw(Graphics2D graphics, Scale across) {
        int count = chart.periods().size();
        double slot = area.getWidth() / Math.max(1, count);
        int every = Math.max(1, (int) Math.ceil((Letterings.AXIS.widest(chart.periods()) + APART) / slot));
        for (int i = count - 1; i >= 0; i -= every) {
            Letterings.AXIS.centred(graphics, chart.periods().get(i), across.x(i), area.getMaxY() + 12);
        }
    }
}
