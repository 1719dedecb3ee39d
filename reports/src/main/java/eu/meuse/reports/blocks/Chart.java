package eu.meuse.reports.blocks;

/** A chart with its title above it; never split over pages. */
public record Chart(ChartSpec spec) implements Block {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.chart(this);
    }
}
