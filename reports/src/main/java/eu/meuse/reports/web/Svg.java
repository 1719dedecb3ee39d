package eu.meuse.reports.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as SVG writes them: heights in pixels, widths in percent of whatever room there is. */
final class Svg {
    /** Of a letter of a label, on average, in pixels. */
    private static final double LETTER = 7.2;

    private Svg() {}

    static String px(double length) {
        return BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }

    /**
     * Opens the area of marks within a picture, as wide as it can be beside what is kept free for texts. Browsers that
     * cannot take off pixels from percents take off more percents.
     *
     * @param left pixels kept free, and right
     */
    static void openPlot(Html html, double left, double right) {
        int steps = (int) Math.min(24, Math.ceil((left + right) / 10));
        html.open("svg", "class", "plot r" + steps, "x", px(left), "width", (100 - Math.min(60, steps * 3)) + "%");
    }

    /** Room that a text takes, roughly. */
    static double room(String text) {
        return text.codePointCount(0, text.length()) * LETTER;
    }

    /** A text at a place that is a share of the width. */
    static void text(Html html, String text, double share, double y, String classes) {
        html.element("text", text, "x", percent(share), "y", px(y), "class", classes, "aria-hidden", "true");
    }

    /** Opens what can be pointed at and focused: what it is of, and its value in words. */
    static void openMark(Html html, boolean first, String name, String value) {
        html.open("g", "class", "mark", "role", "img", "tabindex", first ? "0" : "-1", "aria-label", name + ", " + value,
                "data-name", name, "data-value", value);
    }
}
