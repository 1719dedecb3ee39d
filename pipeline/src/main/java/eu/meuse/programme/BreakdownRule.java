package eu.meuse.programme;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An indicator is broken down by what all facts behind it have, and has no scope that its parts lack. */
final class BreakdownRule implements CardRule {

    @Override
    public void check(Cards cards, Place place) {
        cards.indicators().forEach((id, card) -> {
            Checking in = place.in(Cards.INDICATORS, id);
            Set<FactTable> tables = Measures.tablesBehind(id, cards);
            card.at("breakdowns").stream().flatMap(list -> list.scalars().stream())
                    .forEach(breakdown -> checkDimensions(breakdown, tables, in));
            checkScopes(card, cards, in);
        });
    }

    private static void checkDimensions(Node.Scalar breakdown, Set<FactTable> tables, Checking in) {
        Set<String> known = new TreeSet<>(Dimensions.all());
        tables.forEach(table -> known.retainAll(Dimensions.of(table).keySet()));
        for (String dimension : Dimensions.in(breakdown.text())) {
            if (!known.contains(dimension)) {
                in.unknown(breakdown.line(), "dimension", dimension, known);
            }
        }
        if (Dimensions.in(breakdown.text()).size() > 2) {
            in.problem(breakdown.line(), "a breakdown joins at most two dimensions");
        } else if (Set.copyOf(Dimensions.in(breakdown.text())).size() < Dimensions.in(breakdown.text()).size()) {
            in.problem(breakdown.line(), "a breakdown joins two different dimensions");
        }
    }

    private static void checkScopes(Node card, Cards cards, Checking in) {
        List<String> scopes = Arrays.stream(Scope.values()).map(Scope::code).filter(Cards.words(card, "scopes")::contains).toList();
        for (Node.Scalar part : Reach.parts(card)) {
            Node tree = cards.files().tree(Cards.INDICATORS, part.text());
            for (String scope : scopes) {
                if (tree.at("scopes").isPresent() && !Cards.words(tree, "scopes").contains(scope)) {
                    in.problem(part.line(), "indicator \"" + part.text() + "\" has no figures of the scope \"" + scope + "\"");
                }
            }
        }
    }
}
