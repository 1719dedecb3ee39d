package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.SeriesBars;
import eu.meuse.reports.typography.Palette;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * What all charts of horizontal bars share.
 *
 * @param series names for the legend; none where every row has one bar
 * @param whole what every bar is a part of; 0 where there is no such thing
 */
record BarRows(List<String> series, boolean stacked, List<BarRow> rows, double whole) {

    /** @param end printed after the last of stacked parts */
    record BarRow(String label, boolean emphasised, List<Part> parts, String end) {}

    /** One bar, or one part of a stack. */
    record Part(Mark mark, Color colour) {}

    static BarRows of(HorizontalBars chart) {
        boolean some = chart.bars().stream().anyMatch(HorizontalBars.Bar::emphasised);
        List<BarRow> rows = new ArrayList<>();
        for (HorizontalBars.Bar bar : chart.bars()) {
            Color colour = some && !bar.emphasised() ? Palette.PALE_BLUE : Palette.BLUE;
            rows.add(new BarRow(bar.label(), bar.emphasised(), List.of(new Part(bar.mark(), colour)), ""));
        }
        return new BarRows(List.of(), false, rows, chart.whole());
    }

    static BarRows of(SeriesBars chart) {
        boolean stacked = chart.arrangement() == SeriesBars.Arrangement.STACKED;
        List<BarRow> rows = new ArrayList<>();
        for (SeriesBars.Group group : chart.groups()) {
            String end = stacked ? end(chart.series(), group) : "";
            rows.add(new BarRow(group.label(), false, parts(group), end));
        }
        return new BarRows(chart.series(), stacked, rows, 0);
    }

    List<String> labels() {
        return rows.stream().map(BarRow::label).toList();
    }

    /** Bars or parts of bars in each row. */
    int parts() {
        return rows.isEmpty() ? 1 : rows.get(0).parts().size();
    }

    /** Bars below each other within a row. */
    int barsPerRow() {
        return stacked ? 1 : parts();
    }

    private static List<Part> parts(SeriesBars.Group group) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < group.marks().size(); i++) {
            parts.add(new Part(group.marks().get(i), Palette.series(i)));
        }
        return parts;
    }

    /** A part that is not there has no place in a stack; it is named after it. */
    private static String end(List<String> series, SeriesBars.Group group) {
        StringBuilder end = new StringBuilder(group.total());
        for (int i = 0; i < series.size(); i++) {
            if (group.marks().get(i) instanceof Mark.Gap gap) {
                end.append(end.isEmpty() ? "" : " · ").append(series.get(i)).append(": ").append(gap.text());
            }
        }
        return end.toString();
    }
}
