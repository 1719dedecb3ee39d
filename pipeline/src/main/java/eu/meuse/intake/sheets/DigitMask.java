package eu.meuse.intake.sheets;

import java.math.BigDecimal;

/**
 * A number format that spells out identifiers: digits that are there whatever the number, with marks between them, such
 * as {@code 00000}, {@code "V-"0000} or {@code 000\-000}.
 *
 * @param pattern the first section of the format with {@code 0} and {@code #} for digits and all else as it is shown;
 *     empty where the format is none such
 */
record DigitMask(String pattern) {
    static final DigitMask NONE = new DigitMask("");
    private static final char ZERO = '\0';
    private static final char DIGIT = '\1';
    private static final String MARKS = " -/";
    private static final int LONGEST = 64;

    /** The mask of a format; {@link #NONE} where it shows anything but whole numbers digit by digit. */
    static DigitMask of(String format) {
        StringBuilder pattern = new StringBuilder();
        int zeros = 0;
        for (int i = 0; i < format.length() && format.charAt(i) != ';'; i++) {
            char c = format.charAt(i);
            if (c == '"') {
                int end = format.indexOf('"', i + 1);
                pattern.append(format, i + 1, end < 0 ? format.length() : end);
                i = end < 0 ? format.length() : end;
            } else if (c == '\\' && i + 1 < format.length()) {
                pattern.append(format.charAt(++i));
            } else if (c == '0' || c == '#') {
                zeros += c == '0' ? 1 : 0;
                pattern.append(c == '0' ? ZERO : DIGIT);
            } else if (MARKS.indexOf(c) >= 0) {
                pattern.append(c);
            } else {
                return NONE;
            }
        }
        boolean isPlain = pattern.length() == 1 || zeros == 0 || pattern.length() > LONGEST;
        return isPlain ? NONE : new DigitMask(pattern.toString());
    }

    /** A number as the cell shows it. */
    String show(BigDecimal number) {
        String digits = number.toPlainString();
        return pattern.isEmpty() || number.signum() < 0 || number.scale() > 0 ? digits : fill(digits);
    }

    private String fill(String digits) {
        StringBuilder shown = new StringBuilder();
        int left = digits.equals("0") ? 0 : digits.length();
        int first = firstPlace();
        for (int i = pattern.length() - 1; i >= 0; i--) {
            char c = pattern.charAt(i);
            if (c != ZERO && c != DIGIT) {
                shown.append(c);
            } else if (left > 0) {
                shown.append(digits.charAt(--left));
            } else if (c == ZERO) {
                shown.append('0');
            }
            while (i == first && left > 0) {
                shown.append(digits.charAt(--left));
            }
        }
        return shown.reverse().toString();
    }

    private int firstPlace() {
        int at = 0;
        while (pattern.charAt(at) != ZERO && pattern.charAt(at) != DIGIT) {
            at++;
        }
        return at;
    }
}
