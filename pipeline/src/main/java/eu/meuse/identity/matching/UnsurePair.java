package eu.meuse.identity.matching;

import eu.meuse.reports.bundle.DoubtfulPair;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Two organisations that may be one: what a person should decide.
 *
 * @param score likeness, from 0 to 1
 * @param reason what speaks against
 */
public record UnsurePair(NamedOrganisation one, NamedOrganisation other, double score, Reason reason) {

    /** As review lists have it. */
    public DoubtfulPair listed() {
        return new DoubtfulPair(
                BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP), reason.text(), listed(one), listed(other));
    }

    private static DoubtfulPair.Named listed(NamedOrganisation named) {
        return new DoubtfulPair.Named(named.name(), named.identifier(), named.place(), named.country());
    }
}
