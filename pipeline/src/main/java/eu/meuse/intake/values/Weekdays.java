package eu.meuse.intake.values;

import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.Words;
import java.util.Set;

/** Names of weekdays before a date, which say nothing that the date does not. */
final class Weekdays {
    /** In English, German, French and Dutch; "mar" is March rather than mardi. */
    private static final Set<String> NAMES = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
            "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi", "do", "fr", "sa", "so",
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun", "mer", "jeu", "ven", "sam", "dim",
            "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "wo", "vr", "za", "zo");

    private Weekdays() {}

    /** Where a text goes on behind a weekday; 0 where it begins with none. */
    static int end(String text) {
        int p = 0;
        while (p < text.length() && Character.isLetter(text.charAt(p))) {
            p++;
        }
        if (p == 0 || !NAMES.contains(Words.bare(text.substring(0, p)))) {
            return 0;
        }
        while (p < text.length() && (text.charAt(p) == '.' || text.charAt(p) == ',' || Cells.isSpace(text.charAt(p)))) {
            p++;
        }
        return p;
    }
}
