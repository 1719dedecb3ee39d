package eu.meuse.reports.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Names beside points, where every one finds a place at which nobody takes it for another's: it lies on no name, point or
 * line and next to no other point. Where one finds none, all points are numbered, and the names stand below the picture.
 */
final class PointNames {
    /** In one line, or where that finds no place in two or three. */
    private static final List<Double> WIDTHS = List.of(120.0, 75.0);
    private static final double OFF = 7;
    private static final double DOT = 5;
    /** Between two names. */
    private static final double APART = 3;
    /** So much nearer is a name to its own point than to any other. */
    private static final double NEARER = 4;

    /** A name and its point; {@code rank}: those of low rank choose first. */
    record Named(String name, Point2D point, int rank) {}

    private final Rectangle2D area;
    private final List<Rectangle2D> taken;
    private final List<Line2D> lines;
    private final List<Named> points;
    private final List<PointText> texts;
    private final List<String> key;

    /**
     * @param taken where something is written or drawn already
     * @param lines that no name may be struck through by
     */
    PointNames(Rectangle2D area, List<Rectangle2D> taken, List<Line2D> lines, List<Named> points) {
        this.area = area;
        this.taken = new ArrayList<>(taken);
        this.lines = lines;
        this.points = points;
        points.forEach(one -> this.taken.add(around(one.point(), DOT)));
        Optional<List<PointText>> named = named();
        texts = named.orElseGet(() -> new PointNumbers(area, taken, points.stream().map(Named::point).toList()).texts());
        key = named.isPresent() ? List.of() : points.stream().map(Named::name).toList();
    }

    /** What the numbers stand for, in their order; empty where names stand beside the points themselves. */
    List<String> key() {
        return key;
    }

    void draw(Graphics2D graphics) {
        texts.forEach(text -> text.draw(graphics));
    }

    static Rectangle2D around(Point2D point, double off) {
        return new Rectangle2D.Double(point.getX() - off, point.getY() - off, 2 * off, 2 * off);
    }

    private Optional<List<PointText>> named() {
        List<PointText> found = new ArrayList<>();
        List<Named> inTurn = points.stream().sorted(Comparator.comparingInt(Named::rank)).toList();
        for (Named one : inTurn) {
            Optional<PointText> text = WIDTHS.stream().flatMap(width -> placed(one, width).stream()).findFirst();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            taken.add(wider(text.get().place()));
            found.add(text.get());
        }
        return Optional.of(found);
    }

    private Optional<PointText> placed(Named one, double width) {
        List<String> text = Letterings.LABEL.wrap(one.name(), width);
        return PointText.places(one.point(), text, Letterings.LABEL, OFF).stream()
                .filter(at -> isFree(at) && isOnlyOf(one, at))
                .findFirst().map(at -> new PointText(text, at, Letterings.LABEL));
    }

    private boolean isFree(Rectangle2D place) {
        return area.contains(place) && taken.stream().noneMatch(place::intersects) && lines.stream().noneMatch(place::intersectsLine);
    }

    private boolean isOnlyOf(Named one, Rectangle2D place) {
        double own = distance(place, one.point()) + NEARER;
        return points.stream().filter(other -> other != one).allMatch(other -> distance(place, other.point()) > own);
    }

    private static double distance(Rectangle2D place, Point2D point) {
        double x = Math.max(0, Math.max(place.getMinX() - point.getX(), point.getX() - place.getMaxX()));
        double y = Math.max(0, Math.max(place.getMinY() - point.getY(), point.getY() - place.getMaxY()));
        return Math.hypot(x, y);
    }

    private static Rectangle2D wider(Rectangle2D place) {
        return new Rectangle2D.Double(place.getX() - APART, place.getY(), place.getWidth() + 2 * APART, place.getHeight());
    }
}
