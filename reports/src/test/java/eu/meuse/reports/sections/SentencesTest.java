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
        assertEquals("The largest number, 70 of 120, is that of B; the smallest, 20, is that of C.",
                extremes(Indicator.Kind.COUNT, "120", "30", "70", "20"));
    }

    @Test
    void equalsShareTheirPlace() {
        assertEquals("The largest numbers, 15 each, are those of A, B and C; the smallest, 0, is that of D.",
                extremes(Indicator.Kind.COUNT, "45", "15", "15", "15", "0"));
        assertEquals("All known values are equal: 4.", extremes(Indicator.Kind.COUNT, "8", "4", "4"));
    }

    @Test
    void theSmallestAreLeftOutWhereTheyAreMany() {
        assertEquals("The largest number, 25 of 29, is that of A.",
                extremes(Indicator.Kind.COUNT, "29", "25", "1", "1", "1", "1"));
    }

    @Test
    void whatIsNotKnownIsNeitherLargestNorSmallestButSaid() {
        assertEquals("The largest number, 70 of 90, is that of B; the smallest, 20, is that of C.",
                extremes(Indicator.Kind.COUNT, "90", "missing", "70", "20"));
        assertEquals(List.of("Without a value, because nothing was received: A and D."), sentences(Indicator.Kind.COUNT, "9", "missing", "7", "2", "missing").remarks());
        assertEquals(List.of("Hidden to protect people: B.", "Without data: A."),
                sentences(Indicator.Kind.COUNT, "9", "no-data", "suppressed", "2").remarks().stream().sorted().toList());
    }

    /** 7 against 1, the furthest of three pairs: 2 · (1 + 8) / 2⁸, times 3, is 0.21; of 12 against 0 it is 6 / 2¹². */
    @Test
    void nobodyIsFirstOrLastByChance() {
        assertEquals("The values lie between 1 and 7, no further apart than chance explains.", extremes(Indicator.Kind.COUNT, "12", "4", "7", "1"));
        assertEquals("The largest number, 12 of 16, is that of B; the smallest, 0, is that of C.", extremes(Indicator.Kind.COUNT, "16", "4", "12", "0"));
        assertEquals("The values lie between 0 and 3.5, no further apart than chance explains.", extremes(Indicator.Kind.FTE, "3.5", "3.5", "0"));
    }

    /** What is counted up to a day alone, and never by quarters, is a list: its largest is the largest, by whatever chance. */
    @Test
    void aListThatStandsIsNoMatterOfChance() {
        assertEquals("The largest number, 7 of 12, is that of B; the smallest, 1, is that of C.",
                sentences("vouchers-given", false, Indicator.Kind.COUNT, "12", "4", "7", "1").extremes());
    }

    @Test
    void whatIsNotShownMayLieBeyondTheSmallestAndTheLargest() {
        assertEquals("Of the values that are shown the smallest is 4 and the largest 7, no further apart than chance explains.",
                extremes(Indicator.Kind.COUNT, "12", "4", "7", "suppressed"));
        assertEquals("Of the values that are shown the smallest is 20 and the largest 900. How much of the difference is chance cannot be told from these numbers, as people come in groups.",
                sentences(true, Indicator.Kind.COUNT, "920", "900", "20", "missing").extremes());
    }

    @Test
    void peopleComeInGroups() {
        assertEquals("The largest number, 900 of 900, is that of A; the smallest, 20, is that of B. How much of the difference is chance cannot be told from these numbers, as people come in groups.",
                sentences(true, Indicator.Kind.COUNT, "900", "900", "20").extremes());
        assertEquals("The values lie between 20 and 22, no further apart than chance explains.",
                sentences(true, Indicator.Kind.COUNT, "42", "22", "20").extremes());
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
        return sentences(false, kind, total, values);
    }

    private static Sentences sentences(boolean people, Indicator.Kind kind, String total, String... values) {
        return sentences("events", people, kind, total, values);
    }

    private static Sentences sentences(String id, boolean people, Indicator.Kind kind, String total, String... values) {
        Indicator indicator = new Indicator(id, Map.of(), Map.of(), "things", kind, Optional.empty(), List.of(), people,
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
