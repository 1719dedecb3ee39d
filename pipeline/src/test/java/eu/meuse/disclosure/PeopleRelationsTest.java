package eu.meuse.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.Contributors;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Pace;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.IndicatorCard.Sum;
import eu.meuse.programme.IndicatorCard.Union;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts that are told by others, through formulas, conditions and names; worked out by hand, the threshold is 5. */
final class PeopleRelationsTest {
    private static final Quarter QUARTER = new Quarter(2013, 1);
    private static final String PERSONS = "count(distinct person_key)";

    private final Map<String, IndicatorCard> cards = new TreeMap<>();
    private final List<FigureRow> figures = new ArrayList<>();

    private void visits(String id, String where) {
        card(id, true, measure("count(*)", where));
    }

    /** Three have come so far; at this pace six will have, and whoever knows the calendar halves that. No card says that it counts people. */
    @Test
    void aForecastOfFewPeopleIsHidden() {
        visits("visits", "");
        card("ahead", false, new Pace("visits"));
        total("visits", Scope.TO_DATE, 3);
        total("ahead", Scope.TO_DATE, 6);
        assertEquals("ahead, visits", hidden());
    }

    /** The programme does not report what its forecast rests on: nobody has looked whether that is small. */
    @Test
    void aForecastWithoutItsBaseIsHidden() {
        visits("visits", "");
        card("ahead", true, new Pace("visits"));
        card("per-visit", true, new Ratio(new Named("ahead"), new Inline(measure("count(distinct event_id)", ""), Kind.COUNT)));
        total("ahead", Scope.TO_DATE, 6);
        ratio("per-visit", Scope.TO_DATE, 6, 2);
        assertEquals("ahead, per-visit", hidden());
    }

    /** Three organisations in the north: three visits at least, so that the three are three or four. In the west nothing is to be kept. */
    @Test
    void organisationsDoNotTellHowManyTheirPeopleAre() {
        visits("visits", "");
        card("organisations", false, measure("count(distinct organisation_key)", ""));
        List.of("north 3", "west 7", "east 30").forEach(one -> row("visits", Scope.QUARTER, "region", one.split(" ")[0], Integer.parseInt(one.split(" ")[1])));
        total("visits", Scope.QUARTER, 40);
        row("organisations", Scope.QUARTER, "region", "north", 3);
        row("organisations", Scope.QUARTER, "region", "west", 2);
        assertEquals("organisations north, visits north, visits west", hidden());
    }

    /** 40 = 37 + 3: one of the other two goes with the three. */
    @Test
    void aSumAndItsPartsAreProtectedTogether() {
        visits("talks", "format = 'talk'");
        visits("tours", "format = 'tour'");
        card("either", false, new Sum(List.of("talks", "tours")));
        total("talks", Scope.QUARTER, 37);
        total("tours", Scope.QUARTER, 3);
        total("either", Scope.QUARTER, 40);
        assertEquals(2, hiddenOf("talks", "tours", "either"), hidden());
    }

    /** 40 less the 37 that are shown are three of a part that the programme does not report. */
    @Test
    void whatASumLeavesOfItsPartsIsProtected() {
        visits("talks", "");
        card("online", true, new Measure(FactTable.EVENTS, Optional.of("date"), Optional.empty(), "sum(attendance)", false));
        card("either", false, new Sum(List.of("talks", "online")));
        total("talks", Scope.QUARTER, 37);
        total("either", Scope.QUARTER, 40);
        assertEquals(1, hiddenOf("talks", "either"), hidden());
    }

    /** Eight events are no secret, and 11 less 8 are three people. */
    @Test
    void whatElseASumHoldsGivesNoPeopleAway() {
        visits("talks", "");
        card("events", false, new Measure(FactTable.EVENTS, Optional.of("date"), Optional.empty(), "count(*)", false));
        card("both", false, new Sum(List.of("talks", "events")));
        total("talks", Scope.QUARTER, 3);
        total("events", Scope.QUARTER, 8);
        total("both", Scope.QUARTER, 11);
        assertEquals("both, talks", hidden());
    }

    /** 30 came to talks or tours, 28 of them to talks: two came to tours alone. */
    @Test
    void whatAUnionIsMoreThanAPartIsProtected() {
        card("talkers", true, measure(PERSONS, "format = 'talk'"));
        card("any", true, new Union(List.of(measure(PERSONS, "format = 'talk'"), measure(PERSONS, "format = 'tour'"))));
        total("talkers", Scope.QUARTER, 28);
        total("any", Scope.QUARTER, 30);
        assertEquals(1, hiddenOf("talkers", "any"), hidden());
    }

    /** 20 and 13 are 33, and 30 came: three came to both. */
    @Test
    void whoeverIsInBothPartsOfAUnionIsProtected() {
        card("talkers", true, measure(PERSONS, "format = 'talk'"));
        card("tourers", true, measure(PERSONS, "format = 'tour'"));
        card("any", true, new Union(List.of(measure(PERSONS, "format = 'talk'"), measure(PERSONS, "format = 'tour'"))));
        total("talkers", Scope.QUARTER, 20);
        total("tourers", Scope.QUARTER, 13);
        total("any", Scope.QUARTER, 30);
        assertEquals(1, hiddenOf("talkers", "tourers", "any"), hidden());
    }

    /** Forty times somebody came from the north, and it was the same three people; nobody counts people by where they live. */
    @Test
    void manyVisitsOfFewAreHidden() {
        visits("visits", "");
        List.of("north", "south", "west").forEach(region -> {
            row("visits", Scope.QUARTER, "home_region", region, 40);
            contributors("visits", "home_region", region, region.equals("north") ? 3 : 30);
        });
        assertEquals("visits north", hidden());
    }

    /** Of sixty times that somebody came forty were from abroad, by 2 people; and so with the side that is left. */
    @Test
    void aShareOfFewPeopleIsHidden() {
        card("abroad", true, new Ratio(new Inline(measure("count(*)", "country <> event_country"), Kind.COUNT),
                new Inline(measure("count(*)", "country is not null"), Kind.COUNT)));
        ratio("abroad", Scope.QUARTER, 40, 60);
        contributors("abroad", 0, 2);
        contributors("abroad", 1, 22);
        assertEquals("abroad", hidden());
        figures.clear();
        ratio("abroad", Scope.QUARTER, 40, 60);
        contributors("abroad", 0, 20);
        contributors("abroad", 1, 22);
        assertEquals("abroad", hidden());
        figures.clear();
        ratio("abroad", Scope.QUARTER, 40, 60);
        contributors("abroad", 0, 20);
        contributors("abroad", 1, 30);
        assertEquals("", hidden());
    }

    /** How many people there are behind a figure is nothing that anybody publishes. */
    @Test
    void contributorsAreNotPublished() {
        visits("visits", "");
        row("visits", Scope.QUARTER, "home_region", "north", 40);
        contributors("visits", "home_region", "north", 30);
        assertEquals(1, new Protector(cards, 5).protect(QUARTER, figures, List.of(), Map.of()).rows().size());
    }

    /** All but talks, and talks: 40 = 37 + 3, however the conditions are written. */
    @Test
    void aCountAndItsComplementAreProtectedTogether() {
        for (String others : List.of("format <> 'talk'", "format != 'talk'", "format not in ('talk')", "'talk' <> format", "(format <> 'talk')", "audience = 'x' and format <> 'talk'")) {
            figures.clear();
            cards.clear();
            String beside = others.startsWith("audience") ? "audience = 'x'" : "";
            visits("visits", beside);
            visits("others", others);
            total("visits", Scope.QUARTER, 40);
            total("others", Scope.QUARTER, 37);
            assertEquals(1, hiddenOf("visits", "others"), others + ": " + hidden());
        }
    }

    /** Three on tours, beside whom the 17 at talks are hidden: a card that counts these must not show them. */
    @Test
    void aCodeIsKnownHoweverItIsCompared() {
        for (String talks : List.of("format = 'talk'", "format == 'talk'", "format <=> 'talk'", "'talk' = format", "((format = 'talk'))")) {
            figures.clear();
            cards.clear();
            visits("visits", "");
            visits("talks", talks);
            List.of("tour 3", "talk 17", "fair 30").forEach(one -> row("visits", Scope.QUARTER, "format", one.split(" ")[0], Integer.parseInt(one.split(" ")[1])));
            total("visits", Scope.QUARTER, 50);
            total("talks", Scope.QUARTER, 17);
            assertEquals(hidden().contains("visits talk"), hidden().contains("talks"), talks + ": " + hidden());
            assertTrue(hidden().contains("visits tour"), hidden());
        }
    }

    /** Ten by the first quarter, twenty by the third with eight in it: two came late to the second, whose pack knew nothing of them. */
    @Test
    void whatCameLateIsProtected() {
        visits("visits", "");
        total("visits", Scope.TO_DATE, 10);
        Earlier second = earlier();
        figures.clear();
        total("visits", Scope.QUARTER, 8);
        total("visits", Scope.TO_DATE, 20);
        assertEquals(1, new Protector(cards, 5).protect(QUARTER.next(), figures, List.of(second), Map.of()).rows().stream()
                .filter(row -> row.figure() instanceof Figure.Suppressed).count());
    }

    /** Ten by the first quarter, nothing known in the second, twelve by the third: two are new. */
    @Test
    void aQuarterWithoutAnyFigureIsLookedPast() {
        card("people", true, measure(PERSONS, ""));
        total("people", Scope.TO_DATE, 10);
        Earlier first = earlier();
        figures.clear();
        Earlier second = new Earlier(QUARTER.next(), List.of(), List.of(), cards);
        total("people", Scope.TO_DATE, 12);
        assertEquals(1, new Protector(cards, 5).protect(QUARTER.next().next(), figures, List.of(first, second), Map.of()).rows().stream()
                .filter(row -> row.figure() instanceof Figure.Suppressed).count());
    }

    /** A threshold that was raised does not take back what was printed, and what follows from it is not printed either. */
    @Test
    void aSmallCountThatIsKnownIsNotPrintedAgain() {
        visits("visits", "");
        total("visits", Scope.QUARTER, 7);
        total("visits", Scope.TO_DATE, 7);
        Earlier first = earlier();
        figures.clear();
        total("visits", Scope.QUARTER, 0);
        total("visits", Scope.TO_DATE, 7);
        assertEquals(List.of("0"), new Protector(cards, 10).protect(QUARTER.next(), figures, List.of(first), Map.of()).rows().stream()
                .flatMap(row -> row.figure().known().stream()).map(Object::toString).toList());
    }

    /** Talks or tours are 40, and 37 are talks, as a breakdown says: three are tours. */
    @Test
    void severalCodesAreTheirCellsTogether() {
        visits("visits", "");
        visits("guided", "format in ('talk', 'tour')");
        total("guided", Scope.QUARTER, 40);
        row("visits", Scope.QUARTER, "format", "talk", 37);
        row("visits", Scope.QUARTER, "format", "tour", 3);
        row("visits", Scope.QUARTER, "format", "fair", 50);
        assertEquals(2, hiddenOf("guided", "visits talk", "visits tour"), hidden());
    }

    /** Somebody from abroad, and everybody else: what columns compared say and deny is one whole. */
    @Test
    void aComparisonAndItsOppositeAreProtectedTogether() {
        visits("visits", "");
        visits("home", "country = event_country");
        visits("abroad", "country <> event_country");
        total("visits", Scope.QUARTER, 60);
        total("home", Scope.QUARTER, 57);
        total("abroad", Scope.QUARTER, 3);
        assertEquals(2, hiddenOf("visits", "home", "abroad"), hidden());
    }

    /** A cell of the matrix alone, without margins: 43 less 40 are three. */
    @Test
    void aWholeIsItsPartsByTwoDimensionsAsWell() {
        visits("visits", "");
        total("visits", Scope.QUARTER, 43);
        row("visits", Scope.QUARTER, "region/sector", "north/ict", 40);
        row("visits", Scope.QUARTER, "region/sector", "north/metal", 3);
        assertEquals(2, hiddenOf("visits", "visits north/ict", "visits north/metal"), hidden());
    }

    /** 30 + 20 of 52: two did not say where they are from. */
    @Test
    void whoeverHasNoCodeIsProtected() {
        visits("visits", "");
        total("visits", Scope.QUARTER, 52);
        row("visits", Scope.QUARTER, "home_region", "north", 30);
        row("visits", Scope.QUARTER, "home_region", "south", 20);
        assertEquals(1, hiddenOf("visits", "visits north", "visits south"), hidden());
    }

    /** The north's three were hidden; the card is called otherwise now, and there is no breakdown any more that would give them away but what was published. */
    @Test
    void aCardThatIsCalledOtherwiseIsTheSame() {
        visits("visits", "");
        List.of("north 3", "west 7", "east 30").forEach(one -> row("visits", Scope.QUARTER, "region", one.split(" ")[0], Integer.parseInt(one.split(" ")[1])));
        total("visits", Scope.QUARTER, 40);
        Earlier first = earlier();
        assertEquals("visits north, visits west", hidden());
        cards.clear();
        figures.clear();
        visits("comings", "");
        row("comings", Scope.QUARTER, "region", "west", 7);
        assertEquals("comings west", hidden(first));
    }

    /** The same, where the first pack is followed by one without the card, and that by one with a part of it. */
    @Test
    void whatACardPublishedThatIsGoneIsKnownStill() {
        visits("visits", "");
        visits("events", "format = 'fair'");
        List.of("north 3", "west 7", "east 30").forEach(one -> row("visits", Scope.QUARTER, "region", one.split(" ")[0], Integer.parseInt(one.split(" ")[1])));
        total("visits", Scope.QUARTER, 40);
        Earlier first = earlier();
        figures.clear();
        cards.remove("visits");
        total("events", Scope.QUARTER, 20);
        Earlier second = earlier(first);
        cards.clear();
        figures.clear();
        visits("comings", "");
        row("comings", Scope.QUARTER, "region", "west", 7);
        assertEquals("comings west", hidden(first, second));
    }

    /** Twelve visits of ten people, of ten organisations; then eleven of ten: were the tens shown again, one or two at most would have gone. */
    @Test
    void whatIsAsManyAgainDoesNotTellHowFewHaveGone() {
        visits("visits", "");
        card("people", true, measure(PERSONS, ""));
        card("organisations", false, measure("count(distinct organisation_key)", ""));
        total("visits", Scope.QUARTER, 12);
        total("people", Scope.QUARTER, 10);
        total("organisations", Scope.QUARTER, 10);
        Earlier open = earlier();
        assertEquals("", hidden(open));
        figures.set(0, row(FigureKey.total("visits", Scope.QUARTER), new Figure.Known(BigDecimal.valueOf(11))));
        assertEquals("organisations, people, visits", hidden(open));
    }

    private Earlier earlier(Earlier... before) {
        List<FigureRow> made = List.copyOf(figures);
        return new Earlier(QUARTER, made, new Protector(cards, 5).protect(QUARTER, made, List.of(before), Map.of()).rows(), Map.copyOf(cards));
    }

    private String hidden(Earlier... before) {
        return new Protector(cards, 5).protect(QUARTER, figures, List.of(before), Map.of()).rows().stream()
                .filter(row -> row.figure() instanceof Figure.Suppressed)
                .map(row -> (row.key().indicator() + " " + row.key().key()).trim())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** How many of some are hidden, and nothing else is. */
    private int hiddenOf(String... some) {
        List<String> hidden = Stream.of(hidden().split(", ")).filter(one -> !one.isEmpty()).toList();
        assertTrue(List.of(some).containsAll(hidden), hidden.toString());
        return hidden.size();
    }

    private void total(String indicator, Scope scope, int value) {
        row(indicator, scope, "", "", value);
    }

    private void row(String indicator, Scope scope, String breakdown, String key, int value) {
        figures.add(row(new FigureKey(indicator, scope, breakdown, key), new Figure.Known(BigDecimal.valueOf(value))));
    }

    private void ratio(String indicator, Scope scope, int numerator, int denominator) {
        Fraction of = new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        figures.add(row(FigureKey.total(indicator, scope),
                new Figure.Known(of.numerator().divide(of.denominator(), 4, RoundingMode.HALF_UP), Optional.of(of))));
    }

    private void contributors(String indicator, String breakdown, String key, int people) {
        Collection<IndicatorCard> beside = Contributors.beside(List.of(cards.get(indicator)), cards);
        row(beside.iterator().next().id(), Scope.QUARTER, breakdown, key, people);
    }

    /** Of one side of a ratio. */
    private void contributors(String indicator, int side, int people) {
        Ratio ratio = (Ratio) cards.get(indicator).formula();
        IndicatorCard of = card("side", (((Inline) (side == 0 ? ratio.numerator() : ratio.denominator())).measure()));
        row(Contributors.beside(List.of(of), Map.of()).get(0).id(), Scope.QUARTER, "", "", people);
    }

    private static FigureRow row(FigureKey key, Figure figure) {
        return new FigureRow(key, figure, "", Optional.empty(), new Coverage(1, 1));
    }

    private static Measure measure(String aggregate, String where) {
        return new Measure(FactTable.PARTICIPATIONS, Optional.of("date"), Optional.of(where).filter(any -> !any.isEmpty()), aggregate, false);
    }

    private void card(String id, boolean people, Formula formula) {
        IndicatorCard card = card(id, formula);
        cards.put(id, new IndicatorCard(id, Map.of(), Map.of(), "", card.kind(), Optional.empty(), List.of(), card.scopes(), card.datasets(), people, formula, List.of()));
    }

    private static IndicatorCard card(String id, Formula formula) {
        return new IndicatorCard(id, Map.of(), Map.of(), "", Kind.COUNT, Optional.empty(), List.of(),
                Set.of(Scope.values()), Set.of(FactTable.PARTICIPATIONS), true, formula, List.of());
    }
}
