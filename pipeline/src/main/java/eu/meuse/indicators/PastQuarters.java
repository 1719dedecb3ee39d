package eu.meuse.indicators;

import eu.meuse.programme.Definitions;
import eu.meuse.programme.IndicatorCard.Coded;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Pace;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.IndicatorCard.Sum;
import eu.meuse.programme.IndicatorCard.Union;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.PastFigure;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of earlier quarters as they are known today, corrections included, from the results read for the quarter
 * reported: of the programme as a whole, and in the quarter by region. What code computes, forecasts, what asks for the
 * quarter reported and what has no date are not among them.
 */
record PastQuarters(Definitions definitions, List<IndicatorCard> cards, CodeLists lists, Measuring measuring, Deliveries deliveries) {
    private static final String REGION = "region";

    /** From the first quarter for which anything was delivered up to the one reported; sorted. */
    List<PastFigure> upTo(Quarter last) {
        List<IndicatorCard> known = cards.stream().filter(card -> isKnown(card.formula())).toList();
        List<PastFigure> past = new ArrayList<>();
        Optional<Quarter> first = deliveries.first();
        QuarterByQuarter earlier = measuring.earlier();
        for (Quarter quarter = first.orElse(last); first.isPresent() && quarter.compareTo(last) <= 0; quarter = quarter.next()) {
            past.addAll(of(quarter, earlier.next(quarter), known));
        }
        return past.stream().sorted().toList();
    }

    private List<PastFigure> of(Quarter quarter, Measured measured, List<IndicatorCard> known) {
        Values values = new Values(definitions.cards(), measured, Map.of(), new Forecast(definitions.programme(), quarter));
        FigureMaker maker = new FigureMaker(values, lists, new Completeness(definitions.programme(), deliveries, quarter));
        return known.stream().flatMap(card -> maker.brief(card, REGION).stream()).map(row -> new PastFigure(quarter, row)).toList();
    }

    private boolean isKnown(Formula formula) {
        if (formula instanceof Measure measure) {
            return measuring.knowsEarlier(measure);
        }
        if (formula instanceof Union union) {
            return union.of().stream().allMatch(measure -> measure.dated().isPresent() && !TablePlan.isOfTheQuarter(measure));
        }
        if (formula instanceof First first) {
            return measuring.knowsEarlier(first.of());
        }
        if (formula instanceof Sum sum) {
            return sum.of().stream().allMatch(id -> isKnown(definitions.cards().get(id).formula()));
        }
        if (formula instanceof Ratio ratio) {
            Operands operands = new Operands(definitions.cards());
            return isKnown(operands.formula(ratio.numerator())) && isKnown(operands.formula(ratio.denominator()));
        }
        return !(formula instanceof Coded || formula instanceof Pace);
    }
}
