package eu.meuse.reports.blocks;

import java.util.List;

/**
 * One small chart a unit, all over the same quarters and on the same axis, so that they can be compared.
 *
 * @param periods from left to right, written out; the first and the last are printed
 * @param axis what stands at the value axis of each
 */
public record SmallMultiples(About about, List<String> periods, List<Panel> panels, Axis axis) implements ChartSpec {
    /**
     * @param name above it
     * @param marks one a period; nothing is drawn where a value is missing
     */
    public record Panel(String name, List<Mark> marks) {
        public Panel {
            marks = List.copyOf(marks);
        }
    }

    /** @throws IllegalArgumentException where a panel does not have a mark for each period */
    public SmallMultiples {
        periods = List.copyOf(periods);
        panels = List.copyOf(panels);
        for (Panel panel : panels) {
            if (panel.marks().size() != periods.size()) {
                throw new IllegalArgumentException(panel.name() + ": a mark is needed for each of " + periods);
            }
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.smallMultiples(this);
    }
}
