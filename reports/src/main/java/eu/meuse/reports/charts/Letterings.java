package eu.meuse.reports.charts;

import eu.meuse.reports.typography.Palette;
import eu.meuse.reports.typography.Typeface;

/** The letterings of the house style's charts. */
final class Letterings {
    static final Lettering LABEL = new Lettering(Typeface.REGULAR, 9, Palette.INK);
    static final Lettering STRONG_LABEL = new Lettering(Typeface.SEMIBOLD, 9, Palette.INK);
    static final Lettering VALUE = new Lettering(Typeface.SEMIBOLD, 9, Palette.INK);
    static final Lettering GAP = new Lettering(Typeface.REGULAR, 8.5, Palette.MUTED);
    static final Lettering AXIS = new Lettering(Typeface.REGULAR, 8, Palette.MUTED);

    private Letterings() {}
}
