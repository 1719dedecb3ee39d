package eu.meuse.run;

import eu.meuse.facts.FactFrames;
import eu.meuse.programme.Definitions;
import eu.meuse.statements.CountedFacts;

/** Facts as the programme counts them, or the end of the run. */
final class Counting {
    private Counting() {}

    /** @throws RunException naming every exchange rate that is needed and not known */
    static CountedFacts of(FactFrames facts, Definitions definitions) {
        CountedFacts counted = CountedFacts.of(facts, definitions);
        if (!counted.missingRates().isEmpty()) {
            throw new RunException(Outcome.WRONG_USAGE, "exchange rates are missing: add them to " + definitions.programme().id()
                    + "/exchange-rates.yaml, as units per " + definitions.programme().currency(), counted.missingRates());
        }
        return counted;
    }
}
