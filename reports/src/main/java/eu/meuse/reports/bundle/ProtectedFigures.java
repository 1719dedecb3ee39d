package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Figures that may be published: the only figures that public documents accept.
 *
 * <p>There is no way to hold one in which a count of people stands below the threshold: {@link #audited} refuses it.
 */
public final class ProtectedFigures {
    private final List<FigureRow> rows;

    private ProtectedFigures(List<FigureRow> rows) {
        this.rows = rows;
    }

    /**
     * Lets figures pass that show no small count of people.
     *
     * @param rows of {@code public/figures.csv}
     * @param people ids of the indicators whose cells count people
     * @param threshold counts from 1 to {@code threshold - 1} are small
     * @throws IllegalStateException naming the tables in which a small count of people is shown
     */
    public static ProtectedFigures audited(List<FigureRow> rows, Set<String> people, int threshold) {
        Set<String> open = new TreeSet<>();
        for (FigureRow row : rows) {
            if (people.contains(row.key().indicator()) && shows(row.figure(), threshold)) {
                open.add(row.key().indicator() + " by " + row.key().breakdown());
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException("small counts of people would be published: " + String.join(", ", open));
        }
        return new ProtectedFigures(rows.stream().sorted(Comparator.comparing(FigureRow::key)).toList());
    }

    /** The rows, in the order of {@code figures.csv}. */
    public List<FigureRow> rows() {
        return rows;
    }

    private static boolean shows(Figure figure, int threshold) {
        return figure.fraction()
                .map(of -> small(of.numerator(), threshold) || small(of.denominator(), threshold))
                .orElseGet(() -> figure.known().map(value -> small(value, threshold)).orElse(false));
    }

    private static boolean small(BigDecimal count, int threshold) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }
}
