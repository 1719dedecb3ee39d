package eu.meuse.reports.sections.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.bundle.HeldOut;
import eu.meuse.reports.bundle.SmallProgramme;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.sections.Words;
import eu.meuse.reports.statistics.Dispersion;
import eu.meuse.reports.statistics.Ranks;
import eu.meuse.reports.statistics.Sample;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ComparisonsTest {
    private static final List<Compared> ALL = Comparisons.of(View.internal(HeldOut.bundle(), Words.of("en")));

    @Test
    void ratiosOfCountsAndCountsWithAContextAreComparedAndAmountsAreNot() {
        assertEquals(List.of("events", "home-share"), ALL.stream().map(compared -> compared.indicator().id()).toList());
        assertEquals(Optional.of("inhabitants"), ALL.get(0).context().map(context -> context.id()));
    }

    /** Region 8: 8 × 11 mod 40 = 8 of 8 × 17 mod 90 = 46; all others: see the fixture's formulas. */
    @Test
    void aShareIsComparedWithAllOthersTogether() {
        Unit eighth = unit(1, "r08");
        assertEquals(new Sample(Sample.Kind.SHARE, 8, 46), eighth.sample().orElseThrow().spread(Dispersion.NONE));
        assertEquals(1, ALL.get(1).spread().factor(), "quarter by quarter the same share");
        assertEquals(Verdict.BELOW, eighth.verdict());
        assertEquals(Verdict.OPEN, unit(1, "r11").verdict());
    }

    @Test
    void whatRestsOnNothingIsNotCompared() {
        assertTrue(unit(1, "r00").sample().isEmpty(), "0 of 0");
        assertTrue(unit(0, "r19").sample().isEmpty(), "nobody says how many inhabitants there are");
        assertTrue(unit(0, "r00").sample().isPresent(), "no event among 40,000 inhabitants is a rate of 0");
    }

    @Test
    void placesOfFewCasesAreWide() {
        Ranks.Range range = unit(0, "r01").place().orElseThrow();
        assertTrue(range.best() == 1 && range.worst() > 15, range.toString());
        assertTrue(ALL.get(0).isFew(unit(0, "r01")));
        assertFalse(ALL.get(1).isFew(unit(1, "r08")));
    }

    @Test
    void aProgrammeWithoutRatiosByRegionSaysSo() {
        DocumentSpec document = Evaluation.document(SmallProgramme.bundle(), "en");
        assertTrue(document.blocks().toString().contains("No ratio of counts is known of two regions or more"), document.blocks().toString());
    }

    /** In the quarters of the small programme the east had 0, 1, 0, 1, 1, 1, 2, 1 and 3 events; without those of 2 and 3, five share the most. */
    @Test
    void theMostInOneQuarterIsNamedOrCounted() {
        String document = Evaluation.document(SmallProgramme.bundle(), "en").blocks().toString();
        assertTrue(document.contains("Events: the most in one quarter was 3, in East (Q2\u00a02013)"), document);
        String shared = Evaluation.document(SmallProgramme.withoutHistoryOf(2, 3), "en").blocks().toString();
        assertTrue(shared.contains("Events: the most in one quarter was 1, reached 5 times"), shared);
    }

    /** Attendances have 12 on the diagonal of each region. */
    @Test
    void theDiagonalIsExplainedWhereAnythingStandsOnIt() {
        String document = Evaluation.document(HeldOut.bundle(), "en").blocks().toString();
        assertTrue(document.contains("On the diagonal stands what stayed within a region (Veranstaltungsteilnahmebescheinigungen)."), document);
    }

    private static Unit unit(int compared, String region) {
        return ALL.get(compared).units().stream().filter(unit -> unit.code().code().equals(region)).findFirst().orElseThrow();
    }
}
