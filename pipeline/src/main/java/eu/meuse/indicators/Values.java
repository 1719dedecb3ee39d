package eu.meuse.indicators;

import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Pace;
import eu.meuse.programme.IndicatorCard.Union;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Coded;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Sum;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exact values of formulas in a cell, before they are written with the scale of their kind. */
record Values(Map<String, IndicatorCard> cards, Measured measured, Map<FigureKey, BigDecimal> coded, Forecast forecast) {

    /** The value of a formula that is no ratio; empty where nobody reported what it adds up. */
    Optional<BigDecimal> of(Formula formula, Cell cell) {
        if (formula instanceof Measure measure) {
            Optional<BigDecimal> found = measured.value(measure, cell);
            boolean unsaid = measure.blankIsNoData() && measured.value(measure.ofFacts(), cell).filter(facts -> facts.signum() > 0).isPresent();
            return measure.emptyIsNoData() || unsaid ? found : Optional.of(found.orElse(BigDecimal.ZERO));
        }
        if (formula instanceof Pace pace) {
            return of(cards.get(pace.of()).formula(), cell).map(forecast::of);
        }
        if (formula instanceof Union || formula instanceof First) {
            return Optional.of(measured.value(formula, cell).orElse(BigDecimal.ZERO));
        }
        if (formula instanceof Sum sum) {
            List<BigDecimal> parts = sum.of().stream().flatMap(id -> of(cards.get(id).formula(), cell).stream()).toList();
            return parts.stream().reduce(BigDecimal::add);
        }
        if (formula instanceof Coded one) {
            Optional<BigDecimal> found = Optional.ofNullable(coded.get(cell.of(one.formula().code())));
            return one.formula().emptyIsNoData() ? found : Optional.of(found.orElse(BigDecimal.ZERO));
        }
        throw new IllegalStateException("a ratio is neither added up nor divided again");
    }

    /** The value of one side of a ratio. */
    Optional<BigDecimal> of(Operand operand, Cell cell) {
        return of(operands().formula(operand), cell);
    }

    /** How the value of one side of a ratio is written. */
    Indicator.Kind kind(Operand operand) {
        return operands().kind(operand);
    }

    private Operands operands() {
        return new Operands(cards);
    }
}
