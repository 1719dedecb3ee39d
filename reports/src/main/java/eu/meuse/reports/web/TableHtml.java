package eu.meuse.reports.web;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.typography.SoftHyphens;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes tables whose columns can be sorted by. */
final class TableHtml {
    private final Html html;
    private final String language;
    private final Pattern number;
    private final String decimal;
    private int tables;

    /** @param decimal mark before decimals in that language */
    TableHtml(Html html, String language, String decimal) {
        this.html = html;
        this.language = language;
        this.decimal = decimal;
        // What stands between digits and is not the decimal mark groups them.
        number = Pattern.compile("[\\u2212-]?\\p{Nd}(?:[\\p{Nd}.,'\\u2019\\u00a0\\u202f ]*\\p{Nd})?");
    }

    Html write(Table table) {
        String caption = language + "-table-" + ++tables;
        html.open("div", "class", "scroll", "role", "group", "aria-labelledby", caption)
                .open("table", "class", "sortable")
                .open("caption").element("span", table.caption(), "id", caption).close()
                .open("thead").open("tr");
        double weights = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        for (Table.Column column : table.columns()) {
            html.element("th", SoftHyphens.in(column.head()), "scope", "col", "class", side(column) + width(column, weights));
        }
        html.close().close().open("tbody");
        table.rows().forEach(row -> row(row, table));
        html.close();
        table.total().ifPresent(total -> {
            html.open("tfoot");
            row(total, table);
            html.close();
        });
        html.close().close();
        return table.footnote().isEmpty() ? html : html.element("p", table.footnote(), "class", "small");
    }

    /** Style sheets know widths in twentieths. */
    private static String width(Table.Column column, double weights) {
        return " w" + Math.max(1, Math.min(16, Math.round(column.weight() / weights * 20)));
    }

    private void row(Table.Row row, Table table) {
        if (row.emphasised()) {
            html.open("tr", "class", "subject");
        } else {
            html.open("tr");
        }
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row.cells().get(i), table.columns().get(i), i == 0);
        }
        html.close();
    }

    private void cell(Table.Cell cell, Table.Column column, boolean head) {
        String classes = side(column) + (cell.quiet() ? " quiet" : "");
        if (head) {
            html.element("th", SoftHyphens.in(cell.text()), "scope", "row", "class", classes);
        } else if (column.align() == Table.Align.RIGHT && !cell.quiet()) {
            html.element("td", cell.text(), "class", classes, "data-sort", sortKey(cell.text()));
        } else {
            html.element("td", cell.text(), "class", classes);
        }
    }

    private static String side(Table.Column column) {
        return column.align() == Table.Align.RIGHT ? "number" : "words";
    }

    /** The first number in a text as scripts read it; the text itself where it holds none. */
    String sortKey(String text) {
        Matcher found = number.matcher(text);
        if (!found.find()) {
            return text;
        }
        StringBuilder key = new StringBuilder();
        found.group().replace('\u2212', '-').codePoints().forEach(code -> {
            if (decimal.indexOf(code) >= 0) {
                key.append('.');
            } else if (Character.isDigit(code) || code == '-') {
                key.appendCodePoint(code);
            }
        });
        return key.toString();
    }
}
