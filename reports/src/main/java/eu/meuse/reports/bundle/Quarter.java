package eu.meuse.reports.bundle;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter, written {@code 2013-Q2}.
 *
 * @param year the calendar year, 1 to 9999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter>, Serializable {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Comparator<Quarter> BY_TIME =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    /** @throws IllegalArgumentException where there is no such quarter */
    public Quarter {
        if (year < 1 || year > 9999 || number < 1 || number > 4) {
            throw new IllegalArgumentException("no quarter: year " + year + ", number " + number);
        }
    }

    /** Reads {@code 2013-Q2}; empty for any other text. */
    public static Optional<Quarter> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() && Integer.parseInt(form.group(1)) > 0
                ? Optional.of(new Quarter(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** The quarter in which a day lies. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Its first day. */
    public LocalDate start() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** Its last day. */
    public LocalDate end() {
        return YearMonth.of(year, number * 3).atEndOfMonth();
    }

    /** The quarter before. */
    public Quarter previous() {
        return number > 1 ? new Quarter(year, number - 1) : new Quarter(year - 1, 4);
    }

    /** The quarter after. */
    public Quarter next() {
        return number < 4 ? new Quarter(year, number + 1) : new Quarter(year + 1, 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return (10_000 + year + "-Q" + number).substring(1);
    }
}
