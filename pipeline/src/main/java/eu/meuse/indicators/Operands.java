package eu.meuse.indicators;

import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.reports.bundle.Indicator;
import java.util.Map;

/** The sides of ratios. */
record Operands(Map<String, IndicatorCard> cards) {

    /** How a side is computed. */
    Formula formula(Operand operand) {
        return operand instanceof Inline inline ? inline.measure() : card(operand).formula();
    }

    /** How its value is written. */
    Indicator.Kind kind(Operand operand) {
        return operand instanceof Inline inline ? inline.kind() : card(operand).kind();
    }

    private IndicatorCard card(Operand operand) {
        return cards.get(((Named) operand).indicator());
    }
}
