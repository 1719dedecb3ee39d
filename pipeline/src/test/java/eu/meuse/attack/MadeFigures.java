package eu.meuse.attack;

import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Counts the figures of a pack. */
final class MadeFigures {
    private final Shape shape;
    private final Quarter quarter;
    private final List<Attendance> all;
    private final Set<String> missing;

    /**
     * @param all that the pack knows of
     * @param missing regions that have delivered nothing of the quarter
     */
    MadeFigures(Shape shape, Quarter quarter, List<Attendance> all, Set<String> missing) {
        this.shape = shape;
        this.quarter = quarter;
        this.all = all;
        this.missing = missing;
    }

    List<FigureRow> of(Collection<IndicatorCard> cards) {
        List<FigureRow> figures = new ArrayList<>();
        cards.forEach(card -> card.scopes().stream().sorted().forEach(scope -> {
            figures.add(figure(card, scope, "", ""));
            card.breakdowns().forEach(by -> keys(Dimensions.in(by)).forEach(key -> figures.add(figure(card, scope, by, key))));
        }));
        return figures;
    }

    private List<String> keys(List<String> dimensions) {
        List<String> keys = List.of("");
        for (String dimension : dimensions) {
            List<String> codes = switch (dimension) {
                case "region" -> codes("r", shape.regions());
                case "sector" -> codes("s", shape.sectors());
                default -> List.of("sme", "other");
            };
            keys = keys.stream().flatMap(key -> codes.stream().map(code -> key.isEmpty() ? code : key + "/" + code)).toList();
        }
        return keys;
    }

    private static List<String> codes(String letter, int several) {
        return IntStream.range(0, several).mapToObj(code -> letter + code).toList();
    }

    private FigureRow figure(IndicatorCard card, Scope scope, String breakdown, String key) {
        boolean isMissing = scope == Scope.QUARTER && breakdown.startsWith("region") && missing.contains(key.split("/")[0]);
        return new FigureRow(new FigureKey(card.id(), scope, breakdown, key),
                isMissing ? new Figure.Missing() : figure(card.formula(), scope, at(breakdown, key)), "", Optional.empty(), new Coverage(1, 1));
    }

    private Figure figure(Formula formula, Scope scope, Predicate<Attendance> here) {
        if (!(formula instanceof Ratio ratio)) {
            return new Figure.Known(BigDecimal.valueOf(count(formula, scope, here)));
        }
        BigDecimal of = BigDecimal.valueOf(count(formula(ratio.numerator()), scope, here));
        BigDecimal by = BigDecimal.valueOf(count(formula(ratio.denominator()), scope, here));
        Fraction fraction = new Fraction(of, by);
        return by.signum() == 0 ? new Figure.NoData(Optional.of(fraction)) : new Figure.Known(of.divide(by, 4, RoundingMode.HALF_UP), Optional.of(fraction));
    }

    private static Formula formula(Operand operand) {
        return operand instanceof Named named ? MadeProgramme.CARDS.get(named.indicator()).formula() : ((Inline) operand).measure();
    }

    private long count(Formula formula, Scope scope, Predicate<Attendance> here) {
        if (formula instanceof First first) {
            Set<Integer> before = new HashSet<>();
            all.stream().filter(one -> one.date().compareTo(quarter) < 0).forEach(one -> before.add(one.person()));
            return count(first.of(), scope, here.and(attendance -> !before.contains(attendance.person())));
        }
        Measure measure = (Measure) formula;
        List<Attendance> facts = all.stream().filter(here)
                .filter(one -> scope == Scope.QUARTER ? one.date().equals(quarter) : one.date().compareTo(quarter) <= 0)
                .filter(one -> measure.where().map(where -> where.contains("sme") ? one.type().equals("sme") : !one.type().isEmpty()).orElse(true))
                .toList();
        return switch (measure.aggregate()) {
            case "count(*)" -> facts.size();
            case "count(distinct organisation_key)" -> facts.stream().map(one -> one.person() / 2).distinct().count();
            default -> facts.stream().map(Attendance::person).distinct().count();
        };
    }

    private static Predicate<Attendance> at(String breakdown, String key) {
        List<String> dimensions = Dimensions.in(breakdown);
        return one -> dimensions.isEmpty() || key.equals(String.join("/", dimensions.stream().map(by -> one.place().getOrDefault(by, "")).toList()));
    }
}
