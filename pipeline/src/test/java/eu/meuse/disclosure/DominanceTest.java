package eu.meuse.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.OrganisationAmount;
import eu.meuse.programme.CodedFormula;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Coded;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.MoneyIndicators;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is hidden of amounts, worked out by hand; p is 15. */
final class DominanceTest {
    private static final Quarter QUARTER = new Quarter(2013, 2);
    private static final Measure COUNT = new Measure(FactTable.VOUCHERS, Optional.of("decided_on"), Optional.empty(), "count(*)", false);
    private static final Map<String, IndicatorCard> CARDS = Map.of(
            "vouchers", card("vouchers", Awards.VOUCHERS, Kind.MONEY),
            "largest", card("largest", new Measure(FactTable.VOUCHERS, Optional.of("decided_on"), Optional.empty(), "max(amount)", false), Kind.MONEY),
            "awards", card("awards", COUNT, Kind.COUNT),
            "average", card("average", new Ratio(new Named("vouchers"), new Inline(COUNT, Kind.COUNT)), Kind.RATIO),
            "top", card("top", new Coded(CodedFormula.TOP_TEN_SUPPORT), Kind.MONEY),
            "budgets", card("budgets", new Measure(FactTable.BUDGETS, Optional.empty(), Optional.empty(), "sum(amount)", false), Kind.MONEY));

    private final Awards awards = new Awards();

    /** What follows from the card: sums, ratios and code over money of facts that name an organisation; budgets are partners'. */
    @Test
    void moneyOfOrganisationsIsToldByTheCard() {
        MoneyIndicators money = new MoneyIndicators(CARDS);
        assertEquals(List.of("average", "largest", "top", "vouchers"), CARDS.keySet().stream().sorted().filter(money::isOfMoney).toList());
    }

    /** 300 + 300 + 300: all but two have 300, far more than 15 % of the largest. */
    @Test
    void nothingIsHiddenWhereNobodyDominates() {
        many("north");
        many("south");
        assertEquals("", hidden());
    }

    /** The north's 500 are Alpha's alone; the smallest other region goes with it. The zero of the west stays. */
    @Test
    void whatIsOneOrganisationsIsHidden() {
        give("Alpha", "north", 500);
        many("south");
        many("east");
        many("east");
        assertEquals("quarter north, quarter south, to-date north, to-date south", hidden());
    }

    /** Beta has 200 of the north's 700, and so knows that the rest is Alpha's. */
    @Test
    void ofTwoTheSecondKnowsTheFirst() {
        give("Alpha", "north", 500);
        give("Beta", "north", 200);
        many("south");
        many("east");
        assertTrue(hidden().contains("quarter north") && hidden().contains("to-date north"), hidden());
    }

    /** 1000 + 400 and 149 of others, less than 15 % of 1000: Beta knows 1000 to 1149. With 150 it is as wide as it must be. */
    @Test
    void othersMustHaveAsMuchAsThePercentage() {
        give("Alpha", "north", 1000);
        give("Beta", "north", 400);
        give("Gamma", "north", 149);
        many("south");
        many("east");
        assertTrue(hidden().contains("quarter north"), hidden());
        give("Delta", "north", 1);
        assertEquals("", hidden());
    }

    /** There is no other region: the total is Alpha's, too. */
    @Test
    void aTotalOfOneIsHidden() {
        give("Alpha", "north", 500);
        assertEquals("quarter north, quarter total, to-date north, to-date total", hidden());
    }

    /** The north and the south are Alpha's alone, and what is left of the total together is as well: a third must go. */
    @Test
    void whatIsHiddenTogetherIsNotOneOrganisations() {
        give("Alpha", "north", 500);
        give("Alpha", "south", 400);
        many("east");
        many("west");
        assertTrue(hidden().matches(".*quarter (east|west|total).*"), hidden());
    }

    /** Nothing of the quarter is dominated, nor to date; what there was before is Alpha's. */
    @Test
    void whatWasBeforeIsNotHadFromTheSumToDate() {
        awards.add("Alpha", QUARTER.previous(), "north", "energy", 500);
        many("north");
        many("south");
        assertTrue(hidden().contains("quarter north") || hidden().contains("to-date north"), hidden());
        assertTrue(hidden().contains("quarter total") || hidden().contains("to-date total"), hidden());
    }

    /** The pack before hid the north's 500; 1400 to date less 900 of the quarter would give them away. */
    @Test
    void whatWasHiddenBeforeIsNotHadFromTheNextPack() {
        awards.add("Alpha", QUARTER.previous(), "north", "energy", 500);
        awards.add("Alpha", QUARTER.previous(), "south", "energy", 800);
        List.of("A", "B", "C").forEach(one -> awards.add(one, QUARTER.previous(), "east", "energy", 400));
        List<FigureRow> then = figures(QUARTER.previous());
        List<FigureRow> published = protect(QUARTER.previous(), then, List.of());
        many("north");
        many("south");
        many("east");
        List<FigureRow> now = protect(QUARTER, figures(QUARTER), List.of(new Earlier(QUARTER.previous(), then, published, CARDS)));
        assertTrue(hidden(published).contains("to-date north"), hidden(published));
        assertTrue(hidden(now).contains("quarter north") || hidden(now).contains("to-date north"), hidden(now));
    }

    @Test
    void aRatioOfAHiddenAmountIsHidden() {
        give("Alpha", "north", 500);
        many("south");
        many("east");
        many("east");
        List<FigureRow> figures = new ArrayList<>(figures(QUARTER));
        figures.add(average("north", 500, 1));
        figures.add(average("east", 1800, 6));
        assertEquals(List.of("north"), hiddenOf("average", figures));
    }

    /** Nobody can say who has what of the largest voucher or of what ten have: nothing of them is shown but zeros. */
    @Test
    void whatCannotBeToldIsHidden() {
        many("north");
        List<FigureRow> figures = new ArrayList<>();
        figures.add(total("largest", 300));
        figures.add(total("top", 900));
        figures.add(total("awards", 3));
        assertEquals(List.of(""), hiddenOf("largest", figures));
        assertEquals(List.of(""), hiddenOf("top", figures));
        assertEquals(List.of(), hiddenOf("awards", figures));
    }

    /** Somebody has counted otherwise than the figures: rather nothing than a wrong margin. */
    @Test
    void whatDoesNotAddUpIsHidden() {
        many("north");
        assertEquals(List.of(""), hiddenOf("vouchers", List.of(total("vouchers", 901))));
        assertEquals(List.of(), hiddenOf("vouchers", List.of(total("vouchers", 900))));
    }

    /** The metal's 500 are Alpha's alone and go with those of ict; what another card says of ict goes with these. */
    @Test
    void anAmountWithAConditionIsTheCellOfAllAmounts() {
        for (String where : List.of("decision = 'awarded' and sector = 'ict'", "sector in ('ict') and decision = 'awarded'")) {
            Measure ict = new Measure(FactTable.VOUCHERS, Optional.of("decided_on"), Optional.of(where), "sum(amount)", false, false);
            Map<String, IndicatorCard> cards = Map.of("vouchers", CARDS.get("vouchers"), "ict", card("ict", ict, Kind.MONEY));
            Awards some = new Awards();
            some.add("Alpha", QUARTER, "north", "metal", 500);
            for (int i = 0; i < 9; i++) {
                some.add("Many " + i, QUARTER, "north", i < 3 ? "ict" : "energy", 300);
            }
            List<FigureRow> figures = new ArrayList<>(some.figures("vouchers", QUARTER, Map.of("", List.of(""), "sector", List.of("metal", "ict", "energy"))));
            figures.add(total("ict", 900));
            Map<Measure, List<OrganisationAmount>> amounts = new TreeMap<>(Comparator.comparing(Measure::toString));
            amounts.putAll(some.amounts());
            amounts.put(ict, some.amounts().get(Awards.VOUCHERS).stream().filter(one -> one.codes().get("sector").equals("ict")).toList());
            List<FigureRow> rows = new Protector(cards, 5, Optional.of(15)).protect(QUARTER, figures, List.of(), amounts).rows();
            String hidden = hidden(rows);
            assertTrue(hidden.contains("quarter metal"), hidden);
            assertEquals(hidden.contains("quarter ict"), hidden.contains("quarter total"), hidden);
        }
    }

    @Test
    void withoutARuleAmountsStay() {
        give("Alpha", "north", 500);
        assertEquals("", hidden(new Protector(CARDS, 5).protect(QUARTER, figures(QUARTER), List.of(), Map.of()).rows()));
    }

    private void many(String region) {
        int first = awards.all.size();
        for (int i = 0; i < 3; i++) {
            awards.add("Many " + (first + i), QUARTER, region, "energy", 300);
        }
    }

    private void give(String organisation, String region, int euros) {
        awards.add(organisation, QUARTER, region, "energy", euros);
    }

    private List<FigureRow> figures(Quarter quarter) {
        return awards.figures("vouchers", quarter, Map.of("", List.of(""), "region", List.of("north", "south", "east", "west")));
    }

    private List<FigureRow> protect(Quarter quarter, List<FigureRow> figures, List<Earlier> earlier) {
        return new Protector(CARDS, 5, Optional.of(15)).protect(quarter, figures, earlier, awards.amounts()).rows();
    }

    private String hidden() {
        return hidden(protect(QUARTER, figures(QUARTER), List.of()));
    }

    private List<String> hiddenOf(String indicator, List<FigureRow> figures) {
        return protect(QUARTER, figures, List.of()).stream()
                .filter(row -> row.figure() instanceof Figure.Suppressed && row.key().indicator().equals(indicator))
                .map(row -> row.key().key())
                .toList();
    }

    private static String hidden(List<FigureRow> rows) {
        return String.join(", ", rows.stream().filter(row -> row.figure() instanceof Figure.Suppressed)
                .map(row -> row.key().scope().code() + " " + (row.key().key().isEmpty() ? "total" : row.key().key()))
                .sorted()
                .toList());
    }

    private static FigureRow total(String indicator, int value) {
        return Awards.row(FigureKey.total(indicator, Scope.QUARTER), new Figure.Known(BigDecimal.valueOf(value)));
    }

    private static FigureRow average(String region, int amount, int count) {
        return Awards.row(new FigureKey("average", Scope.QUARTER, "region", region), new Figure.Known(BigDecimal.valueOf(amount / count),
                Optional.of(new Fraction(BigDecimal.valueOf(amount), BigDecimal.valueOf(count)))));
    }

    static IndicatorCard card(String id, Formula formula, Kind kind) {
        Set<FactTable> tables = id.equals("budgets") ? Set.of(FactTable.BUDGETS) : Set.of(FactTable.VOUCHERS);
        return new IndicatorCard(id, Map.of(), Map.of(), "", kind, Optional.empty(), List.of(), Set.of(Scope.values()), tables, false, formula, List.of());
    }
}
