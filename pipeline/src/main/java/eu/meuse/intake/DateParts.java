package eu.meuse.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date's text taken apart: up to three numbers and the name of a month, a time of day left aside. One object is used
 * for all cells of a column.
 */
final class DateParts {
    private static final int LONGEST = 40;
    /** Days of 1954 to 2099 as spreadsheets number them: text of five digits that a date column can hold. */
    private static final int FIRST_SERIAL = 20_000;

    private static final int LAST_SERIAL = 73_050;

    private final Months months;
    private final int[] value = new int[3];
    private final int[] digits = new int[3];
    private int count;
    private int namedMonth;
    private int monthAt;
    private char separator;

    DateParts(Months months) {
        this.months = months;
    }

    /** Takes a text apart; false where it is no date in any order. */
    boolean take(String text) {
        count = 0;
        namedMonth = 0;
        monthAt = -1;
        separator = 0;
        return text.length() <= LONGEST && (takeNumbers(text) || takeNamed(text));
    }

    /** Whether both orders give the same day, or the form allows only one: nobody writes a month first with dots. */
    boolean isClear() {
        return namedMonth > 0 || digits[0] == 4 || count == 1 || separator == '.' || value[0] == value[1];
    }

    /** Whether day comes before month is possible by the size of the numbers. */
    boolean canBeDayFirst() {
        return value[0] <= 31 && value[1] <= 12;
    }

    /** Whether month comes before day is possible by the size of the numbers. */
    boolean canBeMonthFirst() {
        return value[0] <= 12 && value[1] <= 31;
    }

    /** The day, or null where there is no such day. @param centuries which century two digits mean */
    LocalDate day(boolean monthFirst, Centuries centuries) {
        if (count == 1) {
            return packed();
        }
        if (namedMonth > 0) {
            return named(centuries);
        }
        if (digits[0] == 4) {
            return digits[2] <= 2 ? day(value[0], value[1], value[2]) : null;
        }
        boolean swapped = monthFirst && separator != '.';
        return day(centuries.year(value[2], digits[2]), value[swapped ? 0 : 1], value[swapped ? 1 : 0]);
    }

    private LocalDate packed() {
        return digits[0] == 8
                ? day(value[0] / 10000, value[0] / 100 % 100, value[0] % 100)
                : value[0] >= FIRST_SERIAL && value[0] <= LAST_SERIAL ? DateReader.day(BigDecimal.valueOf(value[0])) : null;
    }

    private LocalDate named(Centuries centuries) {
        boolean yearFirst = digits[0] == 4;
        int year = yearFirst ? value[0] : centuries.year(value[1], digits[1]);
        return day(year, namedMonth, yearFirst ? value[1] : value[0]);
    }

    private static LocalDate day(int year, int month, int day) {
        if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    private boolean takeNumbers(String text) {
        int p = 0;
        int length = text.length();
        while (p < length && count < 3) {
            int start = p;
            int number = 0;
            while (p < length && isDigit(text.charAt(p)) && p - start < 8) {
                number = number * 10 + text.charAt(p++) - '0';
            }
            if (p == start) {
                return false;
            }
            value[count] = number;
            digits[count++] = p - start;
            if (p < length && count < 3 && !(isSeparator(text.charAt(p)))) {
                return false;
            }
            p = count < 3 ? skipSeparator(text, p) : p;
        }
        return isComplete() && isTimeOrNothing(text, p);
    }

    private boolean isComplete() {
        return count == 1 ? digits[0] == 8 || digits[0] == 5
                : count == 3 && digits[1] <= 2 && (digits[0] == 4 ? digits[2] <= 2 : digits[0] <= 2 && (digits[2] == 2 || digits[2] == 4));
    }

    private boolean isSeparator(char c) {
        return (c == '.' || c == '/' || c == '-' || c == ' ' || c == '\u00a0') && (separator == 0 || separator == c);
    }

    private int skipSeparator(String text, int p) {
        if (p >= text.length()) {
            return p;
        }
        separator = text.charAt(p);
        int next = p + 1;
        while (next < text.length() && Cells.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** {@code 3 March 2012}, {@code 3. März 2012}, {@code March 3, 2012}, {@code 12-Mar-12}. */
    private boolean takeNamed(String text) {
        count = 0;
        int p = 0;
        while (p < text.length() && count < 2) {
            char c = text.charAt(p);
            int start = p;
            if (isDigit(c)) {
                int number = 0;
                while (p < text.length() && isDigit(text.charAt(p)) && p - start < 4) {
                    number = number * 10 + text.charAt(p++) - '0';
                }
                value[count] = number;
                digits[count++] = p - start;
            } else if (Character.isLetter(c)) {
                while (p < text.length() && Character.isLetter(text.charAt(p))) {
                    p++;
                }
                if (!takeWord(text.substring(start, p))) {
                    return false;
                }
            } else {
                p++;
            }
        }
        return namedMonth > 0 && count == 2 && isTimeOrNothing(text, p);
    }

    private boolean takeWord(String word) {
        int month = months.number(word);
        if (month > 0) {
            boolean first = namedMonth == 0;
            namedMonth = month;
            monthAt = count;
            return first;
        }
        return months.isFiller(word) || (count == 0 && monthAt < 0);
    }

    /** A time of day behind a date says nothing about the day. */
    private static boolean isTimeOrNothing(String text, int from) {
        if (from == text.length()) {
            return true;
        }
        char first = text.charAt(from);
        if (first == '.' && from + 1 == text.length()) {
            return true;
        }
        if (first != 'T' && first != ' ' && first != ',') {
            return false;
        }
        boolean colon = false;
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            colon |= c == ':';
            if (!isDigit(c) && ":.+- Zh".indexOf(c) < 0 && "AaPpMm".indexOf(c) < 0) {
                return false;
            }
        }
        return colon;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
