package eu.meuse.programme;

import java.util.ArrayList;
import java.util.List;

/** No indicator rests on itself. */
final class CircleRule implements CardRule {

    @Override
    public void check(Cards cards, Place place) {
        cards.indicators().forEach((id, card) -> walk(id, new ArrayList<>(List.of(id)), cards, place));
    }

    private static void walk(String start, List<String> path, Cards cards, Place place) {
        for (Node.Scalar part : Reach.parts(cards.files().tree(Cards.INDICATORS, path.get(path.size() - 1)))) {
            if (part.text().equals(start)) {
                place.in(Cards.INDICATORS, start).problem(firstLine(start, path, part, cards),
                        "the indicator rests on itself: " + String.join(" → ", path) + " → " + start);
            } else if (!path.contains(part.text())) {
                List<String> longer = new ArrayList<>(path);
                longer.add(part.text());
                walk(start, longer, cards, place);
            }
        }
    }

    /** The line of the indicator's own card with which the circle begins. */
    private static int firstLine(String start, List<String> path, Node.Scalar last, Cards cards) {
        String next = path.size() > 1 ? path.get(1) : last.text();
        return Reach.parts(cards.files().tree(Cards.INDICATORS, start)).stream()
                .filter(part -> part.text().equals(next))
                .mapToInt(Node.Scalar::line)
                .findFirst()
                .orElse(0);
    }
}
