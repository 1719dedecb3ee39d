package eu.meuse.reports.web;

import eu.meuse.reports.blocks.Directory;
import eu.meuse.reports.blocks.PageSpec;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.typography.SoftHyphens;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A list to choose and search in; it stands there whole, and the script hides what is not wanted. */
final class DirectoryHtml {
    private final Html html;
    private final PageSpec.Controls say;
    private final Directory directory;
    private final String id;
    private final TableHtml numbers;

    /** @param number of the list on its page, from 1 */
    DirectoryHtml(Html html, PageSpec.Edition edition, Directory directory, int number) {
        this.html = html;
        this.directory = directory;
        say = edition.controls();
        id = edition.document().language() + "-list-" + number;
        numbers = new TableHtml(html, edition.document().language(), say.decimal());
    }

    Html write() {
        html.open("div", "class", "directory", "data-count", directory.count(), "data-none", directory.none(), "data-more", say.more(),
                "data-any", say.any());
        choices();
        html.element("p", "", "class", "count scripted", "role", "status");
        html.open("div", "class", "scroll", "role", "group", "aria-labelledby", id).open("table", "class", "sortable")
                .open("caption").element("span", directory.caption(), "id", id).close().open("thead").open("tr");
        directory.columns().forEach(column -> html.element("th", SoftHyphens.in(column.head()), "scope", "col", "class", side(column)));
        html.close().close().open("tbody");
        directory.rows().forEach(this::row);
        html.close().close().close();
        return html.element("button", "", "type", "button", "class", "more scripted", "hidden", "").close();
    }

    private void choices() {
        html.open("div", "class", "choices scripted", "role", "search", "aria-labelledby", id);
        for (int column = 0; column < directory.columns().size(); column++) {
            if (directory.columns().get(column).chosen() && worthChoosing(column)) {
                String choice = id + "-choice-" + column;
                html.open("div").element("label", directory.columns().get(column).head(), "for", choice)
                        .element("select", "", "id", choice, "data-column", Integer.toString(column)).close();
            }
        }
        html.open("div").element("label", say.search(), "for", id + "-search")
                .lone("input", "type", "search", "id", id + "-search", "autocomplete", "off").close();
        html.element("button", say.reset(), "type", "button", "class", "reset").close();
    }

    private boolean worthChoosing(int column) {
        Set<String> values = new TreeSet<>();
        directory.rows().forEach(row -> values.addAll(row.cells().get(column)));
        return values.size() > 1;
    }

    private void row(Directory.Row row) {
        html.open("tr");
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row.cells().get(i), directory.columns().get(i), i == 0);
        }
        html.close();
    }

    private void cell(List<String> values, Directory.Column column, boolean head) {
        if (head) {
            html.open("th", "scope", "row", "class", side(column));
        } else if (column.align() == Table.Align.RIGHT && !values.isEmpty()) {
            html.open("td", "class", side(column), "data-sort", numbers.sortKey(values.get(0)));
        } else {
            html.open("td", "class", side(column));
        }
        // The script reads each value of several by its own element.
        for (int i = 0; i < values.size(); i++) {
            html.text(i == 0 ? "" : ", ").raw("<span>").text(values.get(i)).raw("</span>");
        }
        html.close();
    }

    private static String side(Directory.Column column) {
        return column.align() == Table.Align.RIGHT ? "number" : "words";
    }
}
