package eu.meuse.reports.web;

import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.SeriesBars;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Horizontal bars below the names of their rows, each with its value at its end. */
final class BarsSvg {
    private static final double GAP = 10;

    private final Html html;
    private final List<String> series;
    private final boolean stacked;
    private final List<Row> rows;
    private final double low;
    private final double high;

    /**
     * @param classes of each mark's bar
     * @param end after a stack; empty where each bar has its own value at its end
     */
    private record Row(String name, boolean emphasised, List<Mark> marks, List<String> classes, String end) {

        double sum() {
            return Mark.values(marks).stream().mapToDouble(value -> value).sum();
        }
    }

    private BarsSvg(Html html, List<String> series, boolean stacked, List<Row> rows, double whole) {
        this.html = html;
        this.series = series;
        this.stacked = stacked;
        this.rows = rows;
        List<Double> ends = stacked
                ? rows.stream().map(Row::sum).toList()
                : rows.stream().flatMap(row -> Mark.values(row.marks()).stream()).toList();
        low = Math.min(0, ends.stream().mapToDouble(value -> value).min().orElse(0));
        double most = Math.max(whole, ends.stream().mapToDouble(value -> value).max().orElse(0));
        high = most > low ? most : low + 1;
    }

    static BarsSvg of(Html html, HorizontalBars chart) {
        boolean some = chart.bars().stream().anyMatch(HorizontalBars.Bar::emphasised);
        return new BarsSvg(html, List.of(), false, chart.bars().stream()
                .map(bar -> new Row(bar.label(), bar.emphasised(), List.of(bar.mark()),
                        List.of(some && !bar.emphasised() ? "pale" : "s0"), ""))
                .toList(), chart.whole());
    }

    static BarsSvg of(Html html, SeriesBars chart) {
        List<String> classes = IntStream.range(0, chart.series().size()).mapToObj(ChartHtml::seriesClass).toList();
        boolean stacked = chart.arrangement() == SeriesBars.Arrangement.STACKED;
        return new BarsSvg(html, chart.series(), stacked, chart.groups().stream()
                .map(group -> new Row(group.label(), false, group.marks(), classes, group.total()))
                .toList(), 0);
    }

    /** Writes the picture into a figure. @param labelledBy the id of what names it */
    void write(String labelledBy) {
        Svg.open(html, labelledBy, 0, reserve(), height());
        double y = 0;
        for (Row row : rows) {
            y = RowNames.write(html, row.name(), 0, y, row.emphasised());
            bars(row, y, row == rows.get(0));
            y += rowHeight(row) + GAP;
        }
        html.close();
    }

    private double height() {
        return rows.stream()
                .mapToDouble(row -> RowNames.lines(row.name(), row.emphasised()).size() * RowNames.LEADING + rowHeight(row) + GAP)
                .sum();
    }

    private double thickness() {
        return series.size() > 1 && !stacked ? 14 : 18;
    }

    private double rowHeight(Row row) {
        return stacked ? thickness() : row.marks().size() * (thickness() + 2);
    }

    /** For the longest text at the end of a bar; where there is none, the word for that stands in its place. */
    private double reserve() {
        return 14 + rows.stream()
                .flatMap(row -> stacked ? Stream.of(row.end()) : row.marks().stream().filter(Mark.Value.class::isInstance).map(Mark::text))
                .mapToDouble(Svg::room).max().orElse(0);
    }

    private void bars(Row row, double top, boolean first) {
        double y = top;
        double from = 0;
        for (int i = 0; i < row.marks().size(); i++) {
            Mark mark = row.marks().get(i);
            String name = series.size() > 1 ? row.name() + ", " + series.get(i) : row.name();
            Svg.openMark(html, first && i == 0, name, mark.text());
            html.element("rect", "", "class", "hit", "x", "0", "y", Svg.px(y), "width", "100%", "height", Svg.px(thickness()));
            double value = mark instanceof Mark.Value number ? number.value() : 0;
            if (mark instanceof Mark.Value) {
                bar(row.classes().get(i), from, from + value, y);
            }
            if (!stacked) {
                end(mark, value, y);
                y += thickness() + 2;
            } else {
                from += value;
            }
            html.close();
        }
        html.element("line", "", "class", "zero", "x1", at(0), "x2", at(0), "y1", Svg.px(top - 2), "y2", Svg.px(top + rowHeight(row)));
        if (stacked && !row.end().isEmpty()) {
            text(row.end(), from, top, "value");
        }
    }

    private void bar(String classes, double from, double to, double y) {
        html.element("rect", "", "class", "bar " + classes, "x", at(Math.min(from, to)), "y", Svg.px(y),
                "width", Svg.percent(Math.abs(to - from) / (high - low)), "height", Svg.px(thickness()));
    }

    private void end(Mark mark, double value, double y) {
        text(mark.text(), Math.max(0, value), y, mark instanceof Mark.Gap ? "value gap" : "value");
    }

    private void text(String text, double value, double top, String classes) {
        html.element("text", text, "x", at(value), "dx", "6", "y", Svg.px(top + thickness() / 2 + 4.5), "class", classes,
                "aria-hidden", "true");
    }

    private String at(double value) {
        return Svg.percent((value - low) / (high - low));
    }
}
