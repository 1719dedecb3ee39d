package eu.meuse.disclosure;

import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Pace;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.IndicatorCard.Sum;
import eu.meuse.programme.IndicatorCard.Union;
import eu.meuse.programme.PeopleIndicators;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which counts of people a figure shows: its own, those that it is divided from, or the one that it is worked out from. */
final class ShownCounts {
    private final Map<String, IndicatorCard> cards;
    private final PeopleIndicators people;
    /** What is no count of people, but a part of a sum that holds some, or says how many there are at least. */
    private final Set<String> beside = new HashSet<>();
    /** Formulas are taken apart once: figures are many, of many packs. */
    private final Map<IndicatorCard.Formula, Counting.In> countings = new HashMap<>();

    ShownCounts(Map<String, IndicatorCard> cards) {
        this.cards = cards;
        this.people = new PeopleIndicators(cards);
        cards.values().stream().filter(card -> isOfPeople(card.id()) && card.formula() instanceof Sum)
                .forEach(card -> beside.addAll(((Sum) card.formula()).of()));
        cards.values().stream().filter(card -> card.formula() instanceof Measure measure && Counting.of(measure).counting().isOfOrganisations())
                .forEach(card -> beside.add(card.id()));
    }

    /** A count and its value; of what does not count people, only for what it says of those that do. */
    record Shown(Count count, long value, boolean ofPeople) {
        /** Whether it is of people, or says of how many at least it is. */
        boolean tells() {
            return ofPeople || count.counting().isOfOrganisations();
        }
    }

    /** What a count is made of: what adds up to it, or what it counts each once. */
    record Made(Count whole, List<Count> parts, boolean addsUp) {}

    /** Whether figures of an indicator say anything of people. */
    boolean isOfPeople(String indicator) {
        return people.isOfPeople(indicator);
    }

    /** Whether its figures must be known to know what those of people say. */
    boolean tells(String indicator) {
        return isOfPeople(indicator) || beside.contains(indicator);
    }

    /** What it shows where it is shown; nothing where it has no number. */
    List<Shown> of(FigureRow row) {
        IndicatorCard card = cards.get(row.key().indicator());
        if (card == null || !tells(card.id())) {
            return List.of();
        }
        if (card.formula() instanceof Ratio ratio) {
            return row.figure().fraction().map(of -> parts(row.key(), card, ratio, of)).orElse(List.of());
        }
        return row.figure() instanceof Figure.Known known && !(card.formula() instanceof Pace)
                ? List.of(new Shown(count(row.key(), counted(card.formula())), whole(known.value()), isOfPeople(card.id())))
                : List.of();
    }

    /** The counts that are known to whoever sees a figure, of people and of those that say anything of them. */
    List<Count> counts(FigureRow row) {
        Optional<IndicatorCard> card = Optional.ofNullable(cards.get(row.key().indicator())).filter(of -> isOfPeople(of.id()));
        Stream<Count> ahead = card.stream().flatMap(this::forecasts).map(pace -> count(
                new FigureKey(pace.of(), Scope.TO_DATE, row.key().breakdown(), row.key().key()), counted(cards.get(pace.of()).formula())));
        return Stream.concat(ahead, of(row).stream().filter(Shown::tells).map(Shown::count)).toList();
    }

    /** The forecasts of people that figures of an indicator show. */
    private Stream<Pace> forecasts(IndicatorCard card) {
        Stream<IndicatorCard.Formula> shown = card.formula() instanceof Ratio ratio
                ? Stream.of(ratio.numerator(), ratio.denominator()).map(this::formula) : Stream.of(card.formula());
        return shown.flatMap(formula -> formula instanceof Pace pace && isOfPeople(pace.of()) ? Stream.of(pace) : Stream.empty());
    }

    /** Of a share its two counts, the part first; empty for any other figure. */
    Optional<List<Shown>> share(FigureRow row) {
        List<Shown> shown = of(row);
        boolean alike = shown.size() == 2 && shown.stream().allMatch(Shown::ofPeople)
                && shown.get(0).count().counting().equals(shown.get(1).count().counting());
        return alike ? Optional.of(shown) : Optional.empty();
    }

    /** What the count that a figure shows is made of; empty where no formula says that. */
    Optional<Made> made(FigureRow row) {
        return of(row).stream().filter(Shown::ofPeople).findFirst().flatMap(whole -> {
            IndicatorCard.Formula formula = cards.get(row.key().indicator()).formula();
            Function<Counting.In, Count> here = in -> count(row.key(), in);
            return formula instanceof Sum sum
                    ? Optional.of(new Made(whole.count(), sum.of().stream().map(part -> here.apply(counted(cards.get(part).formula()))).toList(), true))
                    : formula instanceof Union union
                            ? Optional.of(new Made(whole.count(), union.of().stream().map(part -> here.apply(counted(part))).toList(), false))
                            : Optional.empty();
        });
    }

    private List<Shown> parts(FigureKey key, IndicatorCard card, Ratio ratio, Fraction of) {
        boolean neither = !people.isOfPeople(ratio.numerator(), card) && !people.isOfPeople(ratio.denominator(), card);
        return Stream.of(Map.entry(ratio.numerator(), of.numerator()), Map.entry(ratio.denominator(), of.denominator()))
                .filter(side -> !(formula(side.getKey()) instanceof Pace))
                .map(side -> new Shown(count(key, counted(formula(side.getKey()))), whole(side.getValue()),
                        neither || people.isOfPeople(side.getKey(), card)))
                .toList();
    }

    private IndicatorCard.Formula formula(Operand operand) {
        return operand instanceof Named named ? cards.get(named.indicator()).formula() : ((Inline) operand).measure();
    }

    private Counting.In counted(IndicatorCard.Formula formula) {
        Counting.In known = countings.get(formula);
        if (known == null) {
            known = taken(formula);
            countings.put(formula, known);
        }
        return known;
    }

    private Counting.In taken(IndicatorCard.Formula formula) {
        if (formula instanceof Measure measure) {
            return Counting.of(measure);
        }
        if (formula instanceof First first) {
            Counting.In in = counted(first.of());
            return new Counting.In(in.counting().first(), in.place());
        }
        // Its parts say what it is: they may have been called otherwise before.
        if (formula instanceof Sum sum) {
            List<Counting.In> parts = sum.of().stream().map(part -> counted(cards.get(part).formula())).toList();
            return Counting.of("sum of " + sorted(parts), parts.stream().allMatch(part -> part.counting().addsUp()));
        }
        return formula instanceof Union union ? Counting.of("any of " + sorted(union.of().stream().map(this::counted).toList()), false)
                : Counting.of(formula.toString(), false);
    }

    private static List<String> sorted(List<Counting.In> parts) {
        return parts.stream().map(Counting.In::toString).sorted().toList();
    }

    private static Count count(FigureKey key, Counting.In in) {
        SortedMap<String, Codes> place = new TreeMap<>(in.place());
        List<String> dimensions = Dimensions.in(key.breakdown());
        String[] codes = key.key().split("/");
        for (int i = 0; i < dimensions.size(); i++) {
            place.merge(dimensions.get(i), Codes.one(codes[i]), Codes::and);
        }
        return new Count(in.counting(), key.scope(), place);
    }

    private static long whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
