package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.typography.Palette;
import eu.meuse.reports.typography.Typeface;
import java.util.stream.Stream;

/**
 * The styles of a table's texts at a size of letters.
 *
 * @param headWord how wide a word in a head may be before it is hyphenated
 */
record TableStyle(double size, double headWord) {
    static final double LARGEST = 9;
    /** Read at arm's length still; only tables of many large amounts need it. */
    static final double SMALLEST = 6;

    /** No table is set smaller than this for its looks. */
    static final double EASY = 7.5;

    private static final double TIGHT = 7;

    private static final double WHOLE = 74;
    private static final double DIVIDED = 46;
    private static final double SHORTEST = 36;

    static final TableStyle LAST = new TableStyle(SMALLEST, WHOLE);

    /** From the best to the last resort: long words in heads are divided before letters become hard to read. */
    static Stream<TableStyle> sizes() {
        return Stream.of(range(LARGEST, EASY, WHOLE), range(LARGEST, EASY, DIVIDED), range(EASY, EASY, SHORTEST),
                        range(TIGHT, SMALLEST, WHOLE))
                .flatMap(sizes -> sizes);
    }

    private static Stream<TableStyle> range(double from, double to, double headWord) {
        return Stream.iterate(from, size -> size >= to, size -> size - 0.5).map(size -> new TableStyle(size, headWord));
    }

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
