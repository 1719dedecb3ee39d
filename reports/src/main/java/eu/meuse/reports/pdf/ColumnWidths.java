package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the width of a page among the columns of a table. Each gets what its longest word needs; what is left goes to
 * columns whose texts would wrap, then to all by their weight. Where even the words are too wide, all shrink alike and
 * words are divided.
 */
final class ColumnWidths {
    /** A word in a head may ask for this much; beyond it is hyphenated. */
    private static final double LONGEST_HEAD_WORD = 74;

    private static final double LONGEST_WORD = 130;
    private final DocumentFonts fonts;
    private final TableStyle style;
    private final Table table;

    ColumnWidths(DocumentFonts fonts, TableStyle style, Table table) {
        this.fonts = fonts;
        this.style = style;
        this.table = table;
    }

    /** Whether every column gets what its words need. */
    boolean suffice(double width) {
        return sum(least()) <= width;
    }

    /** The width of each column, with its padding. */
    double[] of(double width) {
        double[] widths = least();
        if (sum(widths) > width) {
            double shrink = width / sum(widths);
            for (int i = 0; i < widths.length; i++) {
                widths[i] *= shrink;
            }
            return widths;
        }
        grow(widths, wanted(), width);
        level(widths, width);
        byWeight(widths, width - sum(widths));
        return widths;
    }

    private double[] least() {
        double[] widths = new double[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            Table.Column column = table.columns().get(i);
            double words = Math.min(LONGEST_HEAD_WORD, fonts.widestPart(style.head(), column.head()));
            for (Table.Row row : rows()) {
                words = Math.max(words, cell(column, row.cells().get(i)));
            }
            widths[i] = words + 2 * style.padding();
        }
        return widths;
    }

    /** Numbers are never wrapped, words at spaces only. */
    private double cell(Table.Column column, Table.Cell cell) {
        boolean whole = column.align() == Table.Align.RIGHT && !cell.quiet();
        return whole
                ? fonts.width(style.strong(), cell.text())
                : Math.min(LONGEST_WORD, fonts.widestPart(style.strong(), cell.text()));
    }

    private double[] wanted() {
        double[] widths = new double[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            for (Table.Row row : rows()) {
                double text = fonts.width(style.strong(), row.cells().get(i).text());
                widths[i] = Math.max(widths[i], text + 2 * style.padding());
            }
        }
        return widths;
    }

    /** Those that need least get all they want first; the others share what is left. */
    private static void grow(double[] widths, double[] wanted, double width) {
        List<Integer> columns = IntStream.range(0, widths.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> wanted[i] - widths[i])).toList();
        for (int n = 0; n < widths.length; n++) {
            int column = columns.get(n);
            double share = (width - sum(widths)) / (widths.length - n);
            widths[column] += Math.max(0, Math.min(share, wanted[column] - widths[column]));
        }
    }

    /** Columns of numbers are of one width, where there is room, and so evenly spaced. */
    private void level(double[] widths, double width) {
        double[] levelled = widths.clone();
        double widest = numbers().mapToDouble(i -> widths[i]).max().orElse(0);
        numbers().forEach(i -> levelled[i] = widest);
        if (sum(levelled) <= width) {
            System.arraycopy(levelled, 0, widths, 0, widths.length);
        }
    }

    private IntStream numbers() {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).align() == Table.Align.RIGHT);
    }

    private void byWeight(double[] widths, double left) {
        double weights = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] += left * table.columns().get(i).weight() / weights;
        }
    }

    private List<Table.Row> rows() {
        List<Table.Row> rows = new ArrayList<>(table.rows());
        table.total().ifPresent(rows::add);
        return rows;
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }
}
