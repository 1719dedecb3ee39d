package eu.meuse.reports.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines no wider than a limit. Lines break at spaces and after hyphens and slashes; a word wider
 * than a line is divided between syllables, and where that is not enough, anywhere. Nothing is ever cut off.
 */
public final class Wrapping {
    /** Ends a line that divides a word; within a given text, where a word may be divided. */
    public static final char SOFT_HYPHEN = '\u00AD';

    private static final String BREAKS_AFTER = "-/\u2013\u2014";
    private final double limit;
    private final ToDoubleFunction<String> width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Wrapping(double limit, ToDoubleFunction<String> width) {
        this.limit = limit;
        this.width = width;
    }

    /**
     * The lines of a text: at least one, without spaces at their ends; one that ends within a word ends with a
     * {@link #SOFT_HYPHEN}.
     *
     * @param limit in the unit of {@code width}
     */
    public static List<String> lines(String text, double limit, ToDoubleFunction<String> width) {
        Wrapping wrapping = new Wrapping(limit, width);
        for (String word : text.strip().split("[ \\t\\n\\r]+")) {
            wrapping.add(word);
        }
        wrapping.lines.add(wrapping.line);
        return List.copyOf(wrapping.lines);
    }

    /** The widest part of a text that is divided only in need. */
    public static double widestPart(String text, ToDoubleFunction<String> width) {
        double widest = 0;
        for (String word : text.strip().split("[ \\t\\n\\r]+")) {
            for (String part : parts(word)) {
                widest = Math.max(widest, width.applyAsDouble(part));
            }
        }
        return widest;
    }

    private void add(String word) {
        String before = line.isEmpty() ? "" : " ";
        for (String part : parts(word)) {
            if (fits(line + before + part)) {
                line += before + part;
            } else {
                startLineWith(part);
            }
            before = "";
        }
    }

    private void startLineWith(String part) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = "";
        if (fits(part)) {
            line = part;
        } else {
            divide(part);
        }
    }

    private void divide(String word) {
        List<String> syllables = Syllables.of(word);
        for (int i = 0; i < syllables.size(); i++) {
            String syllable = syllables.get(i);
            boolean last = i == syllables.size() - 1;
            if (!fits(line + syllable + (last ? "" : "-"))) {
                if (!line.isEmpty()) {
                    lines.add(line + SOFT_HYPHEN);
                    line = "";
                }
                if (!fits(syllable + (last ? "" : "-"))) {
                    divideAnywhere(syllable, last ? "" : "-");
                    continue;
                }
            }
            line += syllable;
        }
    }

    /** @param after what must fit behind it, in case the next syllable does not */
    private void divideAnywhere(String syllable, String after) {
        for (int code : syllable.codePoints().toArray()) {
            String letter = Character.toString(code);
            if (!line.isEmpty() && !fits(line + letter + after)) {
                lines.add(line);
                line = "";
            }
            line += letter;
        }
    }

    private boolean fits(String text) {
        return width.applyAsDouble(text) <= limit;
    }

    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < word.length() - 1; i++) {
            if (BREAKS_AFTER.indexOf(word.charAt(i)) >= 0 && Character.isLetter(word.charAt(i + 1))) {
                parts.add(word.substring(start, i + 1));
                start = i + 1;
            }
        }
        parts.add(word.substring(start));
        return parts;
    }
}
