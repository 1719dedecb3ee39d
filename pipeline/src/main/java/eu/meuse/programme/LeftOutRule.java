package eu.meuse.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A heading that a quirk reads is not left out by another of the same files: one of the two would be as if it were not there. */
final class LeftOutRule implements CardRule {
    private static final String LEAVE_OUT = "leave_out";
    private static final String HEADINGS = "headings";

    @Override
    public void check(Cards cards, Place place) {
        String folder = cards.folder() + "/" + Cards.SOURCES;
        cards.sources().forEach((region, card) -> check(quirks(card), place.in(folder, region)));
    }

    private static List<Node> quirks(Node card) {
        return card.at("quirks").filter(Node.Items.class::isInstance).map(list -> ((Node.Items) list).items()).orElse(List.of());
    }

    private static void check(List<Node> quirks, Checking in) {
        for (Node quirk : quirks) {
            Set<String> read = quirks.stream().filter(other -> meet(quirk, other)).flatMap(other -> fix(other, HEADINGS).stream())
                    .flatMap(headings -> headings.entries().stream()).map(entry -> folded(entry.key())).collect(Collectors.toSet());
            fix(quirk, LEAVE_OUT).stream().flatMap(headings -> headings.scalars().stream()).filter(heading -> read.contains(folded(heading.text())))
                    .forEach(heading -> in.problem(heading.line(), "\"" + heading.text() + "\" is left out here and read by another quirk of the same files"));
        }
    }

    private static Optional<Node> fix(Node quirk, String key) {
        return quirk.at("fix").flatMap(fix -> fix.at(key));
    }

    private static String folded(String heading) {
        return Words.bare(heading);
    }

    /** Whether any file may have both. */
    private static boolean meet(Node one, Node other) {
        Optional<String> dataset = single(one, "dataset");
        Optional<String> another = single(other, "dataset");
        return (dataset.isEmpty() || another.isEmpty() || dataset.equals(another)) && !ends(one, other) && !ends(other, one);
    }

    /** Whether files have the first no more when they begin to have the second. */
    private static boolean ends(Node first, Node second) {
        Optional<String> until = single(first, "until");
        return until.isPresent() && single(second, "from").filter(from -> until.get().compareTo(from) < 0).isPresent();
    }

    private static Optional<String> single(Node quirk, String key) {
        return quirk.at(key).flatMap(Node::single);
    }
}
