package eu.meuse.reports.pdf;

import eu.meuse.reports.typography.Wrapping;
import java.util.ArrayList;
import java.util.List;

/** A text, broken into lines for a width. */
final class TextLines {
    private final TextStyle style;
    private final List<String> lines;

    TextLines(DocumentFonts fonts, TextStyle style, String text, double width) {
        this.style = style;
        lines = text.isBlank() ? List.of() : spaced(fonts.wrap(style, text, width));
    }

    double height() {
        return lines.size() * style.leading();
    }

    int count() {
        return lines.size();
    }

    /** Draws the lines from a left edge downwards. */
    void draw(Canvas canvas, double x, double top) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(style, lines.get(i), x, top - i * style.leading() - style.baseline());
        }
    }

    /** Draws the lines up to a right edge, downwards. */
    void drawRight(Canvas canvas, double right, double top) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.textRight(style, lines.get(i), right, top - i * style.leading() - style.baseline());
        }
    }

    /** A strip a line; neither the first nor the last line of a paragraph stands alone on a page. */
    List<Strip> strips(Tag tag, double x, double before) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean joined = i < lines.size() - 1 && (i == 0 || i == lines.size() - 2);
            strips.add(Strip.of(i == 0 ? before : 0, style.leading(), (canvas, top) -> canvas.tagged(
                    tag, () -> canvas.text(style, line, x, top - style.baseline()))).join(joined));
        }
        return strips;
    }

    /** Lines end with a space, lest readers join their words. */
    private static List<String> spaced(List<String> lines) {
        List<String> spaced = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean divided = lines.get(i).endsWith(String.valueOf(Wrapping.SOFT_HYPHEN));
            spaced.add(i == lines.size() - 1 || divided ? lines.get(i) : lines.get(i) + " ");
        }
        return spaced;
    }
}
