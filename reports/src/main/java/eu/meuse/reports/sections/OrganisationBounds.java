package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.OrganisationCount;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Between which numbers the counts of organisations lie, as names leave doubt who is meant. */
final class OrganisationBounds {
    private final View view;
    private final Words words;

    OrganisationBounds(View view) {
        this.view = view;
        this.words = view.words();
    }

    /** Where organisations were not matched, that alone; nothing where the files name none. */
    List<Block> blocks() {
        if (view.results().organisations().isEmpty()) {
            return List.of(Paragraph.of(words.text("quality.organisations.none")));
        }
        List<Block> blocks = new ArrayList<>();
        view.results().organisations().stream().filter(all -> all.isOfAll() && all.names() > 0).forEach(all -> blocks.add(Paragraph.of(sentence(all))));
        List<Table.Row> rows = view.results().organisations().stream().flatMap(count -> row(count).stream()).toList();
        if (!rows.isEmpty()) {
            blocks.add(table(rows));
        }
        return blocks;
    }

    private String sentence(OrganisationCount all) {
        String[] named = {
            "names", view.numbers().count(all.names()), "least", view.numbers().count(all.least()),
            "most", view.numbers().count(all.most()), "doubtful", view.numbers().count(all.doubtful())
        };
        return all.doubtful() == 0
                ? words.text("quality.organisations.certain", named)
                : words.plural("quality.organisations", all.doubtful(), named);
    }

    /** Of an indicator whose figure is printed; empty for another. */
    private Optional<Table.Row> row(OrganisationCount count) {
        Optional<FigureRow> figure = count.isOfAll() ? Optional.empty() : view.total(count.indicator(), Scope.TO_DATE);
        return figure.map(row -> Table.Row.of(
                view.label(view.indicator(count.indicator())),
                ValueFormat.of(view, view.indicator(count.indicator()), List.of(row.figure())).cell(row.figure()),
                view.numbers().count(count.least()), view.numbers().count(count.most())));
    }

    private Table table(List<Table.Row> rows) {
        return new Table(words.text("quality.organisations.table", "scope", view.scope(Scope.TO_DATE)),
                List.of(Table.Column.text(words.text("quality.organisations.counted"), 3),
                        Table.Column.number(words.text("quality.organisations.reported")),
                        Table.Column.number(words.text("quality.organisations.least")),
                        Table.Column.number(words.text("quality.organisations.most"))),
                rows, Optional.empty(), words.text("quality.organisations.means"));
    }
}
