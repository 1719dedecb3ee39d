package eu.meuse.intake.values;

/** Two numbers and the name of a month: {@code 3. März 2012}, {@code March 3rd, 2012}, {@code 12-Mar-12}, {@code 2012 mars 3}. */
final class NamedMonth {
    private static final int LONGEST_NUMBER = 4;
    private static final String BETWEEN = " .,-/'\u2019\u00a0\u202f";

    private final Months months;
    private final int[] value = new int[2];
    private final int[] digits = new int[2];
    private int count;
    private int month;

    NamedMonth(Months months) {
        this.months = months;
    }

    /** Takes a text apart; false where it is none of that. */
    boolean take(String text) {
        count = 0;
        month = 0;
        int p = 0;
        while (p < text.length() && (count < 2 || month == 0)) {
            char c = text.charAt(p);
            int end = Character.isLetter(c) ? word(text, p) : isDigit(c) ? number(text, p)
                    : p > 0 && BETWEEN.indexOf(c) >= 0 ? p + 1 : -1;
            if (end < 0) {
                return false;
            }
            p = end;
        }
        return month > 0 && count == 2 && TimeOfDay.isAllThatFollows(text, p);
    }

    int month() {
        return month;
    }

    int value(int at) {
        return value[at];
    }

    int digits(int at) {
        return digits[at];
    }

    /** Where the number ends; -1 where there are too many or too many digits. */
    private int number(String text, int from) {
        int p = from;
        int number = 0;
        while (p < text.length() && isDigit(text.charAt(p))) {
            number = Math.min(9999, number * 10 + text.charAt(p++) - '0');
        }
        if (count == 2 || p - from > LONGEST_NUMBER) {
            return -1;
        }
        value[count] = number;
        digits[count++] = p - from;
        return p;
    }

    /** Where the word ends; -1 where it is neither a month, a second one included, nor one that says nothing. */
    private int word(String text, int from) {
        int p = from;
        while (p < text.length() && Character.isLetter(text.charAt(p))) {
            p++;
        }
        String word = text.substring(from, p);
        int number = months.number(word);
        if (number > 0 && month == 0) {
            month = number;
            return p;
        }
        return number == 0 && months.isFiller(word) ? p : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
