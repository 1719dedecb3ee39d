package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.typography.Palette;
import java.util.ArrayList;
import java.util.List;

/** A table of hairlines: its head stands on every page it runs over; a short one is not split. */
final class TableStrips {
    private static final double SHORT = Paper.TEXT_HEIGHT * 0.45;
    private final DocumentFonts fonts;
    private final Tag root;
    private final Table table;
    private final TableStyle style;
    private final RowStrips rows;

    TableStrips(DocumentFonts fonts, Tag root, Table table) {
        this.fonts = fonts;
        this.root = root;
        this.table = table;
        style = style(fonts, table);
        double[] widths = widths(fonts, style, table).of(Paper.TEXT_WIDTH);
        rows = new RowStrips(fonts, style, table.columns(), widths);
    }

    List<Strip> strips() {
        Tag tag = root.child("Table");
        List<Strip> strips = new ArrayList<>();
        strips.addAll(Strip.joined(caption(tag), true));
        strips.add(rows.head(tag.child("THead").child("TR")).before(strips.isEmpty() ? 14 : 3).join(true));
        List<Strip> body = body(tag.child("TBody"));
        strips.addAll(body);
        List<Strip> footnote = footnote();
        if (!footnote.isEmpty()) {
            strips.set(strips.size() - 1, strips.get(strips.size() - 1).join(true));
        }
        strips.addAll(footnote);
        return Strip.height(strips) <= SHORT ? Strip.joined(strips, false) : strips;
    }

    /** The largest letters that hold every word; somewhat smaller ones where those keep the names of rows on a line. */
    private static TableStyle style(DocumentFonts fonts, Table table) {
        List<TableStyle> possible = TableStyle.sizes().filter(size -> widths(fonts, size, table).suffice(Paper.TEXT_WIDTH)).toList();
        return possible.stream()
                .filter(size -> size.size() >= TableStyle.EASY)
                .filter(size -> widths(fonts, size, table).holdNames(Paper.TEXT_WIDTH))
                .findFirst()
                .orElseGet(() -> possible.isEmpty() ? TableStyle.LAST : possible.get(0));
    }

    private static ColumnWidths widths(DocumentFonts fonts, TableStyle size, Table table) {
        return new ColumnWidths(fonts, size, table);
    }

    private List<Strip> caption(Tag tag) {
        return new TextLines(fonts, TextStyle.FIGURE_TITLE.size(10), table.caption(), Paper.TEXT_WIDTH)
                .strips(tag.child("Caption"), Paper.LEFT, 16);
    }

    private List<Strip> body(Tag body) {
        List<Strip> strips = new ArrayList<>();
        Strip again = rows.headAgain();
        for (Table.Row row : table.rows()) {
            strips.add(rows.row(body.child("TR"), row).under(again));
        }
        table.total().ifPresent(row -> strips.add(rows.total(body.child("TR"), row).under(again)));
        // Neither a row or two at the foot of a page nor a total alone at the head of one.
        for (int i = 0; i < strips.size() - 1; i++) {
            boolean edge = i <= 1 || i >= strips.size() - 3;
            strips.set(i, strips.get(i).join(edge));
        }
        if (!strips.isEmpty()) {
            strips.set(strips.size() - 1, closed(strips.get(strips.size() - 1)));
        }
        return strips;
    }

    private static Strip closed(Strip last) {
        Strip.Drawing drawing = (canvas, top) -> {
            last.drawing().draw(canvas, top);
            canvas.artifact(() -> canvas.rule(
                    Palette.BLUE, 0.8, Paper.LEFT, Paper.RIGHT, top - last.height()));
        };
        return new Strip(last.before(), last.height(), last.joined(), last.head(), drawing);
    }

    private List<Strip> footnote() {
        return new TextLines(fonts, TextStyle.SMALL, table.footnote(), Paper.TEXT_WIDTH)
                .strips(root.child("P"), Paper.LEFT, 4);
    }
}
