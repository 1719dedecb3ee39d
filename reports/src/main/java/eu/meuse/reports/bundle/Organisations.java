package eu.meuse.reports.bundle;

import java.util.List;

/**
 * The organisations that facts name as of a quarter, matched more finely than figures count them.
 *
 * @param counts of all facts and of each indicator that counts organisations, sorted by indicator; none where they were
 *     not matched
 * @param doubtful what a person should decide, the most alike first; for the lead partner alone, as names of single
 *     persons may be among them
 */
public record Organisations(List<OrganisationCount> counts, List<DoubtfulPair> doubtful) {
    /** Those of a bundle that an earlier version wrote, or whose facts name too many to be matched. */
    public static final Organisations NOT_MATCHED = new Organisations(List.of(), List.of());
}
