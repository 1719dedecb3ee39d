package eu.meuse.reports.web;

import eu.meuse.reports.blocks.FigureGrid;
import eu.meuse.reports.blocks.PageSpec;
import java.util.Set;
import java.util.TreeSet;

/** The chapter in which readers choose among all figures; the script fills it. */
final class GridHtml {
    private final Html html;
    private final PageSpec.Edition edition;
    private final PageSpec.Controls say;
    private final FigureGrid grid;

    GridHtml(Html html, PageSpec.Edition edition) {
        this.html = html;
        this.edition = edition;
        say = edition.controls();
        grid = edition.figures();
    }

    void write(String id) {
        html.open("section", "id", id, "class", "chapter figures idle", "aria-labelledby", id + "-head")
                .element("h2", say.figures(), "id", id + "-head")
                .element("p", say.lead(), "class", "body scripted")
                .element("p", say.withoutScript(), "class", "body unscripted");
        choices(id);
        html.element("p", "", "class", "count scripted", "role", "status");
        html.open("div", "class", "scroll scripted", "role", "group", "aria-labelledby", id + "-caption").open("table", "class", "sortable")
                .open("caption").element("span", grid.caption(), "id", id + "-caption").close().open("thead").open("tr");
        grid.heads().forEach(head -> html.element("th", head, "scope", "col", "class", "words"));
        html.element("th", grid.value(), "scope", "col", "class", "number")
                .element("th", grid.coverage(), "scope", "col", "class", "number");
        html.close().close().element("tbody", "").close().close();
        html.element("button", "", "type", "button", "class", "more scripted", "hidden", "").close();
    }

    private void choices(String id) {
        html.open("div", "class", "choices scripted", "role", "search", "aria-labelledby", id + "-head");
        for (int column = 0; column < grid.heads().size(); column++) {
            if (worthChoosing(column)) {
                String choice = id + "-choice-" + column;
                html.open("div").element("label", grid.heads().get(column), "for", choice)
                        .element("select", "", "id", choice, "data-column", Integer.toString(column)).close();
            }
        }
        html.open("div").element("label", say.search(), "for", id + "-search")
                .lone("input", "type", "search", "id", id + "-search", "autocomplete", "off").close();
        html.element("button", say.reset(), "type", "button", "class", "reset");
        html.close();
    }

    private boolean worthChoosing(int column) {
        Set<String> words = new TreeSet<>();
        grid.rows().forEach(row -> words.add(row.words().get(column)));
        return words.size() > 1;
    }
}
