package eu.meuse.reports.workbook;

import java.math.BigDecimal;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** What stands in a cell of a sheet. */
public sealed interface SheetCell {
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

    /** Puts a cell into a sheet; an empty plain text leaves no trace. */
    static void put(SheetCell cell, Worksheet sheet, int row, int column) {
        if (cell instanceof Text text) {
            CellText.put(text, sheet, row, column);
            return;
        }
        StyleSetter style = sheet.style(row, column);
        cell.look().paint(style);
        if (cell instanceof Number number) {
            sheet.value(row, column, number.number());
            style.set();
        } else if (cell instanceof Day day) {
            sheet.value(row, column, day.serial());
            style.format("yyyy-mm-dd").set();
        }
    }
}
