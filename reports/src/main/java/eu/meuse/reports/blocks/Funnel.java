package eu.meuse.reports.blocks;

import java.util.List;

/**
 * Rates against the sizes they rest on, within the bounds that chance keeps them in: small units spread widely, large ones
 * do not.
 *
 * @param reference the value that all are held against
 * @param bounds of what chance explains, in rising order of size; they narrow to the right
 * @param sizes the axis across, {@code values} the axis upwards
 * @param sizeName what stands at the axis across
 */
public record Funnel(
        About about, List<Point> points, Intervals.Reference reference, List<Bound> bounds, Axis sizes, Axis values, String sizeName)
        implements ChartSpec {
    /**
     * @param name written beside the point where there is room
     * @param mark the value; a unit without one is left out of the chart
     * @param outside whether it lies beyond what chance explains
     */
    public record Point(String name, double size, Mark.Value mark, boolean outside) {}

    /** Within which values chance keeps those of a size. */
    public record Bound(double size, double low, double high) {}

    public Funnel {
        points = List.copyOf(points);
        bounds = List.copyOf(bounds);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.funnel(this);
    }
}
