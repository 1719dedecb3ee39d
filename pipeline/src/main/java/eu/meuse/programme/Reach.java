package eu.meuse.programme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The indicators that a programme reports, and those that they rest on. */
final class Reach {
    private Reach() {}

    /** In the order of documents, each followed by what it rests on unless that stands there already. */
    static Set<String> of(Cards cards) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Cards.words(cards.programme(), "indicators"));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (reached.add(next)) {
                parts(cards.files().tree(Cards.INDICATORS, next)).stream().map(Node.Scalar::text).forEach(open::addLast);
            }
        }
        return reached;
    }

    /** The indicators that a card's formula names, where they stand. */
    static List<Node.Scalar> parts(Node card) {
        Node formula = card.at("formula").orElse(card);
        Stream<Node.Scalar> summands = formula.at("sum").stream().flatMap(list -> list.scalars().stream());
        Stream<Node.Scalar> sides = formula.at("ratio").stream()
                .flatMap(ratio -> Stream.of("numerator", "denominator").flatMap(side -> ratio.at(side).stream()))
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast);
        Stream<Node.Scalar> paced = formula.at("pace").stream().flatMap(name -> name.scalars().stream());
        return Stream.of(summands, sides, paced).flatMap(parts -> parts).toList();
    }
}
