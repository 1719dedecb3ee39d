package eu.meuse.intake.sheets;

import java.util.Locale;
import java.util.Set;

/** Tells number formats that show a day, or a number in hundredths. */
final class CellFormats {
    /** What spreadsheets in four languages call the format that shows a number as it is. */
    private static final Set<String> GENERAL = Set.of("general", "standard", "standaard", "generale", "general;@");

    private CellFormats() {}

    /**
     * Whether a cell of this format shows a day: by the letters of the format, or, where it is not spelled out, by the
     * numbers that ECMA-376 (part 1, 18.8.30) sets aside for dates.
     *
     * @param id null where the cell has no format
     * @param format null where the workbook does not spell it out
     */
    static boolean isDay(Integer id, String format) {
        if (id == null) {
            return false;
        }
        if (format == null) {
            return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58;
        }
        String letters = letters(format);
        return !GENERAL.contains(letters.toLowerCase(Locale.ROOT)) && showsDay(letters.toLowerCase(Locale.ROOT));
    }

    /** Day or year in English, German, French or Dutch (a French "aaaa" has months beside it); or a month that is no minute. */
    private static boolean showsDay(String letters) {
        boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0 || letters.indexOf('u') >= 0;
        return letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0 || letters.indexOf('j') >= 0
                || letters.indexOf('m') >= 0 && !clock;
    }

    /** Whether a cell of this format shows a hundredfold of its number, with a per cent sign. Null as for days. */
    static boolean isPercent(Integer id, String format) {
        return id != null && (format == null ? id == 9 || id == 10 : letters(format).indexOf('%') >= 0);
    }

    /** The characters of a format's first section that stand for what they mean, neither quoted, bracketed nor escaped. */
    static String letters(String format) {
        StringBuilder letters = new StringBuilder();
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == ';' && !quoted && !bracketed) {
                break;
            }
            quoted ^= c == '"';
            bracketed = !quoted && c == '[' || bracketed && c != ']';
            if ((c == '\\' || c == '_' || c == '*') && !quoted) {
                i++;
            } else if (!quoted && !bracketed && c != '"' && c != ']') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
