package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.SmallMultiples;
import java.awt.Graphics2D;
import java.util.List;

/** Small charts side by side, in rows; below them all, what the signs mean that stand for missing numbers. */
final class MultiplesPicture implements Picture {
    private static final double LEAST_WIDTH = 150;
    /** Of many, more stand side by side, so that all of them fit on a page at full size. */
    private static final double LEAST_WIDTH_OF_MANY = 110;
    private static final int MANY = 12;
    private static final double BETWEEN = 18;
    private static final double BELOW = 10;

    private final double width;
    private final List<MultiplePanel> panels;
    private final int columns;
    private final GapMarks gaps;

    MultiplesPicture(SmallMultiples chart, double width) {
        this.width = width;
        gaps = new GapMarks(chart, width);
        double least = chart.panels().size() > MANY ? LEAST_WIDTH_OF_MANY : LEAST_WIDTH;
        columns = Math.max(1, (int) ((width + BETWEEN) / (least + BETWEEN)));
        double panelWidth = (width - (columns - 1) * BETWEEN) / columns;
        panels = chart.panels().stream().map(panel -> new MultiplePanel(chart, panel, gaps, panelWidth)).toList();
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
        return height + gaps.height();
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
        gaps.drawMeanings(graphics, height() - gaps.height());
    }

    private int rows() {
        return (panels.size() + columns - 1) / columns;
    }

    /** The height of a row: names of two lines push down the charts of their row alone. */
    private double row(int row) {
        return panels.subList(row * columns, Math.min(panels.size(), (row + 1) * columns)).stream()
                .mapToDouble(MultiplePanel::height).max().orElse(0);
    }
}
