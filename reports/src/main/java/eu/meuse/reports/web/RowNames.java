package eu.meuse.reports.web;

import java.util.ArrayList;
import java.util.List;

/** Names above rows, broken into lines that fit the narrowest screen. */
final class RowNames {
    static final double LEADING = 17;
    private static final int LETTERS = 44;

    private RowNames() {}

    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > LETTERS) {
                int cut = Character.isHighSurrogate(rest.charAt(LETTERS - 2)) ? LETTERS - 2 : LETTERS - 1;
                lines.add(rest.substring(0, cut) + "-");
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Writes them. @return the y below them */
    static double write(Html html, String name, double top, boolean emphasised) {
        double y = top;
        for (String line : lines(name)) {
            Svg.text(html, line, 0, y + 13, emphasised ? "name strong" : "name");
            y += LEADING;
        }
        return y;
    }
}
