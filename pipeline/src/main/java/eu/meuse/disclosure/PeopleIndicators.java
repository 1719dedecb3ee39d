package eu.meuse.disclosure;

import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.IndicatorCard.Sum;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which indicators count people, themselves or through those that they are made of. */
final class PeopleIndicators {
    private final Map<String, IndicatorCard> cards;

    PeopleIndicators(Map<String, IndicatorCard> cards) {
        this.cards = cards;
    }

    /** Their ids. */
    Set<String> ids() {
        Set<String> people = new TreeSet<>();
        cards.values().stream().filter(this::counts).map(IndicatorCard::id).forEach(people::add);
        return people;
    }

    /** The indicators from which one is made, directly. */
    List<String> parts(String indicator) {
        IndicatorCard card = cards.get(indicator);
        if (card.formula() instanceof Ratio ratio) {
            return Stream.of(ratio.numerator(), ratio.denominator()).flatMap(PeopleIndicators::named).toList();
        }
        return card.formula() instanceof Sum sum ? sum.of() : List.of();
    }

    private static Stream<String> named(Operand operand) {
        return operand instanceof Named named ? Stream.of(named.indicator()) : Stream.empty();
    }

    private boolean counts(IndicatorCard card) {
        return card.countsPeople() || parts(card.id()).stream().map(cards::get).anyMatch(this::counts);
    }
}
