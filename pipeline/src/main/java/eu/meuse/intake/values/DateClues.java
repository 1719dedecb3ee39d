package eu.meuse.intake.values;

import java.io.Serializable;
import java.time.LocalDate;

/** What the cells of one column of dates say together. Those of the parts of a file add up to those of the whole. */
public final class DateClues implements Serializable {
    private static final long serialVersionUID = 1;
    /** How much wider than the years the days of a column lie apart, for the years to be told from them. */
    private static final int TWICE = 2;

    private static final int APART = 5;
    private static final int FEW = 4;

    private final Evidence order = new Evidence();
    private long serials;
    private long others;
    private final Evidence years = new Evidence();
    private int firstLeast = Integer.MAX_VALUE;
    private int firstMost;
    private int lastLeast = Integer.MAX_VALUE;
    private int lastMost;
    private long earlyDays;
    private long lateDays;
    private long lateTexts;
    private long earlyTexts;
    private final long[] firsts = new long[2];
    private final long[] laters = new long[2];

    /** Whether days, first, or months, second, come before the other. */
    public Evidence order() {
        return order;
    }

    /** Whether all that looks like a date is the number of a day. */
    public boolean areSerials() {
        return serials > 0 && others == 0;
    }

    /** The same question's evidence, cell by cell. */
    public Evidence yearCells() {
        return years;
    }

    /**
     * Which end of dates such as 12-03-31 is the year: the last is first, the first is second. Where every cell can be
     * read both ways, days lie wider apart than years.
     */
    public Evidence.Verdict years() {
        Evidence.Verdict said = years.verdict();
        if (said != Evidence.Verdict.OPEN) {
            return said;
        }
        int first = firstMost - firstLeast;
        int last = lastMost - lastLeast;
        return first > TWICE * last + APART ? Evidence.Verdict.FIRST : last > TWICE * first + APART ? Evidence.Verdict.SECOND : said;
    }

    /**
     * Whether a spreadsheet looks to have turned the dates that it could read, changing day and month, and left the
     * others as text: no day cell lies beyond the 12th, every text does.
     */
    public boolean areHalfTurned() {
        return lateTexts >= FEW && earlyTexts == 0 && earlyDays >= FEW && lateDays == 0;
    }

    /** Whether the same shows, but in too few cells to be more than pointed out. */
    public boolean lookHalfTurned() {
        return !areHalfTurned() && lateTexts >= 2 && earlyTexts == 0 && earlyDays >= 2 && lateDays == 0;
    }

    /** Counts a cell that holds five digits, which may be the number of a day. */
    public void serial() {
        serials++;
    }

    /** Counts a cell that holds a date in any other form. */
    public void date() {
        others++;
    }

    /**
     * Counts a cell such as 12-03-31.
     *
     * @param first the number at its beginning
     * @param last the number at its end
     * @param canEnd whether the year can stand at the end
     * @param canBegin whether the year can stand at the beginning
     */
    public void years(int first, int last, boolean canEnd, boolean canBegin, long row) {
        firstLeast = Math.min(firstLeast, first);
        firstMost = Math.max(firstMost, first);
        lastLeast = Math.min(lastLeast, last);
        lastMost = Math.max(lastMost, last);
        if (canEnd && canBegin) {
            years.open(row);
        } else if (canEnd) {
            years.forFirst(row);
        } else if (canBegin) {
            years.forSecond(row);
        }
    }

    /** Counts a cell that a spreadsheet itself keeps as a day. */
    public void dayCell(int day) {
        earlyDays += day <= 12 ? 1 : 0;
        lateDays += day > 12 ? 1 : 0;
    }

    /** Counts a date kept as text. */
    public void text(int day) {
        earlyTexts += day <= 12 ? 1 : 0;
        lateTexts += day > 12 ? 1 : 0;
    }

    /**
     * Counts a date by its day of the month, in both readings; those that are a 1st only with day and month changed say
     * nothing.
     */
    public void dayOfMonth(LocalDate dayFirst, LocalDate monthFirst) {
        count(dayFirst, 0);
        count(monthFirst, 1);
    }

    private void count(LocalDate day, int reading) {
        if (day != null) {
            boolean first = day.getDayOfMonth() == 1;
            firsts[reading] += first ? 1 : 0;
            laters[reading] += first || day.getMonthValue() == 1 && day.getDayOfMonth() <= 12 ? 0 : 1;
        }
    }

    /** Whether at least as many dates are the 1st of a month as are not; so where there are none of either. */
    public boolean areFirsts(boolean monthsComeFirst) {
        int reading = monthsComeFirst ? 1 : 0;
        return firsts[reading] >= laters[reading];
    }

    /** Adds what the cells of another part of the column say. */
    public void add(DateClues other) {
        order.add(other.order);
        years.add(other.years);
        serials += other.serials;
        others += other.others;
        firstLeast = Math.min(firstLeast, other.firstLeast);
        firstMost = Math.max(firstMost, other.firstMost);
        lastLeast = Math.min(lastLeast, other.lastLeast);
        lastMost = Math.max(lastMost, other.lastMost);
        earlyDays += other.earlyDays;
        lateDays += other.lateDays;
        earlyTexts += other.earlyTexts;
        lateTexts += other.lateTexts;
        for (int reading = 0; reading < firsts.length; reading++) {
            firsts[reading] += other.firsts[reading];
            laters[reading] += other.laters[reading];
        }
    }
}
