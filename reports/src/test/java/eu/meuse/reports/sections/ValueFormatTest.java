package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.SmallProgramme;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ratios that stand together have the same decimals: about three digits of the largest, and one of the smallest. */
final class ValueFormatTest {
    private static final View VIEW = View.of(PublicResults.of(SmallProgramme.bundle()), Words.of("en"));

    @Test
    void aLargeRatioLeavesNoSmallOneWithoutADigit() {
        assertEquals(List.of("105", "7"), cells("104.5000", "7.0000"));
        assertEquals(List.of("104.5", "0.3"), cells("104.5000", "0.3300"));
        assertEquals(List.of("12.500", "0.004", "0.000"), cells("12.5000", "0.0040", "0.0000"));
        assertEquals(List.of("9.99", "0.01"), cells("9.9900", "0.0050"));
    }

    private static List<String> cells(String... values) {
        List<Figure> figures = Stream.of(values).map(value -> (Figure) new Figure.Known(new BigDecimal(value))).toList();
        ValueFormat format = ValueFormat.of(VIEW, VIEW.indicator("leverage"), figures);
        return figures.stream().map(format::cell).toList();
    }
}
