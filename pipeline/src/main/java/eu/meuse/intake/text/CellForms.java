package eu.meuse.intake.text;

/** Tells cells that are something whole - a number, a date, a word, an address - from scraps of a wrong cut. */
public final class CellForms {
    private static final String WITHIN_NUMBERS = "+-.,:/ '%€$£()TZ\u00a0\u202f";
    private static final String WITHIN_WORDS = " -_.'&@/()+";

    private CellForms() {}

    static boolean isWhole(String text) {
        return text.isEmpty() || isNumberLike(text) || isPhrase(text);
    }

    public static boolean isNumberLike(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= Character.isDigit(c);
            if (!Character.isDigit(c) && WITHIN_NUMBERS.indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    private static boolean isPhrase(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && WITHIN_WORDS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
