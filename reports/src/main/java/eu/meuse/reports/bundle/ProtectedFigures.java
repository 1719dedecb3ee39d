package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures that may be published: the only figures that public documents accept.
 *
 * <p>There is no way to hold one but through an audit that finds nothing open, or from a bundle whose files are what such
 * an audit let pass.
 */
public final class ProtectedFigures {
    private static final String SHARE = "share";

    private final List<FigureRow> rows;

    private ProtectedFigures(List<FigureRow> rows) {
        this.rows = rows.stream().map(ProtectedFigures::withoutLoneSide).sorted(Comparator.comparing(FigureRow::key)).toList();
    }

    /**
     * Lets figures pass from which nobody can work out what is hidden.
     *
     * @param rows of {@code public/figures.csv}
     * @throws IllegalStateException naming what is open
     */
    public static ProtectedFigures audited(List<FigureRow> rows, DisclosureAudit audit) {
        return closed(rows, audit.open(rows));
    }

    /**
     * Lets figures of a bundle pass that show no small count of people; what they rest on was audited before the bundle
     * was written, and its hashes say that it is unchanged.
     *
     * @param people ids of the indicators whose cells count people
     * @param threshold counts from 1 to {@code threshold - 1} are small
     * @throws IllegalStateException naming the tables in which a small count of people is shown
     */
    static ProtectedFigures kept(List<FigureRow> rows, Set<String> people, int threshold) {
        return closed(rows, rows.stream()
                .filter(row -> people.contains(row.key().indicator()) && shows(row, threshold))
                .map(row -> row.key().indicator() + " by " + row.key().breakdown())
                .distinct()
                .sorted()
                .toList());
    }

    private static ProtectedFigures closed(List<FigureRow> rows, List<String> open) {
        if (!open.isEmpty()) {
            throw new IllegalStateException("small counts of people would be published: " + String.join(", ", open));
        }
        return new ProtectedFigures(rows);
    }

    /** An audit knows the sides of a ratio together: one that stands alone is for the lead partner. */
    private static FigureRow withoutLoneSide(FigureRow row) {
        return row.figure() instanceof Figure.NoData none && none.alone().isPresent()
                ? new FigureRow(row.key(), new Figure.NoData(none.of()), row.unit(), row.target(), row.coverage())
                : row;
    }

    /** The rows, in the order of {@code figures.csv}. */
    public List<FigureRow> rows() {
        return rows;
    }

    /**
     * Whether a figure of people shows a small count. Of ratios only shares are sure to be of people above and below.
     *
     * @param threshold counts from 1 to {@code threshold - 1} are small
     */
    public static boolean shows(FigureRow row, int threshold) {
        return row.figure().fraction()
                .map(of -> row.unit().equals(SHARE)
                        ? Stream.of(of.numerator(), of.denominator(), of.denominator().subtract(of.numerator()))
                        : Stream.<BigDecimal>empty())
                .orElseGet(() -> row.figure().known().stream())
                .anyMatch(count -> small(count, threshold));
    }

    private static boolean small(BigDecimal count, int threshold) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }
}
