package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.bundle.SmallProgramme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody reads a table as if it were whole while its total holds more than its rows. */
final class UnplacedTest {
    private static final View VIEW = View.of(PublicResults.of(SmallProgramme.bundle()), Words.of("en"));

    @Test
    void whatNoRowHoldsIsSaid() {
        assertEquals(List.of("Events: at least 3 of 10 stand in none of these rows; of them the data say nothing that belongs to this list."),
                Unplaced.sentences(VIEW, List.of(series("events", known("10"), known("4"), known("3"), new Figure.Missing()))));
        assertEquals(List.of("Budget: at least €60 of €100 stand in none of these rows; of them the data say nothing that belongs to this list."),
                Unplaced.sentences(VIEW, List.of(series("budget", known("100.00"), known("40.00"), new Figure.NoData(Optional.empty())))));
    }

    /** Where cells are rounded each by itself, their sum may lack a trifle that nobody prints. */
    @Test
    void whatWouldBePrintedAsNothingIsNotSaid() {
        assertEquals(List.of(), Unplaced.sentences(VIEW, List.of(series("events", known("100"), known("66.666667"), known("33.333332")),
                series("leverage", known("100.0000"), known("66.6667"), known("33.3332")))));
        assertEquals(List.of("Events: at least 1 of 20 stands in none of these rows; of it the data say nothing that belongs to this list."),
                Unplaced.sentences(VIEW, List.of(series("events", known("20"), known("19")))));
    }

    /** One organisation in two countries counts in both rows and once below them. */
    @Test
    void rowsThatComeUpToTheirTotalOrBeyondSayNothing() {
        assertEquals(List.of(), Unplaced.sentences(VIEW, List.of(series("events", known("7"), known("4"), known("3")),
                series("events", known("7"), known("6"), known("6")))));
    }

    /** What is hidden must not be subtracted from, corrections below zero prove nothing, and ratios have no sum. */
    @Test
    void whereNothingCanBeKnownOfTheRestNothingIsSaid() {
        Figure third = new Figure.Known(new BigDecimal("0.3333"), Optional.of(new Fraction(new BigDecimal("1"), new BigDecimal("3"))));
        assertEquals(List.of(), Unplaced.sentences(VIEW, List.of(series("events", known("10"), known("4"), new Figure.Suppressed()),
                series("budget", known("100.00"), known("140.00"), known("-60.00")), series("leverage", third, third))));
    }

    @Test
    void anIndicatorIsNamedOnceByItsFirstColumn() {
        assertEquals(1, Unplaced.sentences(VIEW, List.of(series("events", known("10"), known("4")), series("events", known("5"), known("1")))).size());
    }

    private static Series series(String indicator, Figure total, Figure... rows) {
        List<Series.Point> points = new ArrayList<>();
        for (Figure row : rows) {
            points.add(new Series.Point(new Code("r" + points.size(), Map.of("en", "Row")), row));
        }
        return new Series(VIEW.indicator(indicator), Scope.TO_DATE, points, total, new Coverage(1, 1));
    }

    private static Figure known(String value) {
        return new Figure.Known(new BigDecimal(value));
    }
}
