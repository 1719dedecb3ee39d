package eu.meuse.statements;

import eu.meuse.facts.FactFrames;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.FundingRules;
import eu.meuse.reports.bundle.Alert;
import java.util.List;

/**
 * Facts as the programme counts them: expenditure in its currency, and at flat rates where it pays those. All that is said
 * of expenditure, statements and figures alike, is to be computed from them.
 *
 * @param frames of the facts
 * @param missingRates a line for each exchange rate that is needed and not known; where there is one nothing can be counted
 * @param leftOut alerts about what was sent and does not count
 */
public record CountedFacts(FactFrames frames, List<String> missingRates, List<Alert> leftOut) {

    /** Asks nothing of facts without expenditure, and of others first whether any is in another currency, rates or not. */
    public static CountedFacts of(FactFrames facts, Definitions definitions) {
        return of(facts, definitions.programme().currency(), definitions.funding());
    }

    static CountedFacts of(FactFrames facts, String currency, FundingRules rules) {
        FactFrames frames = facts;
        ConvertedFacts converted = new ConvertedFacts(facts, currency, rules.rates());
        if (converted.isNeeded()) {
            List<String> missing = converted.missing();
            if (!missing.isEmpty()) {
                return new CountedFacts(facts, missing, List.of());
            }
            frames = converted;
        }
        if (rules.flatRates().isEmpty()) {
            return new CountedFacts(frames, List.of(), List.of());
        }
        FlatRateFacts flat = new FlatRateFacts(frames, rules.flatRates());
        return new CountedFacts(flat, List.of(), flat.leftOut());
    }
}
