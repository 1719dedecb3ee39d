package eu.meuse.intake.values;

import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.Words;
import java.util.Set;

/**
 * What people write into a date's or a number's cell to say that there is none: a dash, or words for "not applicable".
 * It is a blank, not a nought, as the accountants' dash would have it: where a value is needed the row is rejected.
 */
public final class Nothing {
    private static final Set<String> WORDS =
            Set.of("na", "ka", "nvt", "so", "nb", "nd", "nc", "neant", "entfallt", "notapplicable", "keineangabe", "nichtzutreffend", "sansobjet", "nietvantoepassing");
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private Nothing() {}

    /** Of a cell that holds something; {@code #N/A} is a formula that failed and says nothing. */
    public static boolean isSaid(String text) {
        return isDash(text) || text.charAt(0) != '#' && WORDS.contains(Words.bare(text));
    }

    private static boolean isDash(String text) {
        boolean dash = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            dash |= DASHES.indexOf(c) >= 0;
            if (DASHES.indexOf(c) < 0 && c != '€' && !Cells.isSpace(c)) {
                return false;
            }
        }
        return dash;
    }
}
