package eu.meuse.reports.typography;

import java.awt.Color;
import java.util.List;

/** The colours of the house: one dark blue, one accent, greys between. */
public final class Palette {
    public static final Color INK = new Color(0x1B2733);
    /** Darkest grey that still steps back; 5.7 to 1 on white, above what WCAG 2 asks of small text. */
    public static final Color MUTED = new Color(0x5B6875);
    public static final Color BLUE = new Color(0x0B3C6F);
    public static final Color PALE_BLUE = new Color(0x9DB6D0);
    public static final Color ACCENT = new Color(0xE0A030);
    public static final Color TINT = new Color(0xF1F5F9);
    /** Seen on white, also on paper, and light enough for ink. */
    public static final Color GROUND = new Color(0xE3E9EF);
    public static final Color RULE = new Color(0xC9D3DD);
    public static final Color WHITE = Color.WHITE;

    /** Told apart by lightness too, so that they hold in grey and for colour-blind readers. */
    private static final List<Color> SERIES = List.of(
            BLUE, ACCENT, new Color(0x2F8294), new Color(0xB5C7DA), new Color(0x8C3350), new Color(0xE7CFA0));

    /** None between the fourth and the fifth, on which neither ink nor white would read well. */
    private static final double[] SHADES = {0, 0.08, 0.2, 0.34, 0.48, 0.78, 1};

    private Palette() {}

    /** The colour of the n-th series, from 0; after the sixth they begin again. */
    public static Color series(int n) {
        return SERIES.get(n % SERIES.size());
    }

    /** A shade of blue on white from 0, none, to 6, the full colour; a text in ink or white reads on each. */
    public static Color shade(int step) {
        double strength = SHADES[step];
        return new Color(mixed(BLUE.getRed(), strength), mixed(BLUE.getGreen(), strength), mixed(BLUE.getBlue(), strength));
    }

    private static int mixed(int component, double strength) {
        return (int) Math.round(255 + (component - 255) * strength);
    }

    /** White or ink, whichever reads better on a colour. */
    public static Color textOn(Color ground) {
        double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return light < 140 ? WHITE : INK;
    }
}
