package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Lines;
import eu.meuse.reports.blocks.Mark;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The values of a single line above its points, where all of them fit beside each other. */
final class PointLabels {
    private static final double ABOVE_POINT = 6;
    private final Lines.Line line;
    private final boolean fit;

    PointLabels(Lines.Line line, Rectangle2D area) {
        this.line = line;
        double slot = area.getWidth() / Math.max(1, line.marks().size());
        fit = Letterings.AXIS.widest(line.marks().stream()
                .filter(Mark.Value.class::isInstance).map(Mark::text).toList()) + 2 <= slot;
    }

    void draw(Graphics2D graphics, Scale across, Scale height) {
        // The last one stands at the end of the line, with its name.
        for (int i = 0; fit && i < line.marks().size() - 1; i++) {
            if (line.marks().get(i) instanceof Mark.Value number) {
                Letterings.AXIS.centred(
                        graphics, number.text(), across.x(i), height.x(number.value()) - ABOVE_POINT);
            }
        }
    }
}
