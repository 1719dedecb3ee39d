package eu.meuse.disclosure;

import eu.meuse.disclosure.Amount.Period;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Pace;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.MoneyIndicators;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which amounts of organisations a figure shows: its own, those that it is divided from, or the one that it is worked out from. */
final class ShownAmounts {
    private final Map<String, IndicatorCard> cards;
    private final MoneyIndicators money;

    ShownAmounts(Map<String, IndicatorCard> cards) {
        this.cards = cards;
        this.money = new MoneyIndicators(cards);
    }

    /**
     * An amount, and what a figure says that it is.
     *
     * @param amount empty where nobody can tell who has what of it
     * @param value empty where the figure does not say it
     */
    record Shown(Optional<Amount> amount, Optional<BigDecimal> value) {}

    boolean isOfMoney(FigureRow row) {
        return money.isOfMoney(row.key().indicator());
    }

    /** What a figure of a quarter shows where it is shown. */
    List<Shown> of(FigureRow row, Quarter quarter) {
        if (!isOfMoney(row)) {
            return List.of();
        }
        IndicatorCard card = cards.get(row.key().indicator());
        if (card.formula() instanceof Ratio ratio) {
            List<Shown> sides = new ArrayList<>();
            side(ratio.numerator(), row, quarter, row.figure().fraction().map(Fraction::numerator)).ifPresent(sides::add);
            side(ratio.denominator(), row, quarter, row.figure().fraction().map(Fraction::denominator)).ifPresent(sides::add);
            return sides;
        }
        if (card.formula() instanceof Pace pace) {
            return List.of(shown(money.addedUp(pace.of()), row.key(), Scope.TO_DATE, quarter, Optional.empty()));
        }
        Optional<BigDecimal> value = row.figure() instanceof Figure.Known known ? Optional.of(known.value()) : Optional.empty();
        return List.of(shown(money.addedUp(card.id()), row.key(), row.key().scope(), quarter, value));
    }

    private Optional<Shown> side(Operand operand, FigureRow row, Quarter quarter, Optional<BigDecimal> value) {
        if (!money.isOfMoney(operand)) {
            return Optional.empty();
        }
        boolean isWorkedOut = operand instanceof Named named && cards.get(named.indicator()).formula() instanceof Pace;
        return Optional.of(shown(isWorkedOut ? Optional.empty() : money.addedUp(operand), row.key(), row.key().scope(), quarter, value));
    }

    /** Whoever counts something twice shows what no sum of parts says. */
    private static Shown shown(Optional<List<Measure>> of, FigureKey key, Scope scope, Quarter quarter, Optional<BigDecimal> value) {
        return new Shown(of.filter(measures -> new HashSet<>(measures).size() == measures.size())
                .map(measures -> new Amount(measures, Period.of(scope, quarter), place(key))), value);
    }

    private static SortedMap<String, String> place(FigureKey key) {
        SortedMap<String, String> place = new TreeMap<>();
        List<String> dimensions = Dimensions.in(key.breakdown());
        String[] codes = key.key().split("/");
        for (int i = 0; i < dimensions.size(); i++) {
            place.put(dimensions.get(i), codes[i]);
        }
        return place;
    }
}
