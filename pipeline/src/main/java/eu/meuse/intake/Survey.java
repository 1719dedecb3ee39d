package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.values.Centuries;
import eu.meuse.intake.values.DateClues;
import eu.meuse.intake.values.DateHabit;
import eu.meuse.intake.values.DateParts;
import eu.meuse.intake.values.DateReader;
import eu.meuse.intake.values.Evidence;
import eu.meuse.intake.values.Months;
import eu.meuse.intake.values.NumberText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gathers what the cells of a table say about its dates' order and its numbers' decimal mark, column by column. */
final class Survey {
    private final Layout layout;
    private final UnaryOperator<SourceRow> view;
    private final FactTable table;
    private final DateParts date;
    private final Centuries centuries;
    private final NumberText number = new NumberText();
    private final Found found;

    /**
     * What was found, in the order of the table's columns.
     *
     * @param numbers for columns of numbers whether the dot, first, or the comma is the decimal mark; null for others
     * @param dates for columns of dates; null for others
     * @param setAside rows that the sender's card says are no records
     */
    record Found(List<Evidence> numbers, List<DateClues> dates, SetAsideRows setAside) implements Serializable {
        Found add(Found other) {
            for (int i = 0; i < numbers.size(); i++) {
                if (numbers.get(i) != null) {
                    numbers.get(i).add(other.numbers().get(i));
                } else if (dates.get(i) != null) {
                    dates.get(i).add(other.dates().get(i));
                }
            }
            setAside.add(other.setAside);
            return this;
        }

        /** Whether days, or dots, are first; null where the column holds neither dates nor numbers. */
        Evidence choice(int column) {
            return dates.get(column) == null ? numbers.get(column) : dates.get(column).order();
        }
    }

    Survey(FactTable table, Layout layout, Months months, Centuries centuries, UnaryOperator<SourceRow> view, SetAsideRows setAside) {
        this.table = table;
        this.layout = layout;
        this.view = view;
        this.date = new DateParts(months);
        this.centuries = centuries;
        List<Evidence> numbers = new ArrayList<>();
        List<DateClues> dates = new ArrayList<>();
        for (Column column : table.columns()) {
            numbers.add(isNumber(column) ? new Evidence() : null);
            dates.add(isDate(column) ? new DateClues() : null);
        }
        this.found = new Found(numbers, dates, setAside);
    }

    static boolean isDate(Column column) {
        return column.type() == ColumnType.DATE;
    }

    static boolean isNumber(Column column) {
        return column.type() == ColumnType.MONEY || column.type() == ColumnType.NUMBER;
    }

    /** Whether there is anything to ask: a column of dates or numbers in the file, or rows to set aside. */
    boolean isNeeded() {
        if (found.setAside().isNeeded()) {
            return true;
        }
        for (int i = 0; i < layout.cells().length; i++) {
            if (found.choice(i) != null && layout.cells()[i] != Layout.ABSENT) {
                return true;
            }
        }
        return false;
    }

    Found found() {
        return found;
    }

    /** Looks at a row if it is a record; always goes on. */
    boolean see(SourceRow row, Records records) {
        if (records.isRecord(row)) {
            SourceRow meant = view.apply(row);
            if (row.fits(layout.width())) {
                see(meant);
            }
        } else {
            found.setAside().see(records.setAsideBy(row), row.number());
        }
        return true;
    }

    private void see(SourceRow row) {
        for (int i = 0; i < layout.cells().length; i++) {
            int cell = layout.cells()[i];
            if (cell == Layout.ABSENT) {
                continue;
            }
            if (found.dates().get(i) != null) {
                seeDate(found.dates().get(i), row, cell);
            } else if (found.numbers().get(i) != null && row.number(cell) == null) {
                seeNumber(found.numbers().get(i), row.text(cell), row.number());
            }
        }
    }

    private void seeDate(DateClues clues, SourceRow row, int cell) {
        if (row.number(cell) != null) {
            LocalDate day = row.isDay(cell) ? DateReader.day(row.number(cell)) : null;
            if (day != null) {
                clues.dayCell(day.getDayOfMonth());
                clues.dayOfMonth(day, day);
            }
        } else if (date.take(row.text(cell))) {
            seeDate(clues, row.number());
        }
    }

    private void seeDate(DateClues clues, long row) {
        if (date.isSerial()) {
            clues.serial();
            return;
        }
        clues.date();
        LocalDate dayFirst = date.day(DateHabit.DAY_FIRST, centuries);
        LocalDate monthFirst = date.isClear() ? null : date.day(DateHabit.MONTH_FIRST, centuries);
        clues.dayOfMonth(dayFirst, date.isClear() ? dayFirst : monthFirst);
        if (date.mayBeginWithYear()) {
            LocalDate either = dayFirst == null ? date.day(DateHabit.MONTH_FIRST, centuries) : dayFirst;
            clues.years(date.first(), date.last(), either != null, date.day(DateHabit.YEAR_FIRST, centuries) != null, row);
        }
        if (date.isClear()) {
            return;
        }
        if (dayFirst != null && monthFirst != null) {
            clues.order().open(row);
        } else if (dayFirst != null) {
            clues.order().forFirst(row);
        } else if (monthFirst != null) {
            clues.order().forSecond(row);
        }
        if (dayFirst != null) {
            clues.text(dayFirst.getDayOfMonth());
        }
    }

    private void seeNumber(Evidence evidence, String text, long row) {
        if (text.isEmpty() || !number.take(text)) {
            return;
        }
        if (number.isAmbiguous()) {
            evidence.open(row);
        } else if (number.needsDot()) {
            evidence.forFirst(row);
        } else if (number.needsComma()) {
            evidence.forSecond(row);
        }
    }
}
