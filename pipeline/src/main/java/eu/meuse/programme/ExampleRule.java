package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Worked examples give columns that exist and expect figures that the indicator has. */
final class ExampleRule implements CardRule {

    @Override
    public void check(Cards cards, Place place) {
        cards.indicators().forEach((id, card) -> {
            Checking in = place.in(Cards.INDICATORS, id);
            if (card.at("examples").orElse(card) instanceof Node.Items examples) {
                for (Node example : examples.items()) {
                    example.at("given").ifPresent(given -> given.entries().forEach(table -> checkGiven(table, in)));
                    example.at("expect").ifPresent(expect ->
                            expect.entries().forEach(figure -> checkExpected(figure, card, in)));
                }
            }
        });
    }

    private static void checkGiven(Node.Entry table, Checking in) {
        Optional<FactTable> facts = FactTable.of(table.key());
        if (facts.isPresent() && table.value() instanceof Node.Items rows) {
            List<String> columns = facts.get().columns().stream().map(Column::name).toList();
            rows.items().stream().flatMap(row -> row.entries().stream())
                    .filter(cell -> !columns.contains(cell.key()))
                    .forEach(cell -> in.unknown(cell.line(), "column of " + table.key(), cell.key(), columns));
        }
    }

    private static void checkExpected(Node.Entry figure, Node card, Checking in) {
        Optional<ExpectedFigure> read = ExpectedFigure.parse(figure.key());
        if (read.isEmpty()) {
            in.problem(figure.line(), "\"" + figure.key() + "\" names no figure: write a scope such as to-date,"
                    + " or a scope and a code such as to-date region=be-liege");
            return;
        }
        List<String> scopes = Arrays.stream(Scope.values()).map(Scope::code)
                .filter(Cards.words(card, "scopes")::contains).toList();
        if (!scopes.contains(read.get().scope())) {
            in.unknown(figure.line(), "scope", read.get().scope(), scopes);
        }
        List<String> breakdowns = Cards.words(card, "breakdowns");
        if (!read.get().breakdown().isEmpty() && !breakdowns.contains(read.get().breakdown())) {
            in.unknown(figure.line(), "breakdown", read.get().breakdown(), breakdowns);
        }
    }
}
