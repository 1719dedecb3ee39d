package eu.meuse.reports.charts;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The names of rows in a column to the left of a plot, wrapped so that none is cut off. */
final class RowLabels {
    private static final double LARGEST_SHARE = 0.38;
    private static final double GAP = 8;
    private final List<List<String>> labels = new ArrayList<>();
    private final double textWidth;

    RowLabels(List<String> texts, double pictureWidth) {
        double limit = pictureWidth * LARGEST_SHARE;
        for (String text : texts) {
            labels.add(Letterings.STRONG_LABEL.wrap(text, limit));
        }
        textWidth = labels.stream().mapToDouble(Letterings.STRONG_LABEL::widest).max().orElse(0);
    }

    /** Of the column, with the gap to the plot. */
    double width() {
        return textWidth + GAP;
    }

    /** Of the label of a row. */
    double height(int row) {
        return labels.get(row).size() * Letterings.LABEL.leading();
    }

    /** Draws the label of a row around the row's middle. */
    void draw(Graphics2D graphics, int row, double middle, boolean emphasised) {
        Lettering lettering = emphasised ? Letterings.STRONG_LABEL : Letterings.LABEL;
        List<String> lines = labels.get(row);
        double y = lettering.middle(middle) - (lines.size() - 1) * lettering.leading() / 2;
        for (String line : lines) {
            lettering.right(graphics, line, textWidth, y);
            y += lettering.leading();
        }
    }
}
