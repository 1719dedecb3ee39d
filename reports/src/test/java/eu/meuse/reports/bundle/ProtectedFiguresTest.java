package eu.meuse.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ProtectedFiguresTest {
    @Test
    void smallCountsOfPeopleDoNotPass() {
        assertEquals("small counts of people would be published: people by region", refusal(known("1"), known("20")));
        assertEquals("small counts of people would be published: people by region", refusal(known("4")));
        assertEquals("small counts of people would be published: people by region", refusal(ratio("2", "40")));
        assertEquals("small counts of people would be published: people by region", refusal(ratio("40", "4")));
        assertEquals("small counts of people would be published: people by region",
                refusal(new Figure.NoData(Optional.of(new Fraction(new BigDecimal("3"), BigDecimal.ZERO)))));
    }

    @Test
    void zeroTheThresholdAndGapsPass() {
        assertEquals(5, audited("people", known("0"), known("5"), ratio("5", "5"), new Figure.Suppressed(),
                new Figure.Missing()).rows().size());
    }

    @Test
    void whatAnAuditFindsOpenDoesNotPass() {
        assertEquals("small counts of people would be published: people quarter", assertThrows(IllegalStateException.class,
                () -> ProtectedFigures.audited(List.of(), rows -> List.of("people quarter"))).getMessage());
    }

    @Test
    void aShareThatLeavesAFewOutDoesNotPass() {
        assertEquals("small counts of people would be published: people by region", refusal(ratio("37", "40")));
    }

    @Test
    void whatDoesNotCountPeoplePassesAsItIs() {
        assertEquals(1, audited("events", known("1")).rows().size());
    }

    private static String refusal(Figure... figures) {
        return assertThrows(IllegalStateException.class, () -> audited("people", figures)).getMessage();
    }

    private static ProtectedFigures audited(String indicator, Figure... figures) {
        List<FigureRow> rows = List.of(figures).stream()
                .map(figure -> new FigureRow(new FigureKey(indicator, Scope.TO_DATE, "region", "x"), figure, figure.fraction().isPresent() ? "share" : "persons",
                        Optional.empty(), new Coverage(1, 1)))
                .toList();
        return ProtectedFigures.kept(rows, Set.of("people"), 5);
    }

    private static Figure known(String value) {
        return new Figure.Known(new BigDecimal(value));
    }

    private static Figure ratio(String numerator, String denominator) {
        return new Figure.Known(new BigDecimal("0.5000"),
                Optional.of(new Fraction(new BigDecimal(numerator), new BigDecimal(denominator))));
    }
}
