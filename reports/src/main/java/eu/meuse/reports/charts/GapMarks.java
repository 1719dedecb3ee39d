package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.SmallMultiples;
import eu.meuse.reports.typography.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** The signs that stand in small charts where no number is, one for each reason, and what they mean. */
final class GapMarks {
    private static final double RADIUS = 2;
    private static final double BESIDE = 9;
    private static final double BETWEEN = 16;

    private final List<String> reasons;
    private final List<Place> places = new ArrayList<>();

    /** Where the meaning of a sign stands, in lines. */
    private record Place(double x, int line) {}

    GapMarks(SmallMultiples chart, double width) {
        reasons = chart.panels().stream().flatMap(panel -> panel.marks().stream())
                .filter(mark -> mark instanceof Mark.Gap).map(Mark::text).distinct().toList();
        double x = 0;
        int line = 0;
        for (String reason : reasons) {
            double room = BESIDE + Letterings.GAP.width(reason);
            if (x > 0 && x + room > width) {
                x = 0;
                line++;
            }
            places.add(new Place(x, line));
            x += room + BETWEEN;
        }
    }

    /** Of the meanings. */
    double height() {
        return places.isEmpty() ? 0 : (places.get(places.size() - 1).line() + 1) * Letterings.GAP.leading();
    }

    void drawMeanings(Graphics2D graphics, double top) {
        for (int i = 0; i < reasons.size(); i++) {
            Place place = places.get(i);
            double baseline = top + place.line() * Letterings.GAP.leading() + Letterings.GAP.ascent();
            draw(graphics, reasons.get(i), place.x() + RADIUS, baseline - Letterings.GAP.size() / 3, RADIUS);
            Letterings.GAP.left(graphics, reasons.get(i), place.x() + BESIDE, baseline);
        }
    }

    /** The sign of a reason around a middle: a ring for the first, a cross for the second, a stroke for any other. */
    void draw(Graphics2D graphics, String reason, double x, double y, double most) {
        double radius = Math.min(RADIUS, most);
        graphics.setColor(Palette.MUTED);
        graphics.setStroke(new BasicStroke(0.6f));
        int sign = reasons.indexOf(reason);
        if (sign == 0) {
            graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        } else if (sign == 1) {
            graphics.draw(new Line2D.Double(x - radius, y - radius, x + radius, y + radius));
            graphics.draw(new Line2D.Double(x - radius, y + radius, x + radius, y - radius));
        } else {
            graphics.draw(new Line2D.Double(x - radius, y, x + radius, y));
        }
    }
}
