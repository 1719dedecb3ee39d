package eu.meuse.intake.source;

import java.util.regex.Pattern;

/** Small things about the text of cells. */
public final class Cells {
    private static final int SHOWN = 40;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private Cells() {}

    /** Without white space at both ends: blanks of every width, tabs, line breaks, byte order marks. */
    public static String trim(String text) {
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
    public static boolean isSpace(char c) {
        return c <= ' '
                || (c >= 0x7f && (c == 0x7f || Character.isSpaceChar(c) || c == '\u0085' || c == '\u200b' || c == '\ufeff'));
    }

    /** For a message: short, and without what would break a line, or e-mail addresses. */
    public static String printable(String text) {
        return printable(Addresses.hidden(text), SHOWN);
    }

    /** The same in full, to be copied: white space folded to a single blank. */
    public static String whole(String text) {
        return SPACES.matcher(trim(printable(Addresses.hidden(text), text.length()))).replaceAll(" ");
    }

    /** @param most how many characters are shown at most */
    public static String printable(String text, int most) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(most).forEach(c -> shown.appendCodePoint(isHarmless(c) ? c : ' '));
        return shown.length() < text.length() ? shown + "…" : shown.toString();
    }

    /** Neither a control character, which can drive a terminal, nor a mark that turns the writing's direction, which can hide what stands there. */
    private static boolean isHarmless(int c) {
        boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f || c == 0x061c;
        return !Character.isISOControl(c) && !turns && c != 0x2028 && c != 0x2029;
    }
}
