package eu.meuse.reports.web;

import java.util.Locale;

/**
 * The emblem of the European Union as its construction sheet draws it: a flag of 3 to 2, twelve upright stars on a circle
 * of a third of its height, each within a circle of an eighteenth.
 */
final class EmblemSvg {
    private static final double HEIGHT = 180;
    private static final double INNER = Math.sin(Math.PI / 10) / Math.sin(Math.PI * 7 / 10);

    private EmblemSvg() {}

    /** Draws it once, out of sight. */
    static void define(Html html) {
        html.open("svg", "width", "0", "height", "0", "class", "away", "aria-hidden", "true", "focusable", "false")
                .open("symbol", "id", "eu", "viewBox", "0 0 270 180")
                .element("rect", "", "width", "270", "height", "180", "fill", "#003399");
        for (int hour = 0; hour < 12; hour++) {
            double angle = Math.PI * hour / 6;
            html.element("polygon", "", "fill", "#FFCC00", "points",
                    star(135 + HEIGHT / 3 * Math.sin(angle), 90 - HEIGHT / 3 * Math.cos(angle)));
        }
        html.close().close();
    }

    /** Shows it. */
    static void show(Html html, String alt) {
        html.open("svg", "class", "emblem", "role", "img", "aria-label", alt, "viewBox", "0 0 270 180")
                .element("use", "", "href", "#eu").close();
    }

    private static String star(double x, double y) {
        StringBuilder points = new StringBuilder();
        for (int corner = 0; corner < 10; corner++) {
            double radius = HEIGHT / 18 * (corner % 2 == 0 ? 1 : INNER);
            points.append(corner == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f,%.2f",
                    x + radius * Math.sin(Math.PI * corner / 5), y - radius * Math.cos(Math.PI * corner / 5)));
        }
        return points.toString();
    }
}
