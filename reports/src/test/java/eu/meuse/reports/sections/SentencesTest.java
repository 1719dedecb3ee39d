package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.bundle.SmallProgramme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What charts say, against what the numbers allow to be said. */
final class SentencesTest {
    private static final View VIEW = View.of(PublicResults.of(SmallProgramme.bundle()), Words.of("en"));

    @Test
    void theLargestAndTheSmallestAreNamed() {
        assertEquals("The largest number, 7 of 12, is that of B; the smallest, 2, is that of C.",
                extremes(Indicator.Kind.COUNT, "12", "3", "7", "2"));
    }

    @Test
    void equalsShareTheirPlace() {
        assertEquals("The largest numbers, 5 each, are those of A, B and C; the smallest, 0, is that of D.",
                extremes(Indicator.Kind.COUNT, "15", "5", "5", "5", "0"));
        assertEquals("All known values are equal: 4.", extremes(Indicator.Kind.COUNT, "8", "4", "4"));
    }

    @Test
    void theSmallestAreLeftOutWhereTheyAreMany() {
        assertEquals("The largest number, 5 of 9, is that of A.",
                extremes(Indicator.Kind.COUNT, "9", "5", "1", "1", "1", "1"));
    }

    @Test
    void whatIsNotKnownIsNeitherLargestNorSmallestButSaid() {
        assertEquals("The largest number, 7 of 9, is that of B; the smallest, 2, is that of C.",
                extremes(Indicator.Kind.COUNT, "9", "missing", "7", "2"));
        assertEquals(List.of("The largest and the smallest differ by no more than chance explains.",
                "Without a value, because nothing was received: A and D."),
                sentences(Indicator.Kind.COUNT, "9", "missing", "7", "2", "missing").remarks());
        assertEquals(List.of("Hidden to protect people: B.", "Without data: A."),
                sentences(Indicator.Kind.COUNT, "9", "no-data", "suppressed", "2").remarks().stream().sorted().toList());
    }

    @Test
    void aLongListOfGapsIsCounted() {
        assertEquals(List.of("Without a value, because nothing was received: 7 of 8."),
                sentences(Indicator.Kind.COUNT, "9", "missing", "missing", "missing", "missing", "missing", "missing",
                        "missing", "2").remarks());
    }

    @Test
    void oneKnownValueIsNoComparison() {
        assertEquals("A value is known for B alone: 7.", extremes(Indicator.Kind.COUNT, "9", "missing", "7"));
        assertEquals("", extremes(Indicator.Kind.COUNT, "9", "missing", "suppressed"));
    }

    @Test
    void aPartIsOfTheWholeOnlyWhereItCanBe() {
        assertEquals("The largest amount, €900, is that of A; the smallest, −€400, is that of B.",
                extremes(Indicator.Kind.MONEY, "500.00", "900.00", "-400.00"));
        assertEquals("The highest value, 3.00, is that of A; the lowest, 1.50, is that of B.",
                extremes(Indicator.Kind.RATIO, "9.0000", "3.0000", "1.5000"));
        assertEquals(List.of("Programme as a whole: 9.00."),
                sentences(Indicator.Kind.RATIO, "9.0000", "3.0000", "1.5000").remarks());
    }

    private static String extremes(Indicator.Kind kind, String total, String... values) {
        return sentences(kind, total, values).extremes();
    }

    /** Codes A, B, C … with these values. */
    private static Sentences sentences(Indicator.Kind kind, String total, String... values) {
        Indicator indicator = new Indicator("x", Map.of(), Map.of(), "things", kind, Optional.empty(), List.of(), false,
                Optional.empty(), Optional.empty());
        List<Series.Point> points = new ArrayList<>();
        for (String value : values) {
            String name = String.valueOf((char) ('A' + points.size()));
            points.add(new Series.Point(new Code(name, Map.of("en", name)), figure(value)));
        }
        Series series = new Series(indicator, Scope.TO_DATE, points, figure(total), new Coverage(1, 1));
        return new Sentences(VIEW, series, ValueFormat.of(VIEW, indicator, series.figures()));
    }

    private static Figure figure(String value) {
        return switch (value) {
            case "missing" -> new Figure.Missing();
            case "no-data" -> new Figure.NoData(Optional.empty());
            case "suppressed" -> new Figure.Suppressed();
            default -> new Figure.Known(new BigDecimal(value));
        };
    }
}
