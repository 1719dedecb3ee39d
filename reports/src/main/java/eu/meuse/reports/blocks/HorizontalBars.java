package eu.meuse.reports.blocks;

import java.util.List;

/** A bar a category, from top to bottom in the order given, each with its value at its end. */
public record HorizontalBars(About about, List<Bar> bars) implements ChartSpec {

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

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.horizontalBars(this);
    }
}
