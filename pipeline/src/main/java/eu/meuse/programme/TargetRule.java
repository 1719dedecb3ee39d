package eu.meuse.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Targets are for what the programme reports, lie about its period and rise, as they count from its start. */
final class TargetRule implements CardRule {
    /** Years after the programme's end in which its money may still be spent. */
    private static final int AFTER = 3;

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
            checkRise(target.value().entries(), isRatio(target.key(), cards), in);
        });
    }

    private static void checkYear(Node.Entry year, Node programme, Checking in) {
        Optional<Integer> first = year(programme.at("period").flatMap(period -> period.at("start")));
        Optional<Integer> last = year(programme.at("period").flatMap(period -> period.at("end")));
        if (first.isPresent() && last.isPresent() && Text.YEAR.form().matcher(year.key()).matches()) {
            int aimed = Integer.parseInt(year.key());
            if (aimed < first.get() || aimed > last.get() + AFTER) {
                in.problem(year.line(), "the programme runs from " + first.get() + " to " + last.get() + "; a target of " + aimed
                        + " would never be met");
            }
        }
    }

    private static void checkRise(List<Node.Entry> years, boolean ratio, Checking in) {
        for (Node.Entry year : years) {
            for (Node.Entry before : years) {
                if (!ratio && before.key().compareTo(year.key()) < 0 && value(before).compareTo(value(year)) > 0) {
                    in.problem(year.line(), "targets count from the programme's start: that of " + year.key() + " (" + value(year)
                            + ") cannot lie below that of " + before.key() + " (" + value(before) + ")");
                }
            }
        }
    }

    private static boolean isRatio(String indicator, Cards cards) {
        return cards.files().tree(Cards.INDICATORS, indicator).at("kind").flatMap(Node::single).equals(Optional.of("ratio"));
    }

    private static BigDecimal value(Node.Entry year) {
        return year.value().single().filter(text -> Text.NUMBER.form().matcher(text).matches()).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    private static Optional<Integer> year(Optional<Node> date) {
        return date.flatMap(Node::single).filter(text -> Text.DATE.form().matcher(text).matches())
                .map(text -> Integer.valueOf(text.substring(0, 4)));
    }
}
