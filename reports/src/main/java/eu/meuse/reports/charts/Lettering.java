package eu.meuse.reports.charts;

import eu.meuse.reports.typography.Typeface;
import eu.meuse.reports.typography.Wrapping;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** Text on charts: one typeface, size and colour. */
record Lettering(Typeface face, double size, Color colour) {

    List<String> wrap(String text, double limit) {
        return Wrapping.lines(face.printable(text), limit, this::printedWidth).stream().map(Lettering::shown).toList();
    }

    double width(String text) {
        return printedWidth(face.printable(text));
    }

    double widest(List<String> texts) {
        return texts.stream().mapToDouble(this::width).max().orElse(0);
    }

    /** Baseline to baseline. */
    double leading() {
        return size * 1.22;
    }

    /** From the upper edge of a line to its baseline. */
    double ascent() {
        return size * 0.95;
    }

    void left(Graphics2D graphics, String text, double x, double baseline) {
        graphics.setColor(colour);
        face.write(graphics, face.printable(text), size, x, baseline);
    }

    void right(Graphics2D graphics, String text, double x, double baseline) {
        left(graphics, text, x - width(text), baseline);
    }

    void centred(Graphics2D graphics, String text, double x, double baseline) {
        left(graphics, text, x - width(text) / 2, baseline);
    }

    /** The baseline of a single line whose middle lies at a height. */
    double middle(double y) {
        return y + size * 0.34;
    }

    private double printedWidth(String text) {
        return face.width(text, size);
    }

    private static String shown(String line) {
        return line.replace(Wrapping.SOFT_HYPHEN, '-');
    }
}
