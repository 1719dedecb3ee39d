package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.SourceRow;

/** Which currency the amounts of a row are in. */
final class Currencies {
    private static final String COLUMN = "currency";
    private static final String POUNDS = "GBP";
    private static final char POUND = '\u00a3';

    private Currencies() {}

    static boolean isCurrency(Column column) {
        return column.name().equals(COLUMN);
    }

    /** Position of the table's currency column; -1 where it has none. */
    static int of(FactTable table) {
        return Columns.find(table, COLUMN);
    }

    /** Whether a cell holds an amount in pounds in a row whose currency column, read as the programme's, has another. */
    static boolean contradict(FactTable table, Layout layout, SourceRow row, int at) {
        int currency = of(table) < 0 ? Layout.ABSENT : layout.cells()[of(table)];
        return currency >= 0 && layout.cells()[at] >= 0 && table.columns().get(at).type() == ColumnType.MONEY
                && row.text(layout.cells()[at]).indexOf(POUND) >= 0 && !row.text(currency).isEmpty() && row.text(currency).indexOf(POUND) < 0
                && !row.text(currency).equalsIgnoreCase(POUNDS);
    }
}
