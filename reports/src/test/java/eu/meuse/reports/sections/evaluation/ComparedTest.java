package eu.meuse.reports.sections.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.statistics.Dispersion;
import eu.meuse.reports.statistics.Sample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ComparedTest {
    @Test
    void aFewUnknownRegionsHaveARowAndManyHaveNone() {
        assertEquals(5, of(2, 3).shown().size());
        assertEquals(2, of(2, 4).shown().size());
        assertEquals(6, of(2, 4).units().size());
    }

    private static Compared of(int known, int unknown) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < known + unknown; i++) {
            Code code = new Code("r" + i, Map.of("en", "Region " + i));
            units.add(i < known
                    ? Unit.of(code, new Figure.Known(BigDecimal.ONE, Optional.empty()), Optional.of(new Sample(Sample.Kind.RATE, 1, 2, Dispersion.NONE)))
                    : Unit.of(code, new Figure.Missing(), Optional.empty()));
        }
        return new Compared(null, Optional.empty(), Dispersion.NONE, units);
    }
}
