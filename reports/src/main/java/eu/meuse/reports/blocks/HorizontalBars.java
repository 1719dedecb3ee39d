package eu.meuse.reports.blocks;

import java.util.List;

/**
 * A bar a category, from top to bottom in the order given, each with its value at its end.
 *
 * @param whole what all bars are parts of, drawn pale behind each, 1 for shares; 0 where the scale ends with the longest bar
 */
public record HorizontalBars(About about, List<Bar> bars, double whole) implements ChartSpec {

    /** @param emphasised the subject of the document, drawn in the accent colour */
    public record Bar(String label, Mark mark, boolean emphasised) {

        /** A bar like any other. */
        public static Bar of(String label, Mark mark) {
            return new Bar(label, mark, false);
        }
    }

    public HorizontalBars {
        bars = List.copyOf(bars);
    }

    /** Bars that are parts of nothing. */
    public HorizontalBars(About about, List<Bar> bars) {
        this(about, bars, 0);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.horizontalBars(this);
    }
}
