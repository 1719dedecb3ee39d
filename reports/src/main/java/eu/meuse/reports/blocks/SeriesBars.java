package eu.meuse.reports.blocks;

import java.util.List;

/**
 * Horizontal bars of several series for each category, beside or on top of each other.
 *
 * @param series their names, in the order of the marks
 */
public record SeriesBars(About about, Arrangement arrangement, List<String> series, List<Group> groups)
        implements ChartSpec {

    /** How the series of a category stand. */
    public enum Arrangement {
        GROUPED,
        /** For parts of a whole; no negative values. */
        STACKED
    }

    /**
     * @param marks one a series
     * @param total printed at the end of a stack, or empty
     */
    public record Group(String label, List<Mark> marks, String total) {

        public Group {
            marks = List.copyOf(marks);
        }
    }

    /** @throws IllegalArgumentException where a group does not have a mark for each series */
    public SeriesBars {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
        for (Group group : groups) {
            if (group.marks().size() != series.size()) {
                throw new IllegalArgumentException(group.label() + ": a mark is needed for each of " + series);
            }
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.seriesBars(this);
    }
}
