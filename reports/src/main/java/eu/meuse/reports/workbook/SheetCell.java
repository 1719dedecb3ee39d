package eu.meuse.reports.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** What stands in a cell of a sheet. */
public sealed interface SheetCell {
    /** From 30 December 1899, which spreadsheets count as 0, to 1 January 1970. */
    long DAYS_BEFORE_EPOCH = 25_569;

    /** How it looks. */
    Look look();

    /** The same cell with another look. */
    SheetCell as(Look look);

    /** Text that stays text: leading zeros and signs of equality are kept, also when somebody edits the cell. */
    record Text(String text, Look look) implements SheetCell {
        @Override
        public SheetCell as(Look other) {
            return new Text(text, other);
        }
    }

    /** A number. */
    record Number(BigDecimal number, Look look) implements SheetCell {
        @Override
        public SheetCell as(Look other) {
            return new Number(number, other);
        }
    }

    /** An amount, shown with cents and, after a reversal, its sign. */
    record Money(BigDecimal amount, Look look) implements SheetCell {
        @Override
        public SheetCell as(Look other) {
            return new Money(amount, other);
        }
    }

    /** A part of a whole, shown in percent. */
    record Share(BigDecimal share, Look look) implements SheetCell {
        @Override
        public SheetCell as(Look other) {
            return new Share(share, other);
        }
    }

    /** A day, counted as spreadsheets do: 1 is 1 January 1900. */
    record Day(BigDecimal serial, Look look) implements SheetCell {
        @Override
        public SheetCell as(Look other) {
            return new Day(serial, other);
        }
    }

    /** Plain text. */
    static SheetCell text(String text) {
        return new Text(text, Look.PLAIN);
    }

    /** A plain number. */
    static SheetCell number(BigDecimal number) {
        return new Number(number, Look.PLAIN);
    }

    /** A plain number. */
    static SheetCell number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A plain day. */
    static SheetCell day(BigDecimal serial) {
        return new Day(serial, Look.PLAIN);
    }

    /** A plain day. */
    static SheetCell day(LocalDate day) {
        return day(BigDecimal.valueOf(day.toEpochDay() + DAYS_BEFORE_EPOCH));
    }

    /** A plain amount. */
    static SheetCell money(BigDecimal amount) {
        return new Money(amount, Look.PLAIN);
    }

    /** A plain share: 0.2500 for a quarter. */
    static SheetCell share(BigDecimal share) {
        return new Share(share, Look.PLAIN);
    }

    /** Nothing: not zero, and no text. */
    static SheetCell empty() {
        return text("");
    }

    /** Puts a cell's content into a sheet; an empty plain text leaves no trace. */
    static void put(SheetCell cell, Worksheet sheet, int row, int column) {
        if (cell instanceof Text text) {
            CellText.put(text, sheet, row, column);
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number.number());
        } else if (cell instanceof Money money) {
            sheet.value(row, column, money.amount());
        } else if (cell instanceof Share share) {
            sheet.value(row, column, share.share());
        } else if (cell instanceof Day day) {
            sheet.value(row, column, day.serial());
        }
    }
}
