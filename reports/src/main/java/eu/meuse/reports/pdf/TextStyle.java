package eu.meuse.reports.pdf;

import eu.meuse.reports.typography.Palette;
import eu.meuse.reports.typography.Typeface;
import java.awt.Color;

/**
 * How a text is set.
 *
 * @param leading from baseline to baseline, in points
 */
record TextStyle(Typeface face, double size, double leading, Color colour) {
    static final TextStyle TITLE = new TextStyle(Typeface.BOLD, 26, 31, Palette.WHITE);
    static final TextStyle SUBTITLE = new TextStyle(Typeface.REGULAR, 13, 17, Palette.WHITE);
    static final TextStyle LEAD = new TextStyle(Typeface.REGULAR, 12, 16.5, Palette.INK);
    static final TextStyle BODY = new TextStyle(Typeface.REGULAR, 10, 14, Palette.INK);
    static final TextStyle SMALL = new TextStyle(Typeface.REGULAR, 8.5, 11.5, Palette.MUTED);
    static final TextStyle TERM = new TextStyle(Typeface.SEMIBOLD, 10, 14, Palette.BLUE);
    static final TextStyle FIGURE_TITLE = new TextStyle(Typeface.SEMIBOLD, 11, 14, Palette.INK);
    static final TextStyle TILE_LABEL = new TextStyle(Typeface.REGULAR, 8.5, 10.5, Palette.MUTED);
    static final TextStyle TILE_VALUE = new TextStyle(Typeface.BOLD, 20, 24, Palette.BLUE);
    static final TextStyle ONLY_VALUE = new TextStyle(Typeface.BOLD, 30, 36, Palette.BLUE);
    static final TextStyle RUNNING = new TextStyle(Typeface.REGULAR, 8, 10, Palette.MUTED);
    static final TextStyle RUNNING_STRONG = new TextStyle(Typeface.SEMIBOLD, 8, 10, Palette.BLUE);

    /** The style of a heading: 1 for chapters to 3. */
    static TextStyle heading(int level) {
        return switch (level) {
            case 1 -> new TextStyle(Typeface.BOLD, 18, 22, Palette.BLUE);
            case 2 -> new TextStyle(Typeface.SEMIBOLD, 13, 17, Palette.BLUE);
            default -> new TextStyle(Typeface.SEMIBOLD, 11, 14, Palette.INK);
        };
    }

    TextStyle face(Typeface other) {
        return new TextStyle(other, size, leading, colour);
    }

    TextStyle colour(Color other) {
        return new TextStyle(face, size, leading, other);
    }

    /** The same in another size, with its leading in proportion. */
    TextStyle size(double other) {
        return new TextStyle(face, other, leading * other / size, colour);
    }

    /** From the top of a line to its baseline: the letters stand in the middle of the leading. */
    double baseline() {
        return (leading + size * 0.68) / 2;
    }
}
