package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Funnel;
import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Intervals;
import eu.meuse.reports.blocks.Lines;
import eu.meuse.reports.blocks.SeriesBars;
import eu.meuse.reports.blocks.SmallMultiples;
import eu.meuse.reports.blocks.TileMap;

/** The picture of each kind of chart. */
public final class Pictures implements ChartSpec.Visitor<Picture> {
    private final double width;

    private Pictures(double width) {
        this.width = width;
    }

    /** Lays a chart out, without its title, for a width in points; 300 and more gives all labels their room. */
    public static Picture of(ChartSpec chart, double width) {
        return chart.accept(new Pictures(width));
    }

    @Override
    public Picture horizontalBars(HorizontalBars chart) {
        return new BarsPicture(BarRows.of(chart), width);
    }

    @Override
    public Picture seriesBars(SeriesBars chart) {
        return new BarsPicture(BarRows.of(chart), width);
    }

    @Override
    public Picture lines(Lines chart) {
        return new LinesPicture(chart, width);
    }

    @Override
    public Picture intervals(Intervals chart) {
        return new IntervalsPicture(chart, width);
    }

    @Override
    public Picture funnel(Funnel chart) {
        return new FunnelPicture(chart, width);
    }

    @Override
    public Picture smallMultiples(SmallMultiples chart) {
        return new MultiplesPicture(chart, width);
    }

    @Override
    public Picture tileMap(TileMap chart) {
        return new TilesPicture(chart, width);
    }
}
