package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.typography.Palette;
import eu.meuse.reports.typography.Typeface;

/** The styles of a table's texts at a size of letters. */
record TableStyle(double size) {
    static final double LARGEST = 9;
    /** Read at arm's length still; only tables of many large amounts need it. */
    static final double SMALLEST = 6;

    private static final double TIGHT = 7;

    /** Left free on either side of a cell: less where letters are small, as only full tables have them. */
    double padding() {
        return size > TIGHT ? 5 : size < TIGHT ? 3 : 4;
    }

    TextStyle head() {
        return new TextStyle(Typeface.SEMIBOLD, size - 0.5, size * 1.2, Palette.BLUE);
    }

    TextStyle plain() {
        return new TextStyle(Typeface.REGULAR, size, size * 1.28, Palette.INK);
    }

    TextStyle strong() {
        return plain().face(Typeface.SEMIBOLD);
    }

    TextStyle quiet() {
        return plain().face(Typeface.ITALIC).colour(Palette.MUTED);
    }

    /** @param strong whether the row is a total or the document's subject */
    TextStyle of(Table.Cell cell, boolean strong) {
        if (cell.quiet()) {
            return quiet();
        }
        return strong ? strong() : plain();
    }
}
