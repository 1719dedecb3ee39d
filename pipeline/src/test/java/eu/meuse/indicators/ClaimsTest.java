package eu.meuse.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.programme.PublishedClaim;
import eu.meuse.reports.bundle.Precision;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
    private static final FigureKey KEY = FigureKey.total("visits", Scope.TO_DATE);

    @ParameterizedTest
    @CsvSource({
        "2800,     EXACT,     2800,    0,    agrees",
        "4994022,  EXACT,     4994022.00, 0.00, agrees",
        "2800,     EXACT,     2801,    1,    differs",
        "3500,     ABOUT,     3325,    -175, agrees",
        "3500,     ABOUT,     3324,    -176, differs",
        "2,        ABOUT,     2.1000,  0.1000, agrees",
        "200,      MORE_THAN, 201,     1,    agrees",
        "200,      MORE_THAN, 200,     0,    differs",
        "35,       PLANNED,   35,      0,    not-comparable"
    })
    void aClaimIsHeldAgainstTheFigure(BigDecimal published, Precision precision, String computed, String difference, String verdict) {
        var line = Claims.compared(List.of(claim(published, precision)), List.of(row(new Figure.Known(new BigDecimal(computed))))).get(0);

        assertEquals(computed + " " + difference + " " + verdict,
                line.computed().orElseThrow().toPlainString() + " " + line.difference().orElseThrow().toPlainString() + " " + line.verdict());
    }

    @Test
    void whatIsNotKnownIsNotCompared() {
        var claims = List.of(claim(BigDecimal.ONE, Precision.EXACT));

        var line = Claims.compared(claims, List.of(row(new Figure.NoData(Optional.empty())))).get(0);
        assertEquals("Optional.empty not-comparable", line.computed() + " " + line.verdict());
        assertEquals(List.of(line), Claims.compared(claims, List.of()));
    }

    private static PublishedClaim claim(BigDecimal value, Precision precision) {
        return new PublishedClaim(KEY, value, precision, "a page", "2014-09-30");
    }

    private static FigureRow row(Figure figure) {
        return new FigureRow(KEY, figure, "", Optional.empty(), new Coverage(1, 1));
    }
}
