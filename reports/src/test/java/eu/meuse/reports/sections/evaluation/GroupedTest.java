package eu.meuse.reports.sections.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.SmallProgramme;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.sections.Words;
import eu.meuse.reports.statistics.Dispersion;
import org.junit.jupiter.api.Test;

final class GroupedTest {
    private static final Grouped GROUPED = new Grouped(View.internal(SmallProgramme.bundle(), Words.of("en")));

    @Test
    void onceAsManyIsNoMore() {
        assertTrue(said(1.04, 12).contains("vary no more widely"), said(1.04, 12));
        assertTrue(said(1.06, 12).contains("the variance is 1.1 times"), said(1.06, 12));
    }

    @Test
    void oneDegreeIsOneAndTheLeastIsTheOneThatIsAskedFor() {
        assertEquals("People come in groups, and too few quarters are known to tell how large these are (1 degree of freedom; 8 are needed):"
                + " there is no interval, and whether regions differ cannot be told.", said(1, 1));
        assertTrue(said(1, 0).contains("(0 degrees of freedom; 8 are needed)"), said(1, 0));
    }

    private static String said(double factor, double freedom) {
        return GROUPED.sentence(new Dispersion(factor, freedom));
    }
}
