package eu.meuse.indicators;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.LoneSide;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When rows add up to a figure, and when they do not. */
final class AddedUpTest {

    @Test
    void aSumIsTheFigureToTheLastDigit() {
        AddedUp sums = value(Kind.MONEY, "100.00", "-33.355", "0.005");
        assertTrue(sums.gives(known("66.65")));
        assertFalse(sums.gives(known("66.66")));
    }

    @Test
    void nothingAddsUpToNought() {
        assertTrue(value(Kind.COUNT).gives(known("0")));
        assertFalse(value(Kind.COUNT).gives(known("1")));
    }

    @Test
    void fullTimeEquivalentsAreComparedAsTheyAreWritten() {
        assertTrue(value(Kind.FTE, "1.500000", "0.333333").gives(known("1.83")));
    }

    @Test
    void aRatioNeedsBothSidesAndTheQuotient() {
        AddedUp sums = ratio("40.00", "30.00");
        assertTrue(sums.gives(ratioOf("1.3333", "40.00", "30.00")));
        assertFalse(sums.gives(ratioOf("1.3334", "40.00", "30.00")));
        assertFalse(sums.gives(ratioOf("1.3333", "40.01", "30.00")));
        assertFalse(sums.gives(ratioOf("1.3333", "40.00", "30.01")));
    }

    @Test
    void aRatioOverNothingShowsItsSides() {
        Figure none = new Figure.NoData(Optional.of(new Fraction(new BigDecimal("5.00"), new BigDecimal("0.00"))));
        assertTrue(ratio("5.00", "0").gives(none));
        assertFalse(ratio("5.00", "1.00").gives(none));
    }

    @Test
    void whereNobodyReportsThereIsNoRow() {
        assertTrue(value(Kind.COUNT).gives(new Figure.NoData(Optional.empty())));
        assertFalse(value(Kind.COUNT, "0").gives(new Figure.NoData(Optional.empty())));
    }

    @Test
    void ofARatioNobodyMayReportOneSideAlone() {
        Figure above = new Figure.NoData(Optional.empty(), Optional.of(new LoneSide(true, new BigDecimal("5.00"))));
        Figure below = new Figure.NoData(Optional.empty(), Optional.of(new LoneSide(false, new BigDecimal("2.00"))));
        assertTrue(sides("5.00", null).gives(above));
        assertTrue(sides(null, "2.00").gives(below));
        assertTrue(sides(null, null).gives(new Figure.NoData(Optional.empty())));
        assertFalse(sides("5.01", null).gives(above));
        assertFalse(sides("5.00", "2.00").gives(above));
        assertFalse(sides("5.00", "2.00").gives(below));
        assertFalse(sides(null, "2.00").gives(new Figure.NoData(Optional.empty())));
    }

    @Test
    void aMissingFigureHasNothingToAddUpTo() {
        assertTrue(value(Kind.COUNT, "3").gives(new Figure.Missing()));
    }

    private static AddedUp value(Kind kind, String... contributions) {
        AddedUp sums = new AddedUp(List.of(new TracedPart(TracedPart.VALUE, kind, null)));
        for (String contribution : contributions) {
            sums.add(TracedPart.VALUE, new BigDecimal(contribution), 1, 0);
        }
        return sums;
    }

    private static AddedUp ratio(String numerator, String denominator) {
        return sides(numerator, denominator);
    }

    /** Of a side that is null there is no row. */
    private static AddedUp sides(String numerator, String denominator) {
        AddedUp sums = new AddedUp(List.of(
                new TracedPart(TracedPart.NUMERATOR, Kind.MONEY, null), new TracedPart(TracedPart.DENOMINATOR, Kind.MONEY, null)));
        Optional.ofNullable(numerator).ifPresent(side -> sums.add(TracedPart.NUMERATOR, new BigDecimal(side), 1, 0));
        Optional.ofNullable(denominator).ifPresent(side -> sums.add(TracedPart.DENOMINATOR, new BigDecimal(side), 1, 0));
        return sums;
    }

    private static Figure known(String value) {
        return new Figure.Known(new BigDecimal(value));
    }

    private static Figure ratioOf(String value, String numerator, String denominator) {
        return new Figure.Known(new BigDecimal(value), Optional.of(new Fraction(new BigDecimal(numerator), new BigDecimal(denominator))));
    }
}
