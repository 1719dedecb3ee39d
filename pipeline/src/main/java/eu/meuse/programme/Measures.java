package eu.meuse.programme;

import eu.meuse.facts.FactTable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The measures within the trees of indicator cards. */
final class Measures {
    private Measures() {}

    /** Those of a card itself: of its formula, of its union, or of the sides of its ratio. */
    static List<Node> in(Node card) {
        Optional<Node> formula = card.at("formula");
        Stream<Node> inline = formula.flatMap(node -> node.at("ratio")).stream()
                .flatMap(ratio -> Stream.of("numerator", "denominator").flatMap(side -> ratio.at(side).stream()));
        return Stream.concat(
                        Stream.concat(formula.stream(), inline).flatMap(node -> node.at("measure").stream()),
                        Stream.concat(united(card).stream(), formula.flatMap(node -> node.at("first")).stream()))
                .toList();
    }

    /** Those whose different values a card counts together. */
    static List<Node> united(Node card) {
        return card.at("formula").flatMap(formula -> formula.at("union"))
                .map(union -> union instanceof Node.Items measures ? measures.items() : List.<Node>of())
                .orElse(List.of());
    }

    /** The table whose facts a measure counts; empty where it names none that exists. */
    static Optional<FactTable> table(Node measure) {
        return measure.at("facts").flatMap(Node::single).flatMap(FactTable::of);
    }

    /** The tables behind an indicator, through all that it rests on. */
    static Set<FactTable> tablesBehind(String id, Cards cards) {
        Set<FactTable> tables = EnumSet.noneOf(FactTable.class);
        gather(id, cards, tables, new HashSet<>());
        return tables;
    }

    private static void gather(String id, Cards cards, Set<FactTable> tables, Set<String> seen) {
        if (seen.add(id)) {
            Node card = cards.files().tree(Cards.INDICATORS, id);
            in(card).forEach(measure -> table(measure).ifPresent(tables::add));
            Reach.parts(card).forEach(part -> gather(part.text(), cards, tables, seen));
        }
    }
}
