package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.SmallMultiples;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small charts side by side, in rows; what is missing is listed below them all. */
final class MultiplesPicture implements Picture {
    private static final double LEAST_WIDTH = 150;
    private static final double BETWEEN = 18;
    private static final double BELOW = 10;

    private final SmallMultiples chart;
    private final double width;
    private final List<MultiplePanel> panels;
    private final int columns;
    private final List<String> gaps;

    MultiplesPicture(SmallMultiples chart, double width) {
        this.chart = chart;
        this.width = width;
        columns = Math.max(1, (int) ((width + BETWEEN) / (LEAST_WIDTH + BETWEEN)));
        double panelWidth = (width - (columns - 1) * BETWEEN) / columns;
        panels = chart.panels().stream().map(panel -> new MultiplePanel(chart, panel, panelWidth)).toList();
        gaps = gaps(chart).isEmpty() ? List.of() : Letterings.GAP.wrap(gaps(chart), width);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        double height = 0;
        for (int row = 0; row < rows(); row++) {
            height += row(row) + BELOW;
        }
        return height + gaps.size() * Letterings.GAP.leading();
    }

    @Override
    public void draw(Graphics2D graphics) {
        double top = 0;
        for (int i = 0; i < panels.size(); i++) {
            if (i > 0 && i % columns == 0) {
                top += row(i / columns - 1) + BELOW;
            }
            double left = i % columns * (panels.get(i).width() + BETWEEN);
            panels.get(i).draw(graphics, left, top + row(i / columns));
        }
        double y = height() - gaps.size() * Letterings.GAP.leading() + Letterings.GAP.ascent();
        for (String line : gaps) {
            Letterings.GAP.left(graphics, line, 0, y);
            y += Letterings.GAP.leading();
        }
    }

    private int rows() {
        return (panels.size() + columns - 1) / columns;
    }

    /** The height of a row: names of two lines push down the charts of their row alone. */
    private double row(int row) {
        return panels.subList(row * columns, Math.min(panels.size(), (row + 1) * columns)).stream()
                .mapToDouble(MultiplePanel::height).max().orElse(0);
    }

    /** "nothing received: A (Q1, Q2), B (Q3)". */
    private static String gaps(SmallMultiples chart) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (SmallMultiples.Panel panel : chart.panels()) {
            Map<String, List<String>> own = new LinkedHashMap<>();
            for (int i = 0; i < chart.periods().size(); i++) {
                if (panel.marks().get(i) instanceof Mark.Gap gap) {
                    own.computeIfAbsent(gap.text(), any -> new ArrayList<>()).add(chart.periods().get(i));
                }
            }
            own.forEach((text, periods) -> found.computeIfAbsent(text, any -> new ArrayList<>())
                    .add(panel.name() + " (" + String.join(", ", periods) + ")"));
        }
        return String.join(" · ", found.entrySet().stream()
                .map(of -> of.getKey() + ": " + String.join(", ", of.getValue())).toList());
    }
}
