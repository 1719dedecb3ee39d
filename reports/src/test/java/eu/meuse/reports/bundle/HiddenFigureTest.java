package eu.meuse.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why a figure is hidden; the threshold is 5. */
final class HiddenFigureTest {
    private static final RunInfo RUN = SmallProgramme.bundle().run();

    @Test
    void fewPeopleAreASmallCount() {
        assertEquals("small", HiddenFigure.why(count(4), RUN, true));
        assertEquals("protects-another", HiddenFigure.why(count(5), RUN, true));
    }

    /** Of how many organisations people came is hidden for what it says of the people. */
    @Test
    void fewOthersAreNoSecretThemselves() {
        assertEquals("protects-another", HiddenFigure.why(count(4), RUN, false));
    }

    private static FigureRow count(int value) {
        return new FigureRow(FigureKey.total("organisations", Scope.TO_DATE), new Figure.Known(BigDecimal.valueOf(value)), "organisations",
                Optional.empty(), new Coverage(3, 3));
    }
}
