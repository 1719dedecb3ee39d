package eu.meuse.reports.charts;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What stands beside a point, and where. */
record PointText(List<String> lines, Rectangle2D place, Lettering lettering) {
    /** As far off, slantwise. */
    private static final double ASLANT = 5.0 / 7;

    /** To the right, to the left, above, below, and between two of these. */
    static List<Rectangle2D> places(Point2D point, List<String> lines, Lettering lettering, double off) {
        double width = lettering.widest(lines);
        double height = lines.size() * lettering.leading();
        double x = point.getX();
        double y = point.getY();
        double aside = off * ASLANT;
        return List.of(
                new Rectangle2D.Double(x + off, y - height / 2, width, height),
                new Rectangle2D.Double(x - off - width, y - height / 2, width, height),
                new Rectangle2D.Double(x - width / 2, y - off - height, width, height),
                new Rectangle2D.Double(x - width / 2, y + off, width, height),
                new Rectangle2D.Double(x + aside, y - aside - height, width, height),
                new Rectangle2D.Double(x + aside, y + aside, width, height),
                new Rectangle2D.Double(x - aside - width, y - aside - height, width, height),
                new Rectangle2D.Double(x - aside - width, y + aside, width, height));
    }

    void draw(Graphics2D graphics) {
        double y = place.getMinY() + lettering.ascent();
        for (String line : lines) {
            lettering.left(graphics, line, place.getMinX(), y);
            y += lettering.leading();
        }
    }
}
