package eu.meuse.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Precision;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the sample programme's configuration says, as the loader hands it on. */
class TtcConfigurationTest {
    private static final Definitions TTC = Checkout.ttc();

    /** The contract's order in which leftover cents go to sources of equal remainders. */
    @Test
    void sourcesOfFinanceStandInTheOrderOfLeftoverCents() {
        assertEquals(
                List.of("erdf", "national-public", "regional-public", "private"),
                TTC.programme().codeLists().get("source").codes().stream().map(Code::code).toList());
    }

    @Test
    void theProgramme() {
        Programme programme = TTC.programme();
        assertEquals("ttc", programme.id());
        assertEquals(List.of("en", "de", "fr", "nl"), programme.languages());
        assertEquals(LocalDate.of(2011, 1, 1), programme.start());
        assertEquals(LocalDate.of(2014, 12, 31), programme.end());
        assertEquals("de-aachen", programme.leadRegion());
        assertTrue(programme.sample());
        assertEquals(7, programme.regions().size());
        assertEquals("NL", programme.regions().get(3).country());
        assertEquals("Région d'Aix-la-Chapelle", programme.regions().get(4).labels().get("fr"));
        assertEquals(Optional.of(new BigDecimal("5000")), programme.voucherMaximum());
        assertEquals(Optional.of(new BigDecimal("100000")), programme.grantMinimum());
        assertEquals(Optional.of(new BigDecimal("250000")), programme.grantMaximum());
        assertEquals(5, programme.peopleThreshold());
        assertEquals(new BigDecimal("35"), programme.targets().get("vouchers-awarded").get(2014));
        assertEquals(3, programme.funding().lines().get("nl").size());
        Set<FactTable> others = EnumSet.of(FactTable.PROJECTS, FactTable.PROJECT_PARTNERS, FactTable.CLUSTERS);
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(others)), programme.datasets());
    }

    @Test
    void theCodeLists() {
        assertEquals(5, TTC.programme().codeLists().get("sector").codes().size());
        assertEquals("IKT und Hightech-Systeme", TTC.programme().codeLists().get("sector").codes().get(0).label("de"));
        assertEquals("Technologiefeld", TTC.programme().codeLists().get("sector").labels().get("de"));
        assertEquals("interview", TTC.programme().codeLists().get("support_kind").codes().get(0).code());
        assertEquals("Soort", TTC.programme().codeLists().get("support_kind").labels().get("nl"));
        assertEquals(6, TTC.programme().codeLists().get("outcome_kind").codes().size());
        assertEquals(7, TTC.programme().codeLists().get("region").codes().size());
    }

    @Test
    void theSources() {
        assertEquals(7, TTC.sources().size());
        SourceCard aachen = TTC.sources().get("de-aachen");
        assertEquals(Optional.of("windows-1252"), aachen.encoding());
        assertEquals(Optional.of(';'), aachen.delimiter());
        assertEquals(Optional.of(SourceCard.DateOrder.DMY), aachen.dateOrder());
        assertEquals(Optional.of(','), aachen.decimalMark());
        assertEquals(Optional.of('\t'), TTC.sources().get("be-ostbelgien").delimiter());
        assertEquals(Optional.of("fr"), TTC.sources().get("be-liege").language());
    }

    @Test
    void theIndicators() {
        assertTrue(TTC.programme().indicators().containsAll(List.of(
                "events", "participations", "participants", "participants-per-event", "attendance-reported",
                "cross-border-share", "sme-share", "organisations-reached", "voucher-candidates", "vouchers-awarded",
                "voucher-amount", "voucher-award-rate", "support-activities", "organisations-supported", "grants-approved",
                "grant-amount", "matched-amount", "follow-on-investment", "public-support", "further-investment",
                "leverage-ratio", "jobs-created", "outcomes", "budget-total", "budget-erdf", "expenditure-declared",
                "expenditure-certified", "absorption-rate", "erdf-due", "erdf-per-job")));
        IndicatorCard rate = TTC.cards().get("voucher-award-rate");
        IndicatorCard.Ratio ratio = (IndicatorCard.Ratio) rate.formula();
        assertEquals(new IndicatorCard.Named("voucher-candidates"), ratio.denominator());
        IndicatorCard.Measure awarded = ((IndicatorCard.Inline) ratio.numerator()).measure();
        assertEquals(Optional.of("decision = 'awarded' and decided_on <= quarter_end"), awarded.where());
        assertEquals(EnumSet.of(Scope.TO_DATE), TTC.cards().get("budget-erdf").scopes());
        assertEquals(Optional.of("RCR01"), TTC.cards().get("jobs-created").officialCode());
        assertTrue(((IndicatorCard.Measure) TTC.cards().get("attendance-reported").formula()).emptyIsNoData());
    }

    @Test
    void indicatorsThatCountPeopleAreMarked() {
        List<String> people = TTC.cards().values().stream()
                .filter(IndicatorCard::countsPeople)
                .map(IndicatorCard::id)
                .sorted()
                .toList();
        assertEquals(
                List.of("attendance-reported", "cross-border-share", "events-per-participant", "newcomer-share", "newcomers", "participants", "participants-per-event",
                        "participations", "participations-across-borders", "sme-share"),
                people);
    }

    @Test
    void theClaimsAndTheOutline() {
        assertEquals(17, TTC.claims().size());
        assertTrue(TTC.claims().contains(new PublishedClaim(
                new FigureKey("vouchers-awarded", Scope.TO_DATE, "sector", "life-sciences"), new BigDecimal("7"),
                Precision.EXACT, "Guide to cross-border development", "2014")));
        assertEquals(5, TTC.claims().stream().filter(PublishedClaim::approximate).count());
        assertEquals("key-figures", TTC.outline().get(0).id());
    }

    @Test
    void theWordsOfFiles() {
        assertEquals("Zielgruppe", TTC.vocabulary().headers().get("audience").get("de").get(0));
        assertTrue(TTC.vocabulary().headers().get("eu_funding").get("fr").contains("FEDER"));
        assertEquals(List.of("Provinz Lüttich", "Lüttich"), TTC.vocabulary().values().get("region").get("be-liege").get("de"));
        assertTrue(TTC.vocabulary().totalWords().containsAll(Set.of("Summe", "Total", "Totaal")));
        assertTrue(TTC.vocabulary().yes().containsAll(Set.of("ja", "oui", "yes")));
        assertTrue(TTC.vocabulary().no().containsAll(Set.of("nein", "non", "no", "nee")));
        assertEquals("mrt", TTC.vocabulary().months().get("nl").get(2).get(1));
    }

    @Test
    void theHashIsThatOfTheFilesAlone() {
        assertEquals(64, TTC.hash().length());
        assertEquals(TTC.hash(), Checkout.ttc().hash());
    }
}
