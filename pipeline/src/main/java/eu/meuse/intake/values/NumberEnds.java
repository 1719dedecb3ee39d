package eu.meuse.intake.values;

import eu.meuse.intake.source.Cells;

/**
 * What stands around the digits of a number: a sign before or behind, brackets for minus, a currency, a per cent sign.
 * The sign of the pound is left aside as the euro's is: British lists of a programme that counts in pounds have it before
 * every amount. What currency an amount has is another column's business. Any other sign is part of no number.
 */
final class NumberEnds {
    private static final String[] EURO = {"euros", "euro", "eur"};
    private static final String MINUS_SIGNS = "-\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d";

    private String text;
    private int from;
    private int to;
    private boolean negative;
    private boolean percent;
    private boolean wholeUnits;
    private int signs;
    private boolean signBehind;
    private boolean euro;
    private boolean otherCurrency;

    /** Takes the ends off; false where they contradict each other or nothing is left. */
    boolean take(String whole) {
        text = whole;
        from = 0;
        to = whole.length();
        negative = false;
        percent = false;
        wholeUnits = false;
        signs = 0;
        signBehind = false;
        euro = false;
        otherCurrency = false;
        int before;
        do {
            before = to - from;
            takeBrackets();
            takeLead();
            takeTail();
        } while (to - from < before);
        return signs <= 1 && to > from && !(wholeUnits && signBehind)
                && !(euro && otherCurrency) && !(percent && (euro || otherCurrency));
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean isNegative() {
        return negative;
    }

    boolean isPercent() {
        return percent;
    }

    /** Whether a dash stands for the decimals, as in {@code 1.234,-}. */
    boolean isWholeUnits() {
        return wholeUnits;
    }

    private void takeBrackets() {
        if (to - from > 2 && text.charAt(from) == '(' && text.charAt(to - 1) == ')') {
            sign(true);
            from++;
            to--;
        }
    }

    private void takeLead() {
        if (from == to) {
            return;
        }
        char c = text.charAt(from);
        if (Cells.isSpace(c) || takesCurrency(c)) {
            from++;
        } else if (isMinus(c) || c == '+') {
            sign(c != '+');
            from++;
        } else if (Character.isLetter(c)) {
            from += euro(from, 1);
        }
    }

    private void takeTail() {
        if (from == to) {
            return;
        }
        char c = text.charAt(to - 1);
        if (Cells.isSpace(c) || takesCurrency(c)) {
            to--;
        } else if (isMinus(c)) {
            takeDashes();
        } else if (c == '%' && !percent) {
            percent = true;
            to--;
        } else if (Character.isLetter(c)) {
            to -= euro(to, -1);
        }
    }

    /** A dash behind the decimal mark stands for the decimals, any other is a sign. */
    private void takeDashes() {
        int p = to;
        while (p > from && isMinus(text.charAt(p - 1))) {
            p--;
        }
        if (p - 1 > from && to - p <= 2 && (text.charAt(p - 1) == ',' || text.charAt(p - 1) == '.')) {
            wholeUnits = true;
            to = p;
        } else {
            sign(true);
            signs += to - p - 1;
            signBehind = true;
            to = p;
        }
    }

    private void sign(boolean minus) {
        negative = minus;
        signs++;
    }

    private boolean takesCurrency(char c) {
        euro |= c == '€';
        otherCurrency |= c == '£';
        return c == '€' || c == '£';
    }

    /** Length of the word for euro that begins, or ends, here; 0 where there is none. */
    private int euro(int at, int towards) {
        for (String word : EURO) {
            int start = towards > 0 ? at : at - word.length();
            int beyond = towards > 0 ? at + word.length() : start - 1;
            if (start >= from && start + word.length() <= to && text.regionMatches(true, start, word, 0, word.length())
                    && (beyond < from || beyond >= to || !Character.isLetter(text.charAt(beyond)))) {
                euro = true;
                return word.length();
            }
        }
        return 0;
    }

    private static boolean isMinus(char c) {
        return MINUS_SIGNS.indexOf(c) >= 0;
    }
}
