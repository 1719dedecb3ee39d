package eu.meuse.reports.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names beside points, where there is room: none lies on another name or on a point. Those that find none are left out. */
final class PointNames {
    private static final double WIDEST = 120;
    private static final double OFF = 7;
    private static final double DOT = 5;
    /** As far off, slantwise. */
    private static final double ASIDE = 5;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final Map<Rectangle2D, List<String>> points = new LinkedHashMap<>();

    /** @param taken where something is written or drawn already */
    PointNames(Rectangle2D area, List<Rectangle2D> taken) {
        this.area = area;
        this.taken.addAll(taken);
    }

    /** A point with its name; those added first are named first. */
    void add(String name, double x, double y) {
        points.put(new Rectangle2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT), Letterings.LABEL.wrap(name, WIDEST));
    }

    void draw(Graphics2D graphics) {
        taken.addAll(points.keySet());
        points.forEach((dot, lines) -> places(dot, lines).stream()
                .filter(place -> area.contains(place) && taken.stream().noneMatch(place::intersects))
                .findFirst()
                .ifPresent(place -> {
                    taken.add(place);
                    draw(graphics, lines, place);
                }));
    }

    /** To the right, to the left, above, below, and between two of these. */
    private static List<Rectangle2D> places(Rectangle2D dot, List<String> lines) {
        double width = Letterings.LABEL.widest(lines);
        double height = lines.size() * Letterings.LABEL.leading();
        double x = dot.getCenterX();
        double y = dot.getCenterY();
        return List.of(
                new Rectangle2D.Double(x + OFF, y - height / 2, width, height),
                new Rectangle2D.Double(x - OFF - width, y - height / 2, width, height),
                new Rectangle2D.Double(x - width / 2, y - OFF - height, width, height),
                new Rectangle2D.Double(x - width / 2, y + OFF, width, height),
                new Rectangle2D.Double(x + ASIDE, y - ASIDE - height, width, height),
                new Rectangle2D.Double(x + ASIDE, y + ASIDE, width, height),
                new Rectangle2D.Double(x - ASIDE - width, y - ASIDE - height, width, height),
                new Rectangle2D.Double(x - ASIDE - width, y + ASIDE, width, height));
    }

    private static void draw(Graphics2D graphics, List<String> lines, Rectangle2D place) {
        double y = place.getMinY() + Letterings.LABEL.ascent();
        for (String line : lines) {
            Letterings.LABEL.left(graphics, line, place.getMinX(), y);
            y += Letterings.LABEL.leading();
        }
    }
}
