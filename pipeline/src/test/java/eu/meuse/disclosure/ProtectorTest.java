package eu.meuse.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.First;
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
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is hidden of small tables, worked out by hand; the threshold is 5. */
final class ProtectorTest {
    private static final Quarter QUARTER = new Quarter(2013, 1);
    private static final Map<String, IndicatorCard> CARDS = Map.of(
            "visits", card("visits", true, measure("count(*)", "")),
            "people", card("people", true, measure("count(distinct person_key)", "")),
            "new-people", card("new-people", true, new First(measure("count(distinct person_key)", ""))),
            "events", card("events", false, new Measure(FactTable.EVENTS, Optional.of("date"), Optional.empty(), "count(*)", false)),
            "per-event", card("per-event", false, new Ratio(new Named("visits"),
                    new Inline(measure("count(distinct event_id)", ""), Kind.COUNT))),
            "share", card("share", true, new Ratio(
                    new Inline(measure("count(*)", "country <> event_country"), Kind.COUNT),
                    new Inline(measure("count(*)", "country is not null"), Kind.COUNT))));

    private final List<FigureRow> figures = new ArrayList<>();

    /** 40 − 30 would be north and west: one more region must go, and the cheapest is the smaller. The zero stays. */
    @Test
    void aSmallCellTakesOneMoreWithIt() {
        table("visits", Scope.QUARTER, 3, 0, 7, 30);
        assertEquals("east ok, north suppressed, south ok, total ok, west suppressed", published("visits", Scope.QUARTER));
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        table("visits", Scope.QUARTER, 5, 0, 7, 30);
        assertEquals("east ok, north ok, south ok, total ok, west ok", published("visits", Scope.QUARTER));
    }

    /** One person in the north, one in the west: each would know the other, had not the east gone, too. */
    @Test
    void twoWhoStandAloneAreHiddenBehindAThird() {
        table("visits", Scope.QUARTER, 1, 0, 1, 30);
        assertEquals("east suppressed, north suppressed, south ok, total ok, west suppressed", published("visits", Scope.QUARTER));
    }

    /** To date 103 in the north, of which 100 were counted before, as the last report said: 103 would give the 3 away. */
    @Test
    void whatWasHiddenOfAQuarterIsNotHadFromTheSumToDate() {
        table("visits", Scope.QUARTER, 3, 0, 7, 30);
        table("visits", Scope.TO_DATE, 103, 50, 107, 130);
        assertEquals("east ok, north suppressed, south ok, total ok, west suppressed", published("visits", Scope.QUARTER));
        assertEquals("east ok, north suppressed, south ok, total ok, west suppressed", published("visits", Scope.TO_DATE));
    }

    /** In the next quarter nothing is small; but 109 − 6 would be the north's sum to date that was hidden, and with it the 3. */
    @Test
    void whatWasHiddenInOneQuarterIsNotHadFromTheNext() {
        table("visits", Scope.QUARTER, 3, 0, 7, 30);
        table("visits", Scope.TO_DATE, 103, 50, 107, 130);
        Earlier first = earlier(QUARTER);
        figures.clear();
        table("visits", Scope.QUARTER, 6, 8, 9, 10);
        table("visits", Scope.TO_DATE, 109, 58, 116, 140);
        List<FigureRow> next = protector().protect(QUARTER.next(), figures, List.of(first), Map.of()).rows();
        boolean quarter = next.stream().anyMatch(row -> isHidden(row, Scope.QUARTER, "north"));
        boolean toDate = next.stream().anyMatch(row -> isHidden(row, Scope.TO_DATE, "north"));
        assertEquals(true, quarter || toDate);
    }

    /**
     * Of 13 people one was elsewhere than in the west. Were only the 12 there hidden: 17 have come there by now, of whom 7 had before, so
     * that 10 at least came in the quarter, and 3 at most elsewhere.
     */
    @Test
    void thoseWhoHaveComeByNowComeInTheQuarterOrBefore() {
        count("people", Scope.TO_DATE, "region", "west", 7);
        Earlier first = earlier(QUARTER);
        figures.clear();
        count("people", Scope.QUARTER, "", "", 13);
        count("people", Scope.QUARTER, "region", "west", 12);
        count("people", Scope.TO_DATE, "region", "west", 17);
        List<String> hidden = protector().protect(QUARTER.next(), figures, List.of(first), Map.of()).rows().stream()
                .filter(row -> row.figure() instanceof Figure.Suppressed).map(row -> row.key().scope() + " " + row.key().key()).toList();
        assertEquals(List.of("QUARTER west", "TO_DATE west"), hidden);
    }

    /** A list came late: with 12 and then 13 anybody would know that it brought one, of the north. A next one with six more tells nothing. */
    @Test
    void thoseWhoComeIntoAPackThatIsMadeAgainAreNotTold() {
        table("visits", Scope.QUARTER, 12, 0, 7, 30);
        Earlier first = earlier(QUARTER);
        figures.clear();
        table("visits", Scope.QUARTER, 13, 0, 7, 30);
        assertEquals("east ok, north suppressed, south ok, total suppressed, west ok", published("visits", Scope.QUARTER, first));
        figures.clear();
        table("visits", Scope.QUARTER, 18, 0, 7, 30);
        assertEquals("east ok, north ok, south ok, total ok, west ok", published("visits", Scope.QUARTER, first));
    }

    /** And so it is with two who have left. */
    @Test
    void thoseWhoGoFromAPackThatIsMadeAgainAreNotTold() {
        table("visits", Scope.QUARTER, 12, 0, 7, 30);
        Earlier first = earlier(QUARTER);
        figures.clear();
        table("visits", Scope.QUARTER, 12, 0, 7, 28);
        assertEquals("east suppressed, north ok, south ok, total suppressed, west ok", published("visits", Scope.QUARTER, first));
    }

    /** The same figures again: what was hidden is, and nothing else. */
    @Test
    void aPackThatIsMadeAgainKeepsItsPattern() {
        table("visits", Scope.QUARTER, 3, 0, 7, 30);
        List<FigureRow> once = protector().protect(QUARTER, figures, List.of(), Map.of()).rows();
        assertEquals(once, protector().protect(QUARTER, figures, List.of(new Earlier(QUARTER, figures, once, CARDS)), Map.of()).rows());
    }

    /** There were 22 people, of whom 20 are new: 2 came again. */
    @Test
    void ofTwoCountsWhoseDifferenceIsSmallOneIsHidden() {
        count("people", Scope.QUARTER, "", "", 22);
        count("new-people", Scope.QUARTER, "", "", 20);
        String all = published("people", Scope.QUARTER) + ", " + published("new-people", Scope.QUARTER);
        assertEquals(1, all.split("suppressed", -1).length - 1, all);
    }

    /** Three events are not three people. */
    @Test
    void fewEventsAreNoReasonToHideHowManyCameToEach() {
        count("visits", Scope.QUARTER, "region", "north", 60);
        ratio("per-event", "north", 60, 3);
        assertEquals("north ok", published("per-event", Scope.QUARTER));
    }

    @Test
    void aRatioWithAHiddenPartIsHidden() {
        table("visits", Scope.QUARTER, 3, 0, 7, 30);
        ratio("per-event", "north", 3, 1);
        ratio("per-event", "east", 30, 2);
        assertEquals("east ok, north suppressed", published("per-event", Scope.QUARTER));
    }

    @Test
    void aShareThatLeavesAFewOutIsHidden() {
        ratio("share", "north", 97, 100);
        ratio("share", "west", 95, 100);
        ratio("share", "south", 3, 100);
        assertEquals("north suppressed, south suppressed, west ok", published("share", Scope.QUARTER));
    }

    @Test
    void countsOfOtherThingsStay() {
        count("events", Scope.QUARTER, "region", "north", 1);
        assertEquals("north ok", published("events", Scope.QUARTER));
    }

    /** The total is small itself; all that is left to say is where nobody was. */
    @Test
    void aSmallTotalIsHidden() {
        table("visits", Scope.QUARTER, 3, 0, 0, 0);
        assertEquals("east ok, north suppressed, south ok, total suppressed, west ok", published("visits", Scope.QUARTER));
    }

    private Earlier earlier(Quarter quarter) {
        List<FigureRow> rows = List.copyOf(figures);
        return new Earlier(quarter, rows, protector().protect(quarter, rows, List.of(), Map.of()).rows(), CARDS);
    }

    private static Protector protector() {
        return new Protector(CARDS, 5);
    }

    private String published(String indicator, Scope scope, Earlier... before) {
        return String.join(", ", protector().protect(QUARTER, figures, List.of(before), Map.of()).rows().stream()
                .filter(row -> row.key().indicator().equals(indicator) && row.key().scope() == scope)
                .map(row -> (row.key().key().isEmpty() ? "total" : row.key().key()) + " " + row.figure().status())
                .sorted()
                .toList());
    }

    private static boolean isHidden(FigureRow row, Scope scope, String key) {
        return row.figure() instanceof Figure.Suppressed && row.key().scope() == scope && row.key().key().equals(key);
    }

    private void table(String indicator, Scope scope, int north, int south, int west, int east) {
        count(indicator, scope, "region", "north", north);
        count(indicator, scope, "region", "south", south);
        count(indicator, scope, "region", "west", west);
        count(indicator, scope, "region", "east", east);
        count(indicator, scope, "", "", north + south + west + east);
    }

    private void count(String indicator, Scope scope, String breakdown, String key, int value) {
        figures.add(row(indicator, scope, breakdown, key, new Figure.Known(BigDecimal.valueOf(value))));
    }

    private void ratio(String indicator, String key, int numerator, int denominator) {
        Fraction of = new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        figures.add(row(indicator, Scope.QUARTER, "region", key,
                new Figure.Known(of.numerator().divide(of.denominator(), 4, RoundingMode.HALF_UP), Optional.of(of))));
    }

    private static FigureRow row(String indicator, Scope scope, String breakdown, String key, Figure figure) {
        return new FigureRow(new FigureKey(indicator, scope, breakdown, key), figure, "", Optional.empty(), new Coverage(1, 1));
    }

    private static Measure measure(String aggregate, String where) {
        return new Measure(FactTable.PARTICIPATIONS, Optional.of("date"), Optional.of(where).filter(any -> !any.isEmpty()), aggregate, false);
    }

    private static IndicatorCard card(String id, boolean people, Formula formula) {
        return new IndicatorCard(id, Map.of(), Map.of(), "", Kind.COUNT, Optional.empty(), List.of(),
                Set.of(Scope.values()), Set.of(FactTable.PARTICIPATIONS), people, formula, List.of());
    }
}
