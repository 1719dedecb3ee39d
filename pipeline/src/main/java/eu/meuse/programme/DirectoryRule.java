package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import java.util.List;

/** A directory lists columns of a dataset that describes organisations in public, and lets readers choose by some of them. */
final class DirectoryRule implements CardRule {
    /** Datasets whose every row may be published: what programmes say of their members and partners themselves. */
    static final List<String> DATASETS = List.of(FactTable.PARTNERS.dataset(), FactTable.PROJECT_PARTNERS.dataset(), FactTable.CLUSTERS.dataset());
    /** Columns that can tell where a sole trader lives. */
    private static final List<String> HOMES = List.of("postal_code");

    @Override
    public void check(Cards cards, Place place) {
        Checking in = place.in(cards.folder(), Cards.REPORT);
        if (cards.report().at("sections").orElse(cards.report()) instanceof Node.Items sections) {
            sections.items().forEach(section -> section.at("dataset").flatMap(Node::single).flatMap(FactTable::of)
                    .ifPresent(table -> check(section, table, cards, in)));
        }
    }

    private static void check(Node section, FactTable table, Cards cards, Checking in) {
        if (!Cards.words(cards.programme(), "datasets").contains(table.dataset())) {
            in.problem(section.at("dataset").orElseThrow().line(), "the programme does not expect the dataset \"" + table.dataset() + "\"");
        } else if (Cards.words(cards.programme(), "sent_by_regions").contains(table.dataset())) {
            in.problem(section.at("dataset").orElseThrow().line(), "regions send the dataset \"" + table.dataset()
                    + "\" (sent_by_regions), and only what the lead partner says of the programme's own members is listed in public");
        }
        List<String> known = table.columns().stream().filter(column -> !column.personal()).map(Column::name)
                .filter(column -> !HOMES.contains(column)).toList();
        List<Node.Scalar> columns = section.at("columns").map(Node::scalars).orElse(List.of());
        columns.stream().filter(column -> !known.contains(column.text()))
                .forEach(column -> in.unknown(column.line(), "column of " + table.dataset(), column.text(), known));
        List<String> listed = columns.stream().map(Node.Scalar::text).toList();
        section.at("choices").map(Node::scalars).orElse(List.of()).stream().filter(choice -> !listed.contains(choice.text()))
                .forEach(choice -> in.problem(choice.line(), "\"" + choice.text() + "\" is a choice but not among the section's columns"));
    }
}
