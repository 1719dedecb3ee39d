package eu.meuse.reports.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as SVG writes them: heights in pixels, widths in percent of whatever room there is. */
final class Svg {
    /** Of a letter of a label, on average, in pixels. */
    private static final double LETTER = 7.8;
    private static final int MOST = 24;

    private Svg() {}

    static String px(double length) {
        return BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }

    /**
     * Opens a picture as wide as it can be beside what is kept free for texts that stand out of it.
     *
     * @param labelledBy the id of what names it
     * @param left pixels kept free, and right
     */
    static void open(Html html, String labelledBy, double left, double right, double height) {
        int before = steps(left);
        html.open("svg", "class", "picture l" + before + " r" + Math.min(MOST, before + steps(right)), "role", "group",
                "aria-labelledby", labelledBy, "height", px(height));
    }

    /** Style sheets know room in tens of pixels. */
    private static int steps(double room) {
        return (int) Math.min(MOST, Math.ceil(room / 10));
    }

    /** Room that a text takes, roughly. */
    static double room(String text) {
        return text.codePointCount(0, text.length()) * LETTER;
    }

    /** A text at the left of a picture, where an axis has a line. */
    static void tick(Html html, String text, double y) {
        html.element("text", text, "class", "tick end", "x", "-8", "y", px(y + 4), "aria-hidden", "true");
    }

    /** Opens what can be pointed at and focused: what it is of, and its value in words. */
    static void openMark(Html html, boolean first, String name, String value) {
        html.open("g", "class", "mark", "role", "img", "tabindex", first ? "0" : "-1", "aria-label", name + ", " + value,
                "data-name", name, "data-value", value);
    }
}
