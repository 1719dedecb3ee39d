package eu.meuse.reports.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void stepsAreRoundAndCoverAllValues() {
        assertEquals(List.of("0", "10", "20", "30", "40", "50"), ticks(BigDecimal.ONE, 3.0, 41.0));
        assertEquals(List.of("0", "1", "2"), ticks(BigDecimal.ONE, 2.0));
        assertEquals(List.of("0", "0.05", "0.1", "0.15", "0.2"), ticks(new BigDecimal("0.01"), 0.17));
        assertEquals(List.of("0", "1000000", "2000000", "3000000", "4000000", "5000000"), ticks(BigDecimal.ONE, 4994022.0));
    }

    @Test
    void negativeValuesHaveTheirPlace() {
        assertEquals(List.of("-2", "-1", "0", "1", "2", "3"), ticks(BigDecimal.ONE, -1.5, 3.0));
    }

    @Test
    void nothingKnownStillMakesAnAxis() {
        assertEquals(List.of("0", "1"), ticks(BigDecimal.ONE));
        assertEquals(List.of("0", "1"), ticks(BigDecimal.ONE, 0.0));
    }

    private static List<String> ticks(BigDecimal smallest, Double... values) {
        return Axis.covering(List.of(values), smallest, value -> value.stripTrailingZeros().toPlainString()).ticks().stream()
                .map(Axis.Tick::text).toList();
    }
}
