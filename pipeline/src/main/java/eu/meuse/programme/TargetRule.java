package eu.meuse.programme;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Targets are for what the programme reports, lie about its period and rise where what they are for adds up from its start. */
final class TargetRule implements CardRule {
    /** Years after the programme's end in which its money may still be spent. */
    private static final int AFTER = 3;

    private static final Pattern EXTREME = Pattern.compile("(?is)\\s*(min|max)\\s*\\(.*");

    @Override
    public void check(Cards cards, Place place) {
        Checking in = place.in(cards.folder(), Cards.PROGRAMME);
        List<String> reported = Cards.words(cards.programme(), "indicators");
        cards.programme().at("targets").stream().flatMap(targets -> targets.entries().stream()).forEach(target -> {
            if (cards.indicators().containsKey(target.key()) && !reported.contains(target.key())) {
                in.problem(target.line(), "the programme does not report the indicator \"" + target.key() + "\": name it among its indicators,"
                        + " or take the target out");
            }
            target.value().entries().forEach(year -> checkYear(year, cards.programme(), in));
            if (addsUp(target.key(), cards, new HashSet<>())) {
                checkRise(target.value().entries(), in);
            }
        });
    }

    private static void checkYear(Node.Entry year, Node programme, Checking in) {
        Optional<Integer> first = year(programme.at("period").flatMap(period -> period.at("start")));
        Optional<Integer> last = year(programme.at("period").flatMap(period -> period.at("end")));
        if (first.isPresent() && last.isPresent() && Text.YEAR.form().matcher(year.key()).matches()) {
            int aimed = Integer.parseInt(year.key());
            if (aimed < first.get() || aimed > last.get() + AFTER) {
                in.problem(year.line(), "the programme runs from " + first.get() + " to " + last.get() + "; a target of " + aimed
                        + (aimed < first.get() ? " lies before it" : " lies more than " + AFTER + " years after it"));
            }
        }
    }

    /** Each is held against the one of the years before it that is highest. */
    private static void checkRise(List<Node.Entry> years, Checking in) {
        List<Node.Entry> sorted = years.stream().sorted(Comparator.comparing(Node.Entry::key)).toList();
        Node.Entry highest = null;
        for (Node.Entry year : sorted) {
            if (highest != null && value(highest).compareTo(value(year)) > 0) {
                in.problem(year.line(), "targets count from the programme's start: that of " + year.key() + " (" + value(year)
                        + ") cannot lie below that of " + highest.key() + " (" + value(highest) + ")");
            } else {
                highest = year;
            }
        }
    }

    /** Counts, sums and different values only grow; a ratio, a median or a least value may fall. */
    private static boolean addsUp(String indicator, Cards cards, Set<String> seen) {
        Node card = cards.files().tree(Cards.INDICATORS, indicator);
        boolean mayFall = card.at("formula").flatMap(of -> of.at("ratio").or(() -> of.at("coded")).or(() -> of.at("pace"))).isPresent();
        return !mayFall && seen.add(indicator) && Reach.parts(card).stream().allMatch(part -> addsUp(part.text(), cards, seen))
                && Measures.in(card).stream().allMatch(measure ->
                        !EXTREME.matcher(measure.at("aggregate").flatMap(Node::single).orElse("")).matches());
    }

    private static BigDecimal value(Node.Entry year) {
        return year.value().single().filter(text -> Text.NUMBER.form().matcher(text).matches()).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    private static Optional<Integer> year(Optional<Node> date) {
        return date.flatMap(Node::single).filter(text -> Text.DATE.form().matcher(text).matches())
                .map(text -> Integer.valueOf(text.substring(0, 4)));
    }
}
