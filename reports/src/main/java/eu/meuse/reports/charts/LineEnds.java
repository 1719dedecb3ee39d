package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Lines;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.typography.Palette;
import eu.meuse.reports.typography.Typeface;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names and last values of lines, in a column to their right, moved apart where lines end close together. */
final class LineEnds {
    private static final double LARGEST_SHARE = 0.27;
    private static final double GAP = 12;
    private static final double APART = 3;

    /** @param index of the line; {@code last} is the period of its last number */
    private record End(int index, int last, double value, List<String> text) {
        double height() {
            return text.size() * Letterings.LABEL.leading();
        }
    }

    private final List<End> ends = new ArrayList<>();
    private final double width;

    LineEnds(Lines chart, double pictureWidth) {
        for (int i = 0; i < chart.lines().size(); i++) {
            add(chart.lines().get(i), i, pictureWidth * LARGEST_SHARE);
        }
        width = ends.stream().mapToDouble(end -> Letterings.VALUE.widest(end.text())).max().orElse(0) + GAP;
    }

    double width() {
        return width;
    }

    /** What all of them need above each other. */
    double height() {
        return ends.stream().mapToDouble(end -> end.height() + APART).sum();
    }

    void draw(Graphics2D graphics, Rectangle2D area, Scale across, Scale height) {
        List<End> sorted = ends.stream().sorted(Comparator.comparingDouble(End::value).reversed()).toList();
        double[] tops = tops(sorted, area, height);
        for (int i = 0; i < sorted.size(); i++) {
            draw(graphics, sorted.get(i), area.getMaxX() + GAP, tops[i]);
            double y = height.x(sorted.get(i).value());
            double middle = tops[i] + sorted.get(i).height() / 2;
            lead(graphics, across.x(sorted.get(i).last()) + 5, y, area.getMaxX() + GAP - 3, middle);
        }
    }

    private void add(Lines.Line line, int index, double limit) {
        for (int period = line.marks().size() - 1; period >= 0; period--) {
            if (line.marks().get(period) instanceof Mark.Value number) {
                List<String> text = Letterings.VALUE.wrap(line.name() + "\u00A0" + number.text(), limit);
                ends.add(new End(index, period, number.value(), text));
                return;
            }
        }
    }

    /** Pushes labels down until none lies on another, then back up from the plot's lower edge. */
    private static double[] tops(List<End> sorted, Rectangle2D area, Scale height) {
        double[] tops = new double[sorted.size()];
        double free = area.getMinY();
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(free, height.x(sorted.get(i).value()) - sorted.get(i).height() / 2);
            free = tops[i] + sorted.get(i).height() + APART;
        }
        double bottom = area.getMaxY() + APART;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], bottom - sorted.get(i).height() - APART);
            bottom = tops[i];
        }
        return tops;
    }

    private static void draw(Graphics2D graphics, End end, double x, double top) {
        Lettering lettering = new Lettering(Typeface.SEMIBOLD, Letterings.VALUE.size(), Palette.INK);
        double y = top + lettering.ascent();
        for (String line : end.text()) {
            lettering.left(graphics, line, x, y);
            y += lettering.leading();
        }
    }

    private static void lead(Graphics2D graphics, double fromX, double fromY, double toX, double toY) {
        graphics.setColor(Palette.RULE);
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }
}
