package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Mark;
import java.util.ArrayList;
import java.util.List;

/** Finds the range of a value axis that leaves room for the text at the end of every bar. */
final class EndLabels {
    static final double GAP = 4;

    /** Bars keep at least this share of the width, however long the texts. */
    private static final double LEAST = 0.2;

    /** The end of a bar and the width of the text there. */
    private record End(double value, double room) {}

    /** The range of an axis. */
    record Range(double low, double high) {}

    private EndLabels() {}

    static Range range(BarRows rows, double width) {
        List<End> ends = ends(rows);
        double lowest = ends.stream().mapToDouble(End::value).min().orElse(0);
        lowest = Math.min(0, lowest);
        double left = ends.stream().filter(end -> end.value() < 0).mapToDouble(End::room).max().orElse(0);
        double scale = Double.POSITIVE_INFINITY;
        for (End end : ends) {
            double span = Math.max(0, end.value()) - lowest;
            double room = Math.max(width * LEAST, width - left - (end.value() < 0 ? 0 : end.room()));
            scale = span > 0 ? Math.min(scale, room / span) : scale;
        }
        if (Double.isInfinite(scale)) {
            return new Range(0, 1);
        }
        double low = lowest - left / scale;
        return new Range(low, low + width / scale);
    }

    private static List<End> ends(BarRows rows) {
        List<End> ends = new ArrayList<>();
        for (BarRows.BarRow row : rows.rows()) {
            double sum = 0;
            for (BarRows.Part part : row.parts()) {
                double value = part.mark() instanceof Mark.Value number ? number.value() : 0;
                sum += value;
                ends.add(new End(rows.stacked() ? sum : value, rows.stacked() ? 0 : room(part.mark().text())));
            }
            ends.add(new End(rows.stacked() ? sum : 0, room(row.end())));
        }
        ends.add(new End(rows.whole(), 0));
        return ends;
    }

    private static double room(String text) {
        return text.isEmpty() ? 0 : Letterings.VALUE.width(text) + 2 * GAP;
    }
}
