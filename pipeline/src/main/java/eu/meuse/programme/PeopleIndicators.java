package eu.meuse.programme;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Pace;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.IndicatorCard.Sum;
import eu.meuse.programme.IndicatorCard.Union;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which indicators count people, themselves or through those that they are made of. */
public final class PeopleIndicators {
    private static final String DISTINCT = "count(distinct";

    private final Map<String, IndicatorCard> cards;
    /** Asked of every figure of every pack: each formula is taken apart once. */
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /** @param cards id to card, those included that no figure shows but others rest on */
    public PeopleIndicators(Map<String, IndicatorCard> cards) {
        this.cards = cards;
    }

    /** Whether figures of an indicator say anything of people; of one that there is not they do not. */
    public boolean isOfPeople(String indicator) {
        Boolean told = known.get(indicator);
        if (told == null) {
            IndicatorCard card = cards.get(indicator);
            told = card != null && (card.countsPeople() || isOfPeople(card.formula()));
            known.put(indicator, told);
        }
        return told;
    }

    private boolean isOfPeople(Formula formula) {
        return measures(formula).anyMatch(PeopleIndicators::isOfPeople) || parts(formula).anyMatch(this::isOfPeople);
    }

    /** Whether one side of a ratio counts people; a head count is known by the card alone. */
    public boolean isOfPeople(Operand operand, IndicatorCard card) {
        return operand instanceof Named named ? isOfPeople(named.indicator())
                : isOfPeople(((Inline) operand).measure()) || card.countsPeople() && bare(((Inline) operand).measure()).startsWith("sum(");
    }

    /** Whether a measure counts people, or the times that somebody took part. */
    public static boolean isOfPeople(Measure measure) {
        return isOfPeople(measure.facts(), measure.aggregate());
    }

    /** Everything that is made of participations is, but how many different other things they name. */
    static boolean isOfPeople(FactTable facts, String aggregate) {
        String bare = bare(aggregate);
        return bare.contains(FactTable.PERSON_KEY) || facts == FactTable.PARTICIPATIONS && !bare.startsWith(DISTINCT);
    }

    private static String bare(Measure measure) {
        return bare(measure.aggregate());
    }

    private static String bare(String aggregate) {
        return aggregate.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** The measures that a formula names itself. */
    static Stream<Measure> measures(Formula formula) {
        return formula instanceof Measure measure ? Stream.of(measure)
                : formula instanceof Union union ? union.of().stream()
                : formula instanceof First first ? Stream.of(first.of())
                : formula instanceof Ratio ratio ? Stream.of(ratio.numerator(), ratio.denominator())
                        .flatMap(side -> side instanceof Inline inline ? Stream.of(inline.measure()) : Stream.empty())
                : Stream.empty();
    }

    /** The indicators from which a formula is made, directly. */
    static Stream<String> parts(Formula formula) {
        return formula instanceof Pace pace ? Stream.of(pace.of())
                : formula instanceof Sum sum ? sum.of().stream()
                : formula instanceof Ratio ratio ? Stream.of(ratio.numerator(), ratio.denominator())
                        .flatMap(side -> side instanceof Named named ? Stream.of(named.indicator()) : Stream.empty())
                : Stream.empty();
    }

    /** All measures behind some formulas, through what these are made of. */
    List<Measure> behind(Formula formula) {
        return Stream.concat(measures(formula), parts(formula).flatMap(part -> behind(cards.get(part).formula()).stream())).distinct().toList();
    }
}
