package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the cells of a table say about its dates' order and its numbers' decimal mark, column by column. */
final class Survey {
    private final Layout layout;
    private final FactTable table;
    private final DateParts date;
    private final NumberText number = new NumberText();
    private final Found found;

    /**
     * The evidence of each column, in the table's order: for dates, first is the day before the month; for numbers,
     * first is the dot as decimal mark. Null for other columns.
     */
    record Found(List<Evidence> columns) implements Serializable {
        Found add(Found other) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i) != null) {
                    columns.get(i).add(other.columns().get(i));
                }
            }
            return this;
        }
    }

    Survey(FactTable table, Layout layout, Months months) {
        this.table = table;
        this.layout = layout;
        this.date = new DateParts(months);
        List<Evidence> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(isDate(column) || isNumber(column) ? new Evidence() : null);
        }
        this.found = new Found(columns);
    }

    static boolean isDate(Column column) {
        return column.type() == ColumnType.DATE;
    }

    static boolean isNumber(Column column) {
        return column.type() == ColumnType.MONEY || column.type() == ColumnType.NUMBER;
    }

    /** Whether there is anything to ask: a column of dates or numbers in the file. */
    boolean isNeeded() {
        for (int i = 0; i < found.columns().size(); i++) {
            if (found.columns().get(i) != null && layout.cells()[i] != Layout.ABSENT) {
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
        if (records.isRecord(row) && row.fits(layout.width())) {
            see(row);
        }
        return true;
    }

    private void see(SourceRow row) {
        for (int i = 0; i < found.columns().size(); i++) {
            int cell = layout.cells()[i];
            Evidence evidence = found.columns().get(i);
            if (evidence != null && cell != Layout.ABSENT && row.number(cell) == null) {
                see(evidence, isDate(table.columns().get(i)), row.text(cell), row.number());
            }
        }
    }

    private void see(Evidence evidence, boolean isDate, String text, long row) {
        if (!text.isEmpty() && isDate) {
            seeDate(evidence, text, row);
        } else if (!text.isEmpty()) {
            seeNumber(evidence, text, row);
        }
    }

    private void seeDate(Evidence evidence, String text, long row) {
        if (!date.take(text) || date.isClear()) {
            return;
        }
        if (date.canBeDayFirst() && date.canBeMonthFirst()) {
            evidence.open(row);
        } else if (date.canBeDayFirst()) {
            evidence.forFirst();
        } else if (date.canBeMonthFirst()) {
            evidence.forSecond();
        }
    }

    private void seeNumber(Evidence evidence, String text, long row) {
        if (!number.take(text)) {
            return;
        }
        if (number.isAmbiguous()) {
            evidence.open(row);
        } else if (number.needsDot()) {
            evidence.forFirst();
        } else if (number.needsComma()) {
            evidence.forSecond();
        }
    }
}
