package eu.meuse.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at its spaces. */
final class Wrapped {
    private Wrapped() {}

    /** @param indent before every line */
    static List<String> lines(String text, String indent, int width) {
        return lines(text, indent, indent, width);
    }

    /**
     * @param first before the first line
     * @param indent before every other
     * @param width in characters; a word that is longer stands alone and beyond it
     */
    static List<String> lines(String text, String first, String indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
