package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.typography.Palette;
import eu.meuse.reports.typography.Typeface;

/** The styles of a table's texts at a size of letters. */
record TableStyle(double size) {
    static final double LARGEST = 9;
    static final double SMALLEST = 7;

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
