package eu.meuse.reports.sections.evaluation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.SmallProgramme;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.sections.Words;
import eu.meuse.reports.statistics.Dispersion;
import eu.meuse.reports.statistics.Sample;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StandingTest {
    private static final View VIEW = View.internal(SmallProgramme.bundle(), Words.of("en"));

    @Test
    void whereNothingCanBeToldNoComparisonIsCounted() {
        String said = said(new Dispersion(1, 7));
        assertTrue(said.contains("Whether the regions differ cannot be told: people come in groups, and too few quarters are known."), said);
        assertFalse(said.contains("comparisons"), said);
    }

    @Test
    void whatCanBeToldIsCounted() {
        String said = said(new Dispersion(1, 8));
        assertTrue(said.contains("Of 2 comparisons of a region with all others together"), said);
        assertFalse(said.contains("cannot be told"), said);
    }

    private static String said(Dispersion spread) {
        List<Unit> units = Stream.of("east", "north").map(region -> Unit.of(new Code(region, Map.of("en", region)),
                new Figure.Known(BigDecimal.ONE), Optional.of(new Sample(Sample.Kind.RATE, 1, 2, spread)))).toList();
        return new Standing(VIEW, List.of(new Compared(VIEW.indicator("participants"), Optional.empty(), spread, units))).blocks().toString();
    }
}
