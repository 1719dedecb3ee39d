package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the width of a page among the columns of a table. Each gets what its longest word needs; what is left goes to
 * columns whose texts would wrap, then to all by their weight. Where even the words are too wide, all shrink alike and
 * words are divided.
 */
final class ColumnWidths {
    private static final double LONGEST_WORD = 130;
    /** A row in so many, whose name takes more than a line, is no reason for smaller letters. */
    private static final int MANY = 3;

    private static final int HALVINGS = 40;

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

    /** Whether what stands in the first column, the names of rows, stays on a line for most of them. */
    boolean holdNames(double width) {
        double room = of(width)[0];
        long wrapped = table.rows().stream().filter(row -> textWidth(row.cells().get(0)) > room).count();
        return wrapped * MANY <= table.rows().size();
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
            double words = Math.min(style.headWord(), fonts.widestPart(style.head(), column.head()));
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

    private double textWidth(Table.Cell cell) {
        return fonts.width(style.strong(), cell.text()) + 2 * style.padding();
    }

    private double[] wanted() {
        double[] widths = new double[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            // A head may take two lines.
            widths[i] = Math.min(style.headWord(), fonts.width(style.head(), table.columns().get(i).head()) / 2) + 2 * style.padding();
            for (Table.Row row : rows()) {
                widths[i] = Math.max(widths[i], textWidth(row.cells().get(i)));
            }
        }
        return widths;
    }

    /** Columns get what they want, the widest no more than is left: what is missing is taken from those of most text. */
    private static void grow(double[] widths, double[] wanted, double width) {
        double low = 0;
        double high = width;
        for (int n = 0; n < HALVINGS; n++) {
            double most = (low + high) / 2;
            boolean fits = sum(upTo(most, widths, wanted)) <= width;
            low = fits ? most : low;
            high = fits ? high : most;
        }
        System.arraycopy(upTo(low, widths, wanted), 0, widths, 0, widths.length);
    }

    private static double[] upTo(double most, double[] least, double[] wanted) {
        return IntStream.range(0, least.length).mapToDouble(i -> Math.max(least[i], Math.min(wanted[i], most))).toArray();
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
