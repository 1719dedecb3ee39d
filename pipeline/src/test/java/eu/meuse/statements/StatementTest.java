package eu.meuse.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.statements.Accounts.Amount;
import eu.meuse.statements.Accounts.Rate;
import eu.meuse.statements.Accounts.Spending;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The arithmetic cases of the rule book, worked by hand. */
class StatementTest {
    private static final List<String> SOURCES = List.of("erdf", "national-public", "regional-public", "private");
    private static final Quarter Q1 = new Quarter(2012, 1);
    private static final Quarter Q2 = new Quarter(2012, 2);

    @Test
    void theProjectIsTheSumOfItsPartnersCutAmounts() {
        // 3 × 100.01 at 50 % is 150.00, not 150.01.
        List<String> partners = List.of("A", "B", "C");
        Statement statement = new Statement(new Accounts(
                partners.stream().map(partner -> new Rate(partner, new BigDecimal("50"))).toList(),
                List.of(),
                partners.stream().map(partner -> amount(partner, "erdf", "1000.00")).toList(),
                partners.stream().map(partner -> certified(partner, Q1, "100.01")).toList(),
                List.of()), Q1, SOURCES);

        assertEquals("150.00", due(statement, Scope.QUARTER, ""));
        assertEquals("50.00", due(statement, Scope.QUARTER, "B"));
    }

    @Test
    void aReversalCancelsWhatItReverses() {
        Accounts accounts = one("50", "1000.00", certified("A", Q1, "100.01"), certified("A", Q2, "-100.01"));

        assertEquals("50.00", due(new Statement(accounts, Q1, SOURCES), Scope.TO_DATE, "A"));
        Statement after = new Statement(accounts, Q2, SOURCES);
        assertEquals("0.00", due(after, Scope.TO_DATE, "A"));
        assertEquals("-50.00", due(after, Scope.QUARTER, "A"));
    }

    @Test
    void theGrantIsTheMostThatIsDue() {
        Accounts accounts = one("50", "60.00", certified("A", Q1, "100.00"), certified("A", Q2, "100.00"));

        Statement statement = new Statement(accounts, Q2, SOURCES);
        assertEquals("60.00", due(statement, Scope.TO_DATE, "A"));
        assertEquals("10.00", due(statement, Scope.QUARTER, "A"));
    }

    @Test
    void withoutAnAgreedRateTheFinancingPlanGivesItAsAFraction() {
        // 100 ÷ 300 of 3.00 is 1.00; a rate rounded to 33.33 % would give 0.99.
        Accounts accounts = new Accounts(List.of(), List.of(),
                List.of(amount("A", "erdf", "100.00"), amount("A", "private", "200.00")),
                List.of(certified("A", Q1, "3.00")), List.of());

        assertEquals("1.00", due(new Statement(accounts, Q1, SOURCES), Scope.TO_DATE, "A"));
    }

    @Test
    void leftoverCentsGoToTheLargestRemaindersAndAmongEqualsToTheFirst() {
        // Rest 0.50 over three equal sources: 0.16 each and two cents left for the first two of the list.
        Accounts accounts = new Accounts(List.of(new Rate("A", new BigDecimal("50"))), List.of(),
                List.of(amount("A", "erdf", "300.00"), amount("A", "private", "100.00"),
                        amount("A", "national-public", "100.00"), amount("A", "regional-public", "100.00")),
                List.of(certified("A", Q1, "1.00")), List.of(amount("A", "private", "0.05")));

        assertEquals(
                List.of("erdf 0.50 0.00 0.50", "national-public 0.17 0.00 0.17", "private 0.16 0.05 0.11", "regional-public 0.17 0.00 0.17"),
                new Statement(accounts, Q1, SOURCES).financing().stream()
                        .map(line -> line.source() + " " + line.total() + " " + line.received() + " " + line.outstanding())
                        .toList());
    }

    @Test
    void aNegativeRestIsSplitAsItsAbsoluteValue() {
        assertEquals(List.of("-0.34", "-0.33", "-0.33"),
                LargestRemainder.split(new BigDecimal("-1.00"), List.of(money("5.00"), money("5.00"), money("5.00")))
                        .stream().map(BigDecimal::toPlainString).toList());
    }

    @Test
    void aPartnerWithErdfAloneHasNoOtherRow() {
        Accounts accounts = one("50", "1000.00", certified("A", Q1, "10.00"));

        assertEquals(List.of("erdf 5.00"), new Statement(accounts, Q1, SOURCES).financing().stream()
                .map(line -> line.source() + " " + line.total()).toList());
    }

    @Test
    void aCategoryHasALineForItsBudgetOrItsExpenditure() {
        Accounts accounts = new Accounts(List.of(), List.of(amount("A", "staff", "500.00"), amount("A", "travel", "50.00")), List.of(),
                List.of(new Spending("A", "staff", Q1, Optional.of(Q2), money("120.00"), money("100.00")),
                        new Spending("A", "equipment", Q2, Optional.empty(), money("30.00"), money("0.00"))),
                List.of());

        assertEquals(
                List.of("equipment 0.00 | 0.00 30.00 30.00 | 0.00 0.00 0.00 | 0.00",
                        "staff 500.00 | 120.00 0.00 120.00 | 0.00 100.00 100.00 | 400.00",
                        "travel 50.00 | 0.00 0.00 0.00 | 0.00 0.00 0.00 | 50.00"),
                new Statement(accounts, Q2, SOURCES).lines().stream()
                        .map(line -> line.costCategory() + " " + line.budget() + " | " + line.declaredBefore() + " " + line.declaredNow()
                                + " " + line.declaredTotal() + " | " + line.certifiedBefore() + " " + line.certifiedNow() + " "
                                + line.certifiedTotal() + " | " + line.remaining())
                        .toList());
    }

    private static Accounts one(String rate, String grant, Spending... spending) {
        return new Accounts(List.of(new Rate("A", new BigDecimal(rate))), List.of(), List.of(amount("A", "erdf", grant)),
                List.of(spending), List.of());
    }

    private static Spending certified(String partner, Quarter quarter, String amount) {
        return new Spending(partner, "staff", quarter, Optional.of(quarter), money(amount), money(amount));
    }

    private static Amount amount(String partner, String item, String amount) {
        return new Amount(partner, item, money(amount));
    }

    private static String due(Statement statement, Scope scope, String partner) {
        String breakdown = partner.isEmpty() ? "" : "partner";
        return statement.erdfDue().get(new FigureKey(Statement.ERDF_DUE, scope, breakdown, partner)).toPlainString();
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
