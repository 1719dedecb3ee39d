package eu.meuse.reports.blocks;

import java.util.List;
import java.util.Optional;

/**
 * A table of written-out cells. The first cell of every row is that row's head.
 *
 * @param caption what the table shows
 * @param total the row below the line, where there is one
 * @param footnote a remark below, or empty
 */
public record Table(String caption, List<Column> columns, List<Row> rows, Optional<Row> total, String footnote)
        implements Block {

    /** Where the cells of a column stand. */
    public enum Align {
        /** Words. */
        LEFT,
        /** Numbers, which must share their number of decimals for their digits to stand below each other. */
        RIGHT
    }

    /**
     * @param head may be long: it is wrapped and hyphenated
     * @param weight share of the width, relative to the other columns; it widens by itself to its longest word
     */
    public record Column(String head, Align align, double weight) {

        /** A column of words. */
        public static Column text(String head, double weight) {
            return new Column(head, Align.LEFT, weight);
        }

        /** A column of numbers. */
        public static Column number(String head) {
            return new Column(head, Align.RIGHT, 1);
        }
    }

    /**
     * @param text as it is printed
     * @param quiet whether it stands for a figure that is not there: hidden, missing, no data
     */
    public record Cell(String text, boolean quiet) {

        /** A cell that says something. */
        public static Cell of(String text) {
            return new Cell(text, false);
        }

        /** A cell that says why nothing is in it. */
        public static Cell quiet(String text) {
            return new Cell(text, true);
        }
    }

    /** The cells of a row, as many as there are columns; {@code emphasised} rows are the subject of the document. */
    public record Row(List<Cell> cells, boolean emphasised) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row like any other. */
        public static Row of(List<Cell> cells) {
            return new Row(cells, false);
        }

        /** A row of plain texts. */
        public static Row of(String... texts) {
            return of(List.of(texts).stream().map(Cell::of).toList());
        }
    }

    /** @throws IllegalArgumentException where a row has more or fewer cells than there are columns */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        rows.forEach(row -> fits(row, width));
        total.ifPresent(row -> fits(row, width));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }

    private static void fits(Row row, int width) {
        if (row.cells().size() != width) {
            throw new IllegalArgumentException("a row of " + row.cells().size() + " cells in a table of " + width);
        }
    }
}
