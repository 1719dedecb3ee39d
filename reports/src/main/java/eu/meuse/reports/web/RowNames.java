package eu.meuse.reports.web;

import eu.meuse.reports.typography.SoftHyphens;
import java.util.ArrayList;
import java.util.List;

/** Names above rows, broken into lines that fit the narrowest screen. */
final class RowNames {
    static final double LEADING = 17;
    private static final int LETTERS = 37;
    private static final int STRONG_LETTERS = 33;

    private RowNames() {}

    static List<String> lines(String name, boolean emphasised) {
        int most = emphasised ? STRONG_LETTERS : LETTERS;
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.strip().split("\\s+")) {
            String joined = line.isEmpty() ? word : line + " " + word;
            if (joined.length() <= most) {
                line = joined;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            List<String> parts = divided(word, most);
            lines.addAll(parts.subList(0, parts.size() - 1));
            line = parts.get(parts.size() - 1);
        }
        lines.add(line);
        return lines;
    }

    /** A word in parts that fit a line each, all but the last with a hyphen. */
    private static List<String> divided(String word, int most) {
        List<String> parts = new ArrayList<>();
        String part = "";
        for (String piece : word.length() <= most ? new String[] {word} : SoftHyphens.in(word).split("\u00ad")) {
            if (!part.isEmpty() && part.length() + piece.length() >= most) {
                parts.add(part + "-");
                part = "";
            }
            part += piece;
        }
        parts.add(part);
        return parts;
    }

    /**
     * Writes them.
     *
     * @param left where they begin, in pixels
     * @return the y below them
     */
    static double write(Html html, String name, double left, double top, boolean emphasised) {
        double y = top;
        for (String line : lines(name, emphasised)) {
            html.element("text", line, "x", Svg.px(left), "y", Svg.px(y + 13), "class", emphasised ? "name strong" : "name",
                    "aria-hidden", "true");
            y += LEADING;
        }
        return y;
    }
}
