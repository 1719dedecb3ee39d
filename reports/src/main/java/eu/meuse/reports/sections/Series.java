package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Scope;
import java.util.List;
import java.util.stream.Stream;

/**
 * One indicator in one scope over the codes of a dimension.
 *
 * @param points in the dimension's order
 * @param total of the programme as a whole
 */
public record Series(Indicator indicator, Scope scope, List<Point> points, Figure total, Coverage coverage) {

    /** A code and its figure. */
    public record Point(Code code, Figure figure) {}

    /** The points with a number. */
    public List<Point> known() {
        return points.stream().filter(point -> point.figure() instanceof Figure.Known).toList();
    }

    /** Every figure, the total last. */
    public List<Figure> figures() {
        return Stream.concat(points.stream().map(Point::figure), Stream.of(total)).toList();
    }

    /** Whether nothing of it, its total aside, may be published. */
    public boolean hidden() {
        return !points.isEmpty() && points.stream().allMatch(point -> point.figure() instanceof Figure.Suppressed);
    }

    /** Whether nothing was received for any of some figures. */
    static boolean nothing(List<Figure> figures) {
        return !figures.isEmpty() && figures.stream().allMatch(figure -> figure instanceof Figure.Missing);
    }

    /** Whether a chart of it would show anything. */
    public boolean drawable() {
        return known().stream().anyMatch(point -> point.figure().known().orElseThrow().signum() != 0);
    }

    /** Whether each of its values is a zero or a ratio over nothing. */
    public boolean empty() {
        return figures().stream().allMatch(figure -> figure instanceof Figure.NoData
                || figure.known().map(value -> value.signum() == 0).orElse(false));
    }
}
