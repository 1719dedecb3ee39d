package eu.meuse.reports.bundle;

import java.util.Comparator;

/**
 * A figure of the quarter reported or an earlier one, as it is known today, with all corrections since.
 *
 * @param quarter for which, and up to whose end, it counts
 */
public record PastFigure(Quarter quarter, FigureRow row) implements Comparable<PastFigure> {
    @Override
    public int compareTo(PastFigure other) {
        return Comparator.comparing(PastFigure::quarter).thenComparing(figure -> figure.row().key()).compare(this, other);
    }
}
