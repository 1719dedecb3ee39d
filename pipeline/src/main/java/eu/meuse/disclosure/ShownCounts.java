package eu.meuse.disclosure;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Pace;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which counts of people a figure shows: its own, those that it is divided from, or the one that it is worked out from. */
final class ShownCounts {
    private static final String SUM = "sum(";
    private static final String DISTINCT = "count(distinct";

    private final Map<String, IndicatorCard> cards;
    private final Set<String> people;
    /** Formulas are taken apart once: figures are many, of many packs. */
    private final Map<Measure, Counting.In> countings = new HashMap<>();

    ShownCounts(Map<String, IndicatorCard> cards) {
        this.cards = cards;
        this.people = new PeopleIndicators(cards).ids();
    }

    /** A count and its value; of what does not count people, only for what it says of those that do. */
    record Shown(Count count, long value, boolean ofPeople) {}

    /** Whether figures of an indicator say anything of people. */
    boolean isOfPeople(String indicator) {
        return people.contains(indicator);
    }

    /** What it shows where it is shown; nothing where it has no number. */
    List<Shown> of(FigureRow row) {
        IndicatorCard card = cards.get(row.key().indicator());
        if (!isOfPeople(card.id())) {
            return List.of();
        }
        if (card.formula() instanceof Ratio ratio) {
            return row.figure().fraction().map(of -> parts(row.key(), card, ratio, of)).orElse(List.of());
        }
        return row.figure() instanceof Figure.Known known && !(card.formula() instanceof Pace)
                ? List.of(new Shown(count(row.key(), counted(card)), whole(known.value()), true))
                : List.of();
    }

    /** The counts that are known to whoever sees a figure. */
    List<Count> counts(FigureRow row) {
        IndicatorCard card = cards.get(row.key().indicator());
        if (card.formula() instanceof Pace pace) {
            FigureKey rests = new FigureKey(pace.of(), Scope.TO_DATE, row.key().breakdown(), row.key().key());
            return isOfPeople(card.id()) ? List.of(count(rests, counted(cards.get(pace.of())))) : List.of();
        }
        return of(row).stream().filter(Shown::ofPeople).map(Shown::count).toList();
    }

    /** Of a share its two counts, the part first; empty for any other figure. */
    Optional<List<Shown>> share(FigureRow row) {
        List<Shown> shown = of(row);
        boolean alike = shown.size() == 2 && shown.stream().allMatch(Shown::ofPeople)
                && shown.get(0).count().counting().of().equals(shown.get(1).count().counting().of())
                && shown.get(0).count().counting().aggregate().equals(shown.get(1).count().counting().aggregate());
        return alike ? Optional.of(shown) : Optional.empty();
    }

    private List<Shown> parts(FigureKey key, IndicatorCard card, Ratio ratio, Fraction of) {
        boolean above = isOfPeople(ratio.numerator(), card);
        boolean below = isOfPeople(ratio.denominator(), card);
        boolean neither = !above && !below;
        return Stream.of(
                        new Shown(count(key, counted(ratio.numerator())), whole(of.numerator()), above || neither),
                        new Shown(count(key, counted(ratio.denominator())), whole(of.denominator()), below || neither))
                .toList();
    }

    private boolean isOfPeople(Operand operand, IndicatorCard card) {
        if (operand instanceof Named named) {
            return isOfPeople(named.indicator());
        }
        Measure measure = ((Inline) operand).measure();
        String aggregate = counted(measure).counting().aggregate();
        if (aggregate.startsWith(DISTINCT)) {
            return aggregate.contains(FactTable.PERSON_KEY);
        }
        return measure.facts() == FactTable.PARTICIPATIONS || card.countsPeople() && aggregate.startsWith(SUM);
    }

    private Counting.In counted(Operand operand) {
        return operand instanceof Named named ? counted(cards.get(named.indicator())) : counted(((Inline) operand).measure());
    }

    private Counting.In counted(Measure measure) {
        return countings.computeIfAbsent(measure, Counting::of);
    }

    private Counting.In counted(IndicatorCard card) {
        if (card.formula() instanceof Measure measure) {
            return counted(measure);
        }
        if (card.formula() instanceof First first) {
            Counting.In in = counted(first.of());
            return new Counting.In(in.counting().first(), in.place());
        }
        return Counting.of(card.id());
    }

    private static Count count(FigureKey key, Counting.In in) {
        SortedMap<String, String> place = new TreeMap<>(in.place());
        List<String> dimensions = Dimensions.in(key.breakdown());
        String[] codes = key.key().split("/");
        for (int i = 0; i < dimensions.size(); i++) {
            place.merge(dimensions.get(i), codes[i], (one, other) -> one.equals(other) ? one : one + "," + other);
        }
        return new Count(in.counting(), key.scope(), place);
    }

    private static long whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
