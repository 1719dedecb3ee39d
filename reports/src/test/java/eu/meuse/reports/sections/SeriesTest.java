package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SeriesTest {
    @Test
    void onlyWhatWasNotReceivedIsNothing() {
        Figure missing = new Figure.Missing();
        assertTrue(Series.nothing(List.of(missing, missing)));
        assertFalse(Series.nothing(List.of(missing, new Figure.Known(BigDecimal.ZERO, Optional.empty()))), "a zero is a number");
        assertFalse(Series.nothing(List.of(missing, new Figure.Suppressed())), "hidden is not missing");
        assertFalse(Series.nothing(List.of()), "no figures are not missing ones");
    }
}
