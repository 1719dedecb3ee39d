package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Silence is not zero, nor is a zero silence. */
final class ReceivedTest {
    private static final Figure ZERO = new Figure.Known(new BigDecimal("0.00"));
    private static final Figure NINE = new Figure.Known(BigDecimal.valueOf(9));

    @Test
    void nothingFromNobodyIsNothingReceived() {
        assertEquals(new Figure.Missing(), shown(ZERO, 0));
        assertEquals(new Figure.Missing(), shown(new Figure.NoData(Optional.empty()), 0));
    }

    @Test
    void aZeroThatSomebodySentIsOne() {
        assertEquals(ZERO, shown(ZERO, 1));
        assertEquals(new Figure.NoData(Optional.empty()), shown(new Figure.NoData(Optional.empty()), 1));
    }

    /** Nobody sent all that is needed, but something of it came. */
    @Test
    void whatCameInPartStands() {
        assertEquals(NINE, shown(NINE, 0));
        assertEquals(new Figure.Suppressed(), shown(new Figure.Suppressed(), 0));
    }

    private static Figure shown(Figure figure, int delivered) {
        return Received.of(new FigureRow(FigureKey.total("jobs", Scope.TO_DATE), figure, "FTE", Optional.empty(), new Coverage(delivered, 20))).figure();
    }
}
