package eu.meuse.intake.values;

import eu.meuse.intake.source.Cells;
import java.math.BigDecimal;

/**
 * A number's text taken apart: digits and the marks between them, what stands around them left aside. One object is used
 * for all cells of a column. Digits are grouped by threes; other groups, and powers of ten, are no numbers here: they may
 * have lost digits already.
 */
public final class NumberText {
    private static final int LONGEST = 40;
    private static final int NONE = 0;
    private static final int ONE = 1;
    private static final int MANY = 2;

    private final NumberEnds ends = new NumberEnds();
    private final char[] kept = new char[LONGEST + 2];
    private int length;
    private int dots;
    private int commas;
    private int lastMark;

    /** Takes a text apart; false where it can be no number. */
    public boolean take(String text) {
        length = 0;
        dots = 0;
        commas = 0;
        lastMark = -1;
        if (!ends.take(text) || ends.to() - ends.from() > LONGEST || !keep(text, ends.from(), ends.to())) {
            return false;
        }
        if (ends.isWholeUnits()) {
            kept[length++] = '0';
            kept[length++] = '0';
        }
        return true;
    }

    /** Whether a per cent sign stands behind it. */
    boolean isPercent() {
        return ends.isPercent();
    }

    /** Whether the comma cannot be the decimal mark. */
    public boolean needsDot() {
        return !isPlain() && !reads(',') && reads('.');
    }

    /** Whether the dot cannot be the decimal mark. */
    public boolean needsComma() {
        return !isPlain() && !reads('.') && reads(',');
    }

    /** Whether it reads both ways, and differently. */
    public boolean isAmbiguous() {
        return dots + commas == 1 && reads('.') && reads(',');
    }

    private boolean isPlain() {
        return dots + commas == 0;
    }

    /** The number, or null where it is none with this decimal mark. */
    BigDecimal value(char decimal) {
        if (!reads(decimal)) {
            return null;
        }
        StringBuilder plain = new StringBuilder(length + 1).append(ends.isNegative() ? "-" : "");
        for (int i = 0; i < length; i++) {
            if (isDigit(kept[i])) {
                plain.append(kept[i]);
            } else if (kept[i] == decimal) {
                plain.append('.');
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** Whether the digits are grouped as numbers are: by threes, by one mark only, none behind the decimal mark. */
    private boolean reads(char decimal) {
        int at = decimal == '.' ? single(dots) : single(commas);
        if (at == MANY) {
            return false;
        }
        int end = at == NONE ? length : lastMark;
        if (at == ONE && kept[lastMark] != decimal) {
            return false;
        }
        for (int i = end + 1; i < length; i++) {
            if (!isDigit(kept[i])) {
                return false;
            }
        }
        return (end == 0 ? at == ONE && length > 1 : isGrouped(end)) && (at == NONE || length > end + 1);
    }

    private static int single(int marks) {
        return Math.min(marks, MANY);
    }

    private boolean isGrouped(int end) {
        char mark = 0;
        int run = 0;
        for (int i = 0; i < end; i++) {
            if (isDigit(kept[i])) {
                run++;
            } else if ((mark == 0 ? run >= 1 && run <= 3 && !(run == 1 && kept[0] == '0') : kept[i] == mark && run == 3)) {
                mark = kept[i];
                run = 0;
            } else {
                return false;
            }
        }
        return mark == 0 ? run > 0 : run == 3;
    }

    private boolean keep(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                kept[length++] = c;
            } else if (c == '.' || c == ',') {
                dots += c == '.' ? 1 : 0;
                commas += c == ',' ? 1 : 0;
                lastMark = length;
                kept[length++] = c;
            } else if (c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '\u2032') {
                kept[length++] = '\'';
            } else if (Cells.isSpace(c)) {
                kept[length++] = ' ';
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
