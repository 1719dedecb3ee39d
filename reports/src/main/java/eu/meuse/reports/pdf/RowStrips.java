package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.typography.Palette;
import java.util.ArrayList;
import java.util.List;

/** The rows of one table: texts from the left, numbers up to the right edge of their column. */
final class RowStrips {
    private static final double PADDING = 3.3;
    private final DocumentFonts fonts;
    private final TableStyle style;
    private final List<Table.Column> columns;
    private final double[] widths;

    /** Puts what a cell shows into its place in the structure. */
    private interface Tagging {
        void cell(Canvas canvas, int column, Runnable drawing);
    }

    /** What lies behind and between the cells of a row. */
    private interface Ground {
        void draw(Canvas canvas, double top, double height);
    }

    RowStrips(DocumentFonts fonts, TableStyle style, List<Table.Column> columns, double[] widths) {
        this.fonts = fonts;
        this.style = style;
        this.columns = columns;
        this.widths = widths;
    }

    /** The head, where the table begins. */
    Strip head(Tag row) {
        return strip(headCells(), true, RowStrips::headRule,
                (canvas, column, drawing) -> canvas.tagged(row.head("Column"), drawing));
    }

    /** The head once more, on a following page: seen, not read. */
    Strip headAgain() {
        return strip(headCells(), true, RowStrips::headRule, (canvas, column, drawing) -> canvas.pagination(drawing));
    }

    /** A row of the body. */
    Strip row(Tag row, Table.Row cells) {
        return body(row, cells, cells.emphasised(), (canvas, top, height) -> {
            if (cells.emphasised()) {
                canvas.fill(Palette.TINT, Paper.LEFT, top - height, Paper.TEXT_WIDTH, height);
            }
            canvas.rule(Palette.RULE, 0.4, Paper.LEFT, Paper.RIGHT, top - height);
        });
    }

    /** The row below the line. */
    Strip total(Tag row, Table.Row cells) {
        return body(row, cells, true, (canvas, top, height) ->
                canvas.rule(Palette.BLUE, 0.8, Paper.LEFT, Paper.RIGHT, top));
    }

    private Strip body(Tag row, Table.Row cells, boolean strong, Ground ground) {
        List<TextLines> texts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Table.Cell cell = cells.cells().get(i);
            texts.add(new TextLines(fonts, style.of(cell, strong), cell.text(), textWidth(i)));
        }
        return strip(texts, false, ground, (canvas, column, drawing) ->
                canvas.tagged(column == 0 ? row.head("Row") : row.child("TD"), drawing));
    }

    private List<TextLines> headCells() {
        List<TextLines> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new TextLines(fonts, style.head(), columns.get(i).head(), textWidth(i)));
        }
        return cells;
    }

    /** @param standing whether short cells stand at the foot of the row, as heads do, or hang from its top */
    private Strip strip(List<TextLines> cells, boolean standing, Ground ground, Tagging tagging) {
        double text = cells.stream().mapToDouble(TextLines::height).max().orElse(0);
        double height = text + 2 * PADDING;
        return Strip.of(0, height, (canvas, top) -> {
            canvas.artifact(() -> ground.draw(canvas, top, height));
            double x = Paper.LEFT;
            for (int i = 0; i < cells.size(); i++) {
                TextLines cell = cells.get(i);
                double first = top - PADDING - (standing ? text - cell.height() : 0);
                double left = x;
                int column = i;
                tagging.cell(canvas, i, () -> cell(canvas, cell, column, left, first));
                x += widths[i];
            }
        });
    }

    private void cell(Canvas canvas, TextLines text, int column, double left, double top) {
        if (columns.get(column).align() == Table.Align.RIGHT) {
            text.drawRight(canvas, left + widths[column] - style.padding(), top);
        } else {
            text.draw(canvas, left + style.padding(), top);
        }
    }

    private static void headRule(Canvas canvas, double top, double height) {
        canvas.rule(Palette.BLUE, 0.8, Paper.LEFT, Paper.RIGHT, top - height);
    }

    private double textWidth(int column) {
        // Half a point, lest a number that fits exactly is divided by rounding.
        return widths[column] - 2 * style.padding() + 0.5;
    }
}
