package eu.meuse.intake;

/** Small things about the text of cells. */
final class Cells {
    private static final int SHOWN = 40;

    private Cells() {}

    /** Without white space at both ends: blanks of every width, tabs, line breaks, byte order marks. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? text : text.substring(from, to);
    }

    /** White space in the sense of people who fill in tables. */
    static boolean isSpace(char c) {
        return c <= ' '
                || (c >= 0x7f && (c == 0x7f || Character.isSpaceChar(c) || c == '\u0085' || c == '\u200b' || c == '\ufeff'));
    }

    /** For a message: short, and without what would break a line. */
    static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return shown.length() < text.length() ? shown + "…" : shown.toString();
    }
}
