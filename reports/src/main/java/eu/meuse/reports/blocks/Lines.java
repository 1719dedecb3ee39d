package eu.meuse.reports.blocks;

import java.util.List;

/**
 * Values over quarters; a line breaks where a value is missing.
 *
 * @param periods from left to right, written out
 * @param axis what stands at the value axis
 */
public record Lines(About about, List<String> periods, List<Line> lines, Axis axis) implements ChartSpec {

    /** @param marks one a period */
    public record Line(String name, List<Mark> marks) {

        public Line {
            marks = List.copyOf(marks);
        }
    }

    /** @throws IllegalArgumentException where a line does not have a mark for each period */
    public Lines {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.marks().size() != periods.size()) {
                throw new IllegalArgumentException(line.name() + ": a mark is needed for each of " + periods);
            }
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.lines(this);
    }
}
