package eu.meuse.intake.values;

import eu.meuse.intake.source.Cells;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date's text taken apart: up to three numbers and the name of a month, a weekday and a time of day left aside. One
 * object is used for all cells of a column.
 */
public final class DateParts {
    private static final int LONGEST = 60;
    private static final int DIGITS_OF_DAY = 8;
    private static final int DIGITS_OF_SERIAL = 5;
    /** Days of 1954 to 2099 as spreadsheets number them. */
    private static final int FIRST_SERIAL = 20_000;

    private static final int LAST_SERIAL = 73_050;

    private final NamedMonth named;
    private final int[] value = new int[3];
    private final int[] digits = new int[3];
    private int count;
    private int month;
    private char separator;

    /** One object serves all cells of a column. */
    public DateParts(Months months) {
        this.named = new NamedMonth(months);
    }

    /** Takes a text apart; false where it is no date in any order. */
    public boolean take(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return false;
        }
        boolean begun = isDigit(text.charAt(0));
        String date = begun ? text : text.substring(Weekdays.end(text));
        return takeNumbers(date) || takeNamed(date);
    }

    /** Whether the order of day and month is no question: nobody writes a month first with dots. */
    public boolean isClear() {
        return month > 0 || digits[0] == 4 || count == 1 || separator == '.' || value[0] == value[1];
    }

    /** Whether day and month stand beside each other as numbers, and no year before them. */
    public boolean mayBeSwapped() {
        return month == 0 && count == 3 && digits[0] != 4;
    }

    /** Whether it is the bare number of a day, as spreadsheets count. */
    public boolean isSerial() {
        return count == 1 && digits[0] == DIGITS_OF_SERIAL;
    }

    /** Whether it is of the form 12-03-31, which begins with the year in some offices. */
    public boolean mayBeginWithYear() {
        return month == 0 && count == 3 && separator == '-' && digits[0] == 2 && digits[1] == 2 && digits[2] == 2;
    }

    /** The first of its three numbers. */
    public int first() {
        return value[0];
    }

    /** The last of its three numbers. */
    public int last() {
        return value[2];
    }

    /** The day, or null where there is no such day. @param centuries which century two digits mean */
    public LocalDate day(DateHabit habit, Centuries centuries) {
        if (count == 1) {
            return packed(habit.serials());
        }
        if (month > 0) {
            boolean yearFirst = digits[0] == 4;
            return day(yearFirst ? value[0] : centuries.year(value[1], digits[1]), month, yearFirst ? value[1] : value[0]);
        }
        if (digits[0] == 4) {
            return day(value[0], value[1], value[2]);
        }
        if (habit.yearFirst() && (mayBeginWithYear() || habit.forced() && digits[2] == 2)) {
            return day(centuries.year(value[0], digits[0]), value[1], value[2]);
        }
        boolean swapped = habit.monthFirst() && (separator != '.' || habit.forced());
        return day(centuries.year(value[2], digits[2]), value[swapped ? 0 : 1], value[swapped ? 1 : 0]);
    }

    private LocalDate packed(boolean serials) {
        return digits[0] == DIGITS_OF_DAY
                ? day(value[0] / 10000, value[0] / 100 % 100, value[0] % 100)
                : serials && value[0] >= FIRST_SERIAL && value[0] <= LAST_SERIAL ? DateReader.day(BigDecimal.valueOf(value[0])) : null;
    }

    private static LocalDate day(int year, int month, int day) {
        if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    private boolean takeNumbers(String text) {
        count = 0;
        month = 0;
        separator = 0;
        int p = 0;
        while (p < text.length() && count < 3) {
            int start = p;
            p = number(text, p);
            if (p == start) {
                return false;
            }
            if (count == 1 && (p == DIGITS_OF_DAY || p == DIGITS_OF_SERIAL)) {
                return p == DIGITS_OF_DAY ? TimeOfDay.isAllThatFollows(text, p) : isFraction(text, p);
            }
            if (p < text.length() && count < 3 && !isSeparator(text.charAt(p))) {
                return false;
            }
            p = count < 3 ? skipSeparator(text, p) : p;
        }
        return isComplete() && TimeOfDay.isAllThatFollows(text, p);
    }

    private int number(String text, int from) {
        int p = from;
        int number = 0;
        while (p < text.length() && isDigit(text.charAt(p)) && p - from < DIGITS_OF_DAY) {
            number = number * 10 + text.charAt(p++) - '0';
        }
        if (p > from) {
            value[count] = number;
            digits[count++] = p - from;
        }
        return p;
    }

    /** The part of a day behind a serial number is its time. */
    private static boolean isFraction(String text, int from) {
        if (from == text.length()) {
            return true;
        }
        boolean mark = text.charAt(from) == '.' || text.charAt(from) == ',';
        for (int i = from + 1; i < text.length(); i++) {
            mark &= isDigit(text.charAt(i));
        }
        return mark && text.length() > from + 1;
    }

    private boolean isComplete() {
        return count == 3 && digits[1] <= 2
                && (digits[0] == 4 ? digits[2] <= 2 : digits[0] <= 2 && (digits[2] == 2 || digits[2] == 4));
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

    private boolean takeNamed(String text) {
        if (!named.take(text)) {
            return false;
        }
        month = named.month();
        count = 2;
        for (int i = 0; i < 2; i++) {
            value[i] = named.value(i);
            digits[i] = named.digits(i);
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
