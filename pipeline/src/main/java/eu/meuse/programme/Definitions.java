package eu.meuse.programme;

import eu.meuse.reports.bundle.ReportSection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * All that is configured for one programme.
 *
 * @param programme the programme itself
 * @param sources region to its source card; every region has one
 * @param vocabulary words of the regions' files
 * @param cards id to card, of every indicator that the programme reports or that one of those rests on
 * @param claims what has been published elsewhere
 * @param outline the sections of the public report, in order; none where the programme orders none
 * @param dimensions what figures are broken down by → language → name
 * @param organisationWords the words of organisations' names
 * @param decisions what people have decided about organisations
 * @param funding the rules of co-financing
 * @param files path below the configuration's root to text, of every file read
 * @param hash SHA-256 over the names and bytes of every file read
 */
public record Definitions(
        Programme programme,
        Map<String, SourceCard> sources,
        Vocabulary vocabulary,
        Map<String, IndicatorCard> cards,
        List<PublishedClaim> claims,
        List<ReportSection> outline,
        Map<String, Map<String, String>> dimensions,
        OrganisationWords organisationWords,
        List<OrganisationDecision> decisions,
        FundingRules funding,
        SortedMap<String, String> files,
        String hash) {}
