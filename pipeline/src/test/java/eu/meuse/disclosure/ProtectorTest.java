package eu.meuse.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProtectorTest {
    private static final Measure ROWS =
            new Measure(FactTable.PARTICIPATIONS, Optional.of("date"), Optional.empty(), "count(*)", false);
    private static final Map<String, IndicatorCard> CARDS = Map.of(
            "visits", card("visits", true, ROWS),
            "events", card("events", false, ROWS),
            "per-event", card("per-event", false, new Ratio(new Named("visits"), new Named("events"))),
            "share", card("share", true, new Ratio(new Inline(ROWS, Kind.COUNT), new Inline(ROWS, Kind.COUNT))));

    private final List<FigureRow> figures = new ArrayList<>();

    @Test
    void aTableWithASmallCellIsWithheldWholeInBothScopes() {
        count("visits", Scope.QUARTER, "region", "north", 4);
        count("visits", Scope.QUARTER, "region", "south", 0);
        count("visits", Scope.TO_DATE, "region", "north", 900);
        missing("visits", Scope.QUARTER, "region", "west");
        count("visits", Scope.QUARTER, "sector", "energy", 5);
        count("visits", Scope.QUARTER, "", "", 5);

        assertEquals(List.of("quarter  ok", "quarter north suppressed", "quarter south suppressed", "quarter west missing",
                "quarter energy ok", "to-date north suppressed"), published("visits"));
    }

    @Test
    void zeroIsNotSmall() {
        count("visits", Scope.QUARTER, "region", "north", 0);
        count("visits", Scope.QUARTER, "region", "south", 5);

        assertEquals(List.of("quarter north ok", "quarter south ok"), published("visits"));
    }

    @Test
    void aSmallTotalWithholdsEverythingOfItsIndicator() {
        count("visits", Scope.QUARTER, "", "", 3);
        count("visits", Scope.TO_DATE, "", "", 300);
        count("visits", Scope.TO_DATE, "region", "north", 300);

        assertEquals(List.of("quarter  suppressed", "to-date  suppressed", "to-date north suppressed"), published("visits"));
    }

    @Test
    void whatIsMadeOfAWithheldTableGoesWithIt() {
        count("visits", Scope.QUARTER, "region", "north", 2);
        ratio("per-event", "region", "north", 20, 10);
        ratio("per-event", "sector", "energy", 20, 10);

        assertEquals(List.of("quarter north suppressed", "quarter energy ok"), published("per-event"));
    }

    @Test
    void aShareThatLeavesAFewOutIsWithheld() {
        ratio("share", "region", "north", 97, 100);
        ratio("share", "sector", "energy", 95, 100);
        ratio("share", "format", "fair", 3, 100);

        assertEquals(List.of("quarter fair suppressed", "quarter north suppressed", "quarter energy ok"), published("share"));
    }

    @Test
    void aRatioOverNothingInAWithheldTableIsWithheldToo() {
        ratio("share", "region", "north", 3, 100);
        figures.add(row("share", Scope.QUARTER, "region", "south", new Figure.NoData(Optional.of(fraction(0, 0)))));

        assertEquals(List.of("quarter north suppressed", "quarter south suppressed"), published("share"));
    }

    @Test
    void countsOfOtherThingsAreNotPeople() {
        count("events", Scope.QUARTER, "region", "north", 1);

        assertEquals(List.of("quarter north ok"), published("events"));
    }

    private List<String> published(String indicator) {
        return new Protector(CARDS, 5).protect(figures).rows().stream()
                .filter(row -> row.key().indicator().equals(indicator))
                .map(row -> row.key().scope().code() + " " + row.key().key() + " " + row.figure().status())
                .toList();
    }

    private void count(String indicator, Scope scope, String breakdown, String key, int value) {
        figures.add(row(indicator, scope, breakdown, key, new Figure.Known(BigDecimal.valueOf(value))));
    }

    private void missing(String indicator, Scope scope, String breakdown, String key) {
        figures.add(row(indicator, scope, breakdown, key, new Figure.Missing()));
    }

    private void ratio(String indicator, String breakdown, String key, int numerator, int denominator) {
        Fraction of = fraction(numerator, denominator);
        figures.add(row(indicator, Scope.QUARTER, breakdown, key,
                new Figure.Known(of.numerator().divide(of.denominator()), Optional.of(of))));
    }

    private static Fraction fraction(int numerator, int denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static FigureRow row(String indicator, Scope scope, String breakdown, String key, Figure figure) {
        return new FigureRow(new FigureKey(indicator, scope, breakdown, key), figure, "", Optional.empty(), new Coverage(1, 1));
    }

    private static IndicatorCard card(String id, boolean people, Formula formula) {
        return new IndicatorCard(id, Map.of(), Map.of(), "", Kind.COUNT, Optional.empty(), List.of(),
                Set.of(Scope.values()), Set.of(FactTable.PARTICIPATIONS), people, formula, List.of());
    }
}
