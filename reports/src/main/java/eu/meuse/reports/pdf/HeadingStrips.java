package eu.meuse.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/** A heading: it stays with what follows it, and a bookmark leads to it. */
final class HeadingStrips {
    private static final double[] BEFORE = {0, 28, 20, 14};
    private static final double AFTER = 3;
    private final DocumentFonts fonts;
    private final Tag tag;
    private final int level;

    HeadingStrips(DocumentFonts fonts, Tag tag, int level) {
        this.fonts = fonts;
        this.tag = tag;
        this.level = level;
    }

    List<Strip> of(String text) {
        TextLines lines = new TextLines(fonts, TextStyle.heading(level), text, Paper.TEXT_WIDTH);
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(BEFORE[level], lines.height() + AFTER, (canvas, top) -> {
            canvas.bookmark(level, text, top + 8);
            canvas.tagged(tag, () -> lines.draw(canvas, Paper.LEFT, top));
        }));
        return Strip.joined(strips, true);
    }
}
