package eu.meuse.indicators;

import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a formula that is no ratio adds up, down to measures and code. */
final class Summands {
    private Summands() {}

    /**
     * A measure or coded formula.
     *
     * @param indicator whose it is; empty where it is the formula asked about
     */
    record Summand(Formula formula, String indicator) {}

    static List<Summand> of(Formula formula, Map<String, IndicatorCard> cards) {
        return of(formula, "", cards);
    }

    private static List<Summand> of(Formula formula, String indicator, Map<String, IndicatorCard> cards) {
        if (!(formula instanceof Sum sum)) {
            return List.of(new Summand(formula, indicator));
        }
        List<Summand> summands = new ArrayList<>();
        sum.of().forEach(id -> summands.addAll(of(cards.get(id).formula(), id, cards)));
        return summands;
    }
}
