package eu.meuse.intake;

/** Tells number formats that show a day, or a number in hundredths. */
final class CellFormats {
    private CellFormats() {}

    /**
     * Whether a cell of this format shows a day: by the numbers that ECMA-376 (part 1, 18.8.30) sets aside for dates, or
     * by the letters of the format itself.
     *
     * @param id null where the cell has no format
     * @param format null where the workbook does not spell it out
     */
    static boolean isDay(Integer id, String format) {
        if (id == null) {
            return false;
        }
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58) {
            return true;
        }
        return format != null && id >= 164 && shows(format, "ydj");
    }

    /** Whether a cell of this format shows a hundredfold of its number, with a per cent sign. Null as for days. */
    static boolean isPercent(Integer id, String format) {
        return id != null && (id == 9 || id == 10 || format != null && id >= 164 && format.indexOf('%') >= 0 && shows(format, "%"));
    }

    /** Whether one of the letters stands in the format for what it means, neither quoted nor escaped. */
    private static boolean shows(String format, String letters) {
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < format.length(); i++) {
            char c = Character.toLowerCase(format.charAt(i));
            quoted ^= c == '"';
            bracketed = c == '[' || bracketed && c != ']';
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (!quoted && !bracketed && letters.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
