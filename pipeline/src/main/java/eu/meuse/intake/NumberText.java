package eu.meuse.intake;

import java.math.BigDecimal;

/**
 * A number's text taken apart: sign, digits, marks; currency and per cent signs left aside. One object is used for all
 * cells of a column.
 */
final class NumberText {
    private static final int LONGEST = 40;
    private static final int NONE = 0;
    private static final int ONE = 1;
    private static final int MANY = 2;

    private final char[] kept = new char[LONGEST];
    private int length;
    private boolean negative;
    private int signs;
    private int dots;
    private int commas;
    private int lastMark;

    /** Takes a text apart; false where it can be no number. */
    boolean take(String text) {
        length = 0;
        dots = 0;
        commas = 0;
        lastMark = -1;
        negative = false;
        signs = 0;
        int from = 0;
        int to = text.length();
        boolean moved = true;
        while (moved) {
            int first = afterLead(text, from, to);
            int last = beforeTail(text, first, to);
            moved = first != from || last != to;
            from = first;
            to = last;
        }
        return signs <= 1 && to - from <= LONGEST && to > from && keep(text, from, to);
    }

    /** Whether the comma cannot be the decimal mark. */
    boolean needsDot() {
        return !isPlain() && !reads(',') && reads('.');
    }

    /** Whether the dot cannot be the decimal mark. */
    boolean needsComma() {
        return !isPlain() && !reads('.') && reads(',');
    }

    /** Whether it reads both ways, and differently. */
    boolean isAmbiguous() {
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
        StringBuilder plain = new StringBuilder(length + 1).append(negative ? "-" : "");
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
            } else if (c == '\'' || c == '\u2019') {
                kept[length++] = '\'';
            } else if (Cells.isSpace(c)) {
                kept[length++] = ' ';
            } else {
                return false;
            }
        }
        return true;
    }

    private int afterLead(String text, int from, int to) {
        int p = from;
        while (p < to && (Cells.isSpace(text.charAt(p)) || isCurrency(text.charAt(p)))) {
            p++;
        }
        if (p < to && (isMinus(text.charAt(p)) || text.charAt(p) == '+')) {
            negative = isMinus(text.charAt(p));
            signs++;
            return p + 1;
        }
        if (p < to && text.charAt(p) == '(' && text.charAt(to - 1) == ')') {
            negative = true;
            signs++;
            return p + 1;
        }
        return text.startsWith("EUR", p) ? p + 3 : p;
    }

    private int beforeTail(String text, int from, int to) {
        int p = to;
        while (p > from && (Cells.isSpace(text.charAt(p - 1)) || isCurrency(text.charAt(p - 1)))) {
            p--;
        }
        if (p > from && isMinus(text.charAt(p - 1))) {
            negative = true;
            signs++;
            return p - 1;
        }
        if (p > from && (text.charAt(p - 1) == ')' && negative || text.charAt(p - 1) == '%')) {
            return p - 1;
        }
        return p - 3 >= from && text.startsWith("EUR", p - 3) ? p - 3 : p;
    }

    private static boolean isCurrency(char c) {
        return c == '€' || c == '£' || c == '$';
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013' || c == '\u2010' || c == '\u2011' || c == '\u2012' || c == '\ufe63' || c == '\uff0d';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
