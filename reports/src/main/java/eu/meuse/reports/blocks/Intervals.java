package eu.meuse.reports.blocks;

import java.util.List;
import java.util.Optional;

/**
 * A dot with its interval for each category, against a common axis.
 *
 * @param reference the value all are held against, where there is one
 */
public record Intervals(About about, List<Dot> dots, Optional<Reference> reference, Axis axis) implements ChartSpec {

    /**
     * @param mark the estimate; a gap has no interval
     * @param low lower end of the interval
     * @param high upper end of the interval
     */
    public record Dot(String label, Mark mark, double low, double high, boolean emphasised) {

        /** A category without a number. */
        public static Dot gap(String label, String text) {
            return new Dot(label, Mark.gap(text), 0, 0, false);
        }
    }

    /** A line through all categories, with its name and value written out. */
    public record Reference(double value, String label) {}

    public Intervals {
        dots = List.copyOf(dots);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.intervals(this);
    }
}
