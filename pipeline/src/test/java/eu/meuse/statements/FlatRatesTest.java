package eu.meuse.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.TestSpark;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.InMemoryFacts;
import eu.meuse.programme.FundingRules.FlatRate;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Flat rates, worked by hand. */
class FlatRatesTest {
    private static final Quarter Q1 = new Quarter(2012, 1);
    private static final FlatRates OFFICE = new FlatRates(Map.of("office", rate("15", "staff")));

    static List<Long> seeds() {
        return new Random(20140101).longs(40).boxed().toList();
    }

    @Test
    void aFlatRateIsComputedOnTheSumOfAPartnerAndReport() {
        // 15 % of 33.35 + 33.35 is 10.005: 10.00; computed item by item it would be 5.00 twice, and on all three 15.00.
        CoFinancing statement = statement(new Dossier().partner("A", "50").partner("B", "50")
                .certified("A", "staff", "2012-02-10", "C1", "33.35").certified("A", "staff", "2012-02-11", "C2", "33.35")
                .certified("B", "staff", "2012-02-11", "C1", "33.35").certified("A", "staff", "2012-05-10", "C3", "6.60"), Q1);

        assertEquals(List.of("A staff 66.70 66.70", "A office 10.00 10.00", "B staff 33.35 33.35", "B office 5.00 5.00"), lines(statement));
        // C1 earns 5.00 of the office's 10.00, and C2 what the sum grows by.
        assertEquals(List.of("A C1 38.35", "A C2 38.35", "B C1 38.35"), statement.certificates().stream()
                .map(one -> one.partner() + " " + one.number() + " " + one.certified()).toList());
    }

    @Test
    void aReversalTakesItsFlatRateBack() {
        CoFinancing statement = statement(new Dossier().partner("A", "50")
                .certified("A", "staff", "2012-02-10", "C1", "33.37").certified("A", "staff", "2012-02-11", "C2", "-33.37"), Q1);

        assertEquals(List.of("A staff 0.00 0.00", "A office 0.00 0.00"), lines(statement));
    }

    @Test
    void whatIsDeductedAndParkedOfTheBaseIsOfTheFlatRateToo() {
        CoFinancing statement = statement(new Dossier().partner("A", "50")
                .examined("A", "staff", "2012-02-10", "C1", "100.00", "60.00", "20.00"), Q1);

        assertEquals("15.00 = 9.00 + 3.00 + 3.00", statement.categories().stream().filter(line -> line.costCategory().equals("office"))
                .map(line -> line.line().declaredTotal() + " = " + line.line().certifiedTotal() + " + " + line.deductedTotal() + " + " + line.parked())
                .findFirst().orElseThrow());
    }

    @Test
    void aFlatRateMayRestOnOneThatStandsBeforeIt() {
        // Staff 20 % of equipment 1000.00; travel 15 % of that staff.
        Map<String, FlatRate> rates = new LinkedHashMap<>();
        rates.put("staff", rate("20", "equipment"));
        rates.put("travel", rate("15", "staff"));
        List<Expenditure> computed = new FlatRates(rates).of(new Dossier().partner("A", "50")
                .certified("A", "equipment", "2012-02-10", "C1", "1000.00").certified("A", "staff", "2012-02-10", "C1", "77.00").facts().expenditures());

        assertEquals(List.of("staff 200.00", "travel 30.00"), computed.stream().map(item -> item.category() + " " + item.amount()).toList());
    }

    @Test
    void figuresAndStatementsSeeFlatRatesInThePlaceOfItemsSent() {
        FlatRateFacts facts = new FlatRateFacts(new InMemoryFacts(TestSpark.session(), List.of(
                InMemoryFacts.row(FactTable.PARTNERS, "here", Q1, 2, Map.of("partner_id", "A", "name", "A", "lead", true, "country", "DE")),
                item("I1", "staff", "100.01", 2), item("I2", "office", "55.00", 3)), Q1), Map.of("office", rate("15", "staff")));

        assertEquals(List.of("I1 staff 100.01 100.01 2", "flat-rate office A 2012-Q1 2012-03-10 C1 office 15.00 15.00 0"),
                FundingReader.expenditures(facts).stream().map(item -> item.item() + " " + item.category() + " " + item.amount() + " "
                        + item.certificate().orElseThrow().amount() + " " + item.place().row()).toList());
        assertEquals(List.of("A office 55.00 [here/2012-Q1/expenditures.csv:3]"), facts.leftOut().stream()
                .map(alert -> alert.partner() + " " + alert.costCategory() + " " + alert.amount() + " "
                        + alert.rows().stream().map(row -> row.text()).toList()).toList());
    }

    /** Per partner and period, and per partner and quarter of certification, the sum is the percentage of the base's sum. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void partsAddUpToThePercentageOfTheSumAndIdentitiesHold(long seed) {
        Dossier dossier = RandomDossier.of(new Random(seed));
        FundingFacts all = with(dossier.facts());
        for (String partner : List.of("L", "A", "B", "C")) {
            List<Expenditure> staff = items(all, partner, "staff");
            for (Expenditure one : items(all, partner, "office")) {
                assertEquals(Money.percent(new BigDecimal("15"), declared(staff, one.period())), declared(items(all, partner, "office"), one.period()));
                one.certificate().ifPresent(of -> assertEquals(Money.percent(new BigDecimal("15"), certified(staff, of.in())),
                        certified(items(all, partner, "office"), of.in())));
            }
        }
        assertEquals(List.of(), Identities.brokenBy(Dossier.statement(all, new Quarter(2013, 2))));
    }

    private static BigDecimal declared(List<Expenditure> items, Quarter in) {
        return Money.sum(items.stream().filter(item -> item.period().equals(in)).map(Expenditure::declared).toList());
    }

    private static BigDecimal certified(List<Expenditure> items, Quarter in) {
        return Money.sum(items.stream().flatMap(item -> item.certificate().stream()).filter(of -> of.in().equals(in))
                .map(Expenditure.Certified::amount).toList());
    }

    private static List<Expenditure> items(FundingFacts facts, String partner, String category) {
        return facts.expenditures().stream().filter(item -> item.partner().equals(partner) && item.category().equals(category)).toList();
    }

    private static FactRow item(String id, String category, String amount, long row) {
        return InMemoryFacts.row(FactTable.EXPENDITURES, "here", Q1, row, Map.of("item_id", id, "partner_id", "A", "cost_category", category,
                "paid_on", LocalDate.parse("2012-02-10"), "amount", new BigDecimal(amount), "certified", new BigDecimal(amount),
                "certified_on", LocalDate.parse("2012-03-10"), "certificate", "C1"));
    }

    private static CoFinancing statement(Dossier dossier, Quarter quarter) {
        CoFinancing statement = Dossier.statement(with(dossier.facts()), quarter);
        assertEquals(List.of(), Identities.brokenBy(statement));
        return statement;
    }

    private static FundingFacts with(FundingFacts facts) {
        List<Expenditure> items = new ArrayList<>(facts.expenditures().stream().filter(item -> !item.category().equals("office")).toList());
        items.addAll(OFFICE.of(facts.expenditures()));
        return new FundingFacts(facts.partners(), facts.budgets(), facts.plans(), items, facts.payments());
    }

    private static List<String> lines(CoFinancing statement) {
        return statement.categories().stream()
                .map(line -> line.partner() + " " + line.costCategory() + " " + line.line().declaredTotal() + " " + line.line().certifiedTotal())
                .toList();
    }

    private static FlatRate rate(String percent, String... of) {
        return new FlatRate(new BigDecimal(percent), List.of(of));
    }
}
