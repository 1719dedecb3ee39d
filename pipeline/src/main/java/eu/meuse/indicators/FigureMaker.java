package eu.meuse.indicators;

import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard.Pace;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.LoneSide;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the rows of {@code figures.csv} from the values of formulas: every code of a list has its row. */
record FigureMaker(Values values, CodeLists lists, Completeness completeness) {
    /** The dimension whose keys are the regions that deliver, so that a figure by it alone can be missing. */
    private static final String DELIVERING = "region";

    List<FigureRow> rows(Collection<IndicatorCard> cards) {
        return cards.stream()
                .flatMap(card -> card.scopes().stream().flatMap(scope -> rows(card, scope).stream()))
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    /** The rows of an indicator as a whole in all its scopes, and by one dimension in the scope of the quarter, where it has it. */
    List<FigureRow> brief(IndicatorCard card, String dimension) {
        List<FigureRow> rows = new ArrayList<>();
        for (Scope scope : card.scopes()) {
            Coverage coverage = completeness.coverage(card.datasets(), scope);
            rows.add(row(card, new Cell(scope, "", ""), Optional.empty(), coverage));
            if (scope == Scope.QUARTER && card.breakdowns().contains(dimension)) {
                lists.keys(dimension, card.datasets()).forEach(key ->
                        rows.add(row(card, new Cell(scope, dimension, key), Optional.empty(), coverage)));
            }
        }
        return rows;
    }

    private List<FigureRow> rows(IndicatorCard card, Scope scope) {
        Coverage coverage = completeness.coverage(card.datasets(), scope);
        List<FigureRow> rows = new ArrayList<>();
        rows.add(row(card, new Cell(scope, "", ""), target(card, scope), coverage));
        for (String breakdown : card.breakdowns()) {
            for (String key : lists.keys(breakdown, card.datasets())) {
                rows.add(row(card, new Cell(scope, breakdown, key), Optional.empty(), coverage));
            }
        }
        return rows;
    }

    /** Targets are cumulative, by the end of a calendar year: they belong to the total to date. */
    private Optional<BigDecimal> target(IndicatorCard card, Scope scope) {
        Optional<String> forecast = card.formula() instanceof Pace pace ? Optional.of(pace.of()) : Optional.empty();
        Map<Integer, BigDecimal> targets = completeness.programme().targets().getOrDefault(forecast.orElse(card.id()), Map.of());
        // A forecast is of the programme's end, and so is what it is held against.
        int year = forecast.isPresent() ? completeness.programme().end().getYear() : completeness.quarter().year();
        return Optional.ofNullable(targets.get(year))
                .filter(target -> scope == Scope.TO_DATE)
                .map(target -> NumberForms.written(target, card.kind()));
    }

    private FigureRow row(IndicatorCard card, Cell cell, Optional<BigDecimal> target, Coverage coverage) {
        return new FigureRow(cell.of(card.id()), figure(card, cell), card.unit(), target, coverage);
    }

    private Figure figure(IndicatorCard card, Cell cell) {
        if (missing(card, cell)) {
            return new Figure.Missing();
        }
        if (card.formula() instanceof Ratio ratio) {
            return ratio(ratio, cell);
        }
        return values.of(card.formula(), cell)
                .<Figure>map(value -> new Figure.Known(NumberForms.written(value, card.kind())))
                .orElse(new Figure.NoData(Optional.empty()));
    }

    private boolean missing(IndicatorCard card, Cell cell) {
        List<String> dimensions = Dimensions.in(cell.breakdown());
        String[] codes = cell.key().split(Cell.JOIN);
        return IntStream.range(0, dimensions.size())
                .filter(position -> DELIVERING.equals(dimensions.get(position)))
                .anyMatch(position -> completeness.unknown(codes[position], card.datasets(), cell.scope()));
    }

    private Figure ratio(Ratio ratio, Cell cell) {
        Optional<BigDecimal> above = values.of(ratio.numerator(), cell);
        Optional<BigDecimal> below = values.of(ratio.denominator(), cell);
        Optional<BigDecimal> writtenAbove = above.map(value -> NumberForms.written(value, values.kind(ratio.numerator())));
        Optional<BigDecimal> writtenBelow = below.map(value -> NumberForms.written(value, values.kind(ratio.denominator())));
        if (above.isEmpty() || below.isEmpty()) {
            return new Figure.NoData(Optional.empty(), LoneSide.of(writtenAbove, writtenBelow));
        }
        Optional<Fraction> shown = Optional.of(new Fraction(writtenAbove.get(), writtenBelow.get()));
        return below.get().signum() == 0
                ? new Figure.NoData(shown)
                : new Figure.Known(NumberForms.ratio(above.get(), below.get()), shown);
    }
}
