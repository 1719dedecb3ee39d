package eu.meuse.reports.typography;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/** Texts as a typeface can print them. */
public final class Printable {
    private static final int SUBSTITUTE = '\u25A1';
    private static final int ZERO_WIDTH_SPACE = '\u200B';
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private Printable() {}

    /**
     * Composes accents, turns line ends, tabs and other control characters into spaces, drops what has no shape and
     * puts a space in place of spaces of a width that the typeface lacks, and a box in place of other characters.
     *
     * @param has whether the typeface has a code point
     */
    public static String of(String text, IntPredicate has) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().filter(Printable::hasShape).forEach(code -> out.appendCodePoint(shown(code, has)));
        return out.toString();
    }

    private static boolean hasShape(int code) {
        return code != ZERO_WIDTH_SPACE && code != BYTE_ORDER_MARK;
    }

    private static int shown(int code, IntPredicate has) {
        if (Character.isISOControl(code) || code == '\u2028' || code == '\u2029') {
            return ' ';
        }
        return code == Wrapping.SOFT_HYPHEN || has.test(code) ? code : Character.isSpaceChar(code) ? ' ' : SUBSTITUTE;
    }
}
