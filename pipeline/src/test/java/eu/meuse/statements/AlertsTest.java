package eu.meuse.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.programme.ExchangeRates;
import eu.meuse.programme.FundingRules;
import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.RowPlace;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.bundle.StatementHead;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each alert with what gives rise to it and, beside it, what just does not. */
class AlertsTest {
    private static final Quarter Q1 = new Quarter(2012, 1);
    private static final Quarter Q4 = new Quarter(2012, 4);
    /** 50 % at most, 10 % flexibility, 20 % in kind, a quarter of the budget by the end of 2012. */
    private static final FundingRules RULES = new FundingRules(LocalDate.parse("2012-01-10"), LocalDate.parse("2012-12-20"),
            Optional.of(new BigDecimal("50")), Set.of("CH"), Map.of(), Optional.of(new BigDecimal("20")), new BigDecimal("10"),
            new TreeMap<>(Map.of(2012, new BigDecimal("25"))), ExchangeRates.NONE, new BigDecimal("80"),
            FundingRules.Unusual.USUAL, StatementHead.NONE);

    @Test
    void aBudgetIsExceededWithinAndBeyondItsFlexibility() {
        Dossier dossier = new Dossier().partner("A", "50").budget("A", "staff", "100.00").budget("A", "travel", "100.00").budget("A", "office", "10.00")
                .declared("A", "staff", "2012-Q1", "110.00").declared("A", "travel", "2012-Q1", "110.01");

        assertEquals(
                List.of("check above-flexibility A travel 110.01 of 110.00, rows 3", "check over-budget A  220.01 of 210.00, rows 3",
                        "note over-budget A staff 110.00 of 100.00, rows 2"),
                alerts(dossier, Q1, RULES, Alert.Kind.OVER_BUDGET, Alert.Kind.ABOVE_FLEXIBILITY).stream().sorted().toList());
        assertEquals(List.of("act over-budget A  220.01 of 210.00, rows 3", "note over-budget A staff 110.00 of 100.00, rows 2",
                        "note over-budget A travel 110.01 of 100.00, rows 3"),
                alerts(dossier, Q1, Dossier.rules(), Alert.Kind.OVER_BUDGET, Alert.Kind.ABOVE_FLEXIBILITY));
    }

    @Test
    void theRowsAreThoseThatExceedABudgetSinceItWasLastKept() {
        // 60, 120 over, 90 kept again after a reversal, 110 and 115 over.
        Dossier dossier = new Dossier().partner("A", "50").budget("A", "staff", "100.00")
                .declared("A", "staff", "2012-Q1", "60.00").declared("A", "staff", "2012-Q1", "60.00").declared("A", "staff", "2012-Q1", "-30.00")
                .declared("A", "staff", "2012-Q1", "20.00").declared("A", "staff", "2012-Q1", "5.00");

        assertEquals(List.of("act over-budget A  115.00 of 100.00, rows 5 6", "note over-budget A staff 115.00 of 100.00, rows 5 6"),
                alerts(dossier, Q1, Dossier.rules(), Alert.Kind.OVER_BUDGET));
    }

    @Test
    void anAgreedRateIsHeldAgainstThePlan() {
        Dossier dossier = new Dossier().partner("A", "33.33").plan("A", "erdf", "100.00").plan("A", "private", "200.00")
                .partner("B", "50").plan("B", "erdf", "100.00").plan("B", "private", "101.00")
                .partner("C", "").plan("C", "erdf", "1.00").plan("C", "private", "9.00");

        assertEquals(List.of("check rate-unlike-plan B  50 of 49.75, rows "), alerts(dossier, Q1, RULES, Alert.Kind.RATE_UNLIKE_PLAN));
    }

    @Test
    void moreThanIsDueIsAnOverpayment() {
        Dossier dossier = new Dossier().partner("A", "50").plan("A", "erdf", "100.00").plan("A", "private", "100.00")
                .certified("A", "staff", "2012-02-10", "C1", "20.00").paid("A", "erdf", "2012-03-01", "10.01").paid("A", "private", "2012-03-01", "10.00");

        assertEquals(List.of("check overpaid A  10.01 of 10.00, rows "), alerts(dossier, Q1, RULES, Alert.Kind.OVERPAID));
    }

    @Test
    void aCertificateHasADayAndANumberOfItsOwn() {
        Dossier dossier = new Dossier().partner("A", "50").certified("A", "staff", "2012-02-10", "C1", "20.00").certified("A", "staff", "2012-03-20", "C1", "1.00")
                .certified("A", "staff", "2012-02-10", "C2", "20.00").certified("A", "staff", "2012-05-10", "C2", "4.00")
                .item(new Expenditure("I9", "A", "staff", LocalDate.parse("2012-02-01"), Q1, new BigDecimal("10.00"), Optional.empty(), "", "", "",
                        false, "", Optional.empty(), new BigDecimal("7.00"), place(9)));

        assertEquals(List.of("act undated-certificate A  7.00 of -, rows 9", "check certificate-reused A  24.00 of -, rows 4 5"),
                alerts(dossier, Q4, RULES, Alert.Kind.UNDATED_CERTIFICATE, Alert.Kind.CERTIFICATE_REUSED));
        assertEquals(List.of(), alerts(dossier, Q1, RULES, Alert.Kind.CERTIFICATE_REUSED));
    }

    @Test
    void aCertificateThatWasSignedOtherwiseOrIsGoneIsTold() {
        FundingFacts then = new Dossier().partner("A", "50").plan("A", "erdf", "100.00").plan("A", "private", "100.00")
                .certified("A", "staff", "2012-02-10", "C1", "20.00").certified("A", "staff", "2012-02-11", "C2", "6.00").facts();
        FundingFacts now = new Dossier().partner("A", "50").plan("A", "erdf", "100.00").plan("A", "private", "100.00")
                .certified("A", "staff", "2012-02-10", "C1", "18.00").facts();
        CoFinancing next = Signatures.closed(then, Q1, Signatures.first(then, Q1)).then(now, Q1.next());

        assertEquals(List.of("18.00 of 20.00, rows 1 alert-certificate-changed", "0.00 of 6.00, rows 0 alert-certificate-changed.gone"),
                next.alerts().stream().filter(alert -> alert.kind() == Alert.Kind.CERTIFICATE_CHANGED)
                        .map(alert -> alert.amount() + " of " + alert.limit().orElseThrow() + ", rows " + alert.rows().size() + " " + alert.wording().key())
                        .sorted(Comparator.comparing(String::length)).toList());
    }

    @Test
    void refusedFilesAndRejectedRowsOfTheQuarterAndAllThatWaitAreTold() {
        List<Finding> found = List.of(found(Q1, "expenditures", 0, Severity.REFUSED), found(Q1.previous(), "expenditures", 0, Severity.REFUSED),
                found(Q1, "payments", 0, Severity.REFUSED), found(Q1, "expenditures", 2, Severity.REJECTED), found(Q1.previous(), "expenditures", 3, Severity.REJECTED),
                found(Q1.previous(), "expenditures", 4, Severity.WAITING), found(Q1, "payments", 5, Severity.REJECTED),
                found(Q1, "expenditures", 6, Severity.WARNING));

        assertEquals(List.of("file-refused 0", "rows-rejected 2", "rows-waiting 4"), RowAlerts.of(found, Q1)
                .map(alert -> alert.kind().code() + " " + alert.rows().stream().map(row -> Long.toString(row.row())).collect(Collectors.joining(" ")))
                .toList());
    }

    private static Finding found(Quarter quarter, String dataset, int row, Severity severity) {
        return new Finding("here", quarter.toString(), dataset, dataset + ".csv", "", row, "amount", severity, "any", Wording.plain("any"));
    }

    @Test
    void theRateIsHeldAgainstTheHighestAsAFraction() {
        Dossier dossier = new Dossier().partner("A", "50.0001").budget("A", "staff", "1.00").partner("B", "50").budget("B", "staff", "1.00").partner("C", "").plan("C", "erdf", "1.00").plan("C", "private", "1.00");

        assertEquals(List.of("act rate-above-highest A  50.0001 of 50, rows 2"), alerts(dossier, Q1, RULES, Alert.Kind.RATE_ABOVE_HIGHEST));
    }

    @Test
    void whatTheGrantCannotPayAndWhatNobodyBearsIsTold() {
        Dossier dossier = new Dossier().partner("A", "50").plan("A", "erdf", "5.00").certified("A", "staff", "2012-02-10", "C1", "10.02")
                .partner("B", "50").plan("B", "erdf", "5.01").plan("B", "private", "5.00").certified("B", "staff", "2012-02-10", "C1", "10.02");

        assertEquals(List.of("act unallocated-rest A  5.02 of -, rows ", "check above-grant A  5.01 of 5.00, rows "),
                alerts(dossier, Q1, RULES, Alert.Kind.ABOVE_GRANT, Alert.Kind.UNALLOCATED_REST));
    }

    @Test
    void aRateWithoutAGrantIsToldOnceItEarns() {
        Dossier dossier = new Dossier().partner("A", "50").plan("A", "private", "5.00").certified("A", "staff", "2012-02-10", "C1", "10.00")
                .partner("B", "0").plan("B", "private", "5.00").certified("B", "staff", "2012-02-10", "C1", "10.00")
                .partner("C", "50").plan("C", "private", "5.00");

        assertEquals(List.of("act above-grant A  5.00 of 0.00, rows 2"), alerts(dossier, Q1, RULES, Alert.Kind.ABOVE_GRANT));
    }

    @Test
    void aPaymentFromASourceWithoutAPlanIsTold() {
        Dossier dossier = new Dossier().partner("A", "50").plan("A", "erdf", "5.00").paid("A", "erdf", "2012-02-10", "1.00")
                .paid("A", "private", "2012-02-10", "2.00").paid("A", "private", "2012-03-10", "3.00").paid("A", "private", "2012-04-01", "9.00");

        assertEquals(List.of("check unplanned-payment A  5.00 of -, rows "), alerts(dossier, Q1, RULES, Alert.Kind.UNPLANNED_PAYMENT));
    }

    @Test
    void moreThanWasDeclaredIsNotCertifiedAndParked() {
        Dossier dossier = new Dossier().partner("A", "50")
                .examined("A", "staff", "2012-02-10", "C1", "100.00", "60.00", "40.00").examined("A", "staff", "2012-02-10", "C1", "100.00", "60.00", "40.01")
                .examined("A", "staff", "2012-02-10", "C1", "-100.00", "-100.00", "0.00").examined("A", "staff", "2012-02-10", "C1", "-100.00", "-100.01", "0.00")
                .examined("A", "staff", "2012-02-10", "C1", "-100.00", "-99.99", "0.00").examined("A", "staff", "2012-05-10", "C2", "100.00", "100.01", "0.00");

        assertEquals(List.of("act over-certified A staff 100.01 of 100.00, rows 3", "act over-certified A staff -100.01 of -100.00, rows 5"),
                alerts(dossier, Q1, RULES, Alert.Kind.OVER_CERTIFIED));
    }

    @Test
    void whatComesBackWasParkedAndNotMoreOfIt() {
        Dossier dossier = new Dossier().partner("A", "50")
                .examined("A", "staff", "2012-02-10", "C1", "100.00", "60.00", "30.00").back("A", "staff", "2012-02-20", "C2", "30.00", "I1")
                .examined("A", "staff", "2012-02-10", "C1", "100.00", "60.00", "30.00").back("A", "staff", "2012-02-20", "C2", "20.00", "I3")
                .back("A", "staff", "2012-02-25", "C3", "10.01", "I3").back("A", "staff", "2012-02-20", "C2", "7.00", "I99")
                .back("A", "staff", "2012-04-20", "C4", "8.00", "I98");

        assertEquals(List.of("act return-unexplained A staff 30.01 of 30.00, rows 4 5 6", "act return-unexplained A staff 7.00 of -, rows 7"),
                alerts(dossier, Q1, RULES, Alert.Kind.RETURN_UNEXPLAINED));
    }

    @Test
    void theFundPaysNothingOfPartnersOutsideTheBase() {
        FundingFacts facts = new Dossier().partner("A", "50").plan("A", "erdf", "50.00").plan("A", "private", "50.00")
                .certified("A", "staff", "2012-02-10", "C1", "10.00").facts();
        FundingFacts.Partner own = facts.partners().get(0);
        FundingFacts swiss = new FundingFacts(List.of(new FundingFacts.Partner(own.id(), own.name(), own.lead(), own.kind(), "CH", "",
                own.rate(), own.place())), facts.budgets(), facts.plans(), facts.expenditures(), facts.payments());
        CoFinancing statement = statement(swiss, Q1, RULES);

        assertEquals(List.of("erdf 0.00", "private 10.00"), statement.sources().stream().map(line -> line.source() + " " + line.line().total()).toList());
        assertEquals("false 0", statement.partners().get(0).inBase() + " " + statement.partners().get(0).percent());
    }

    @Test
    void expenditureIsEligibleFromTheFirstToTheLastDay() {
        Dossier dossier = new Dossier().partner("A", "50")
                .item(paid("I1", "2012-01-09", 2)).item(paid("I2", "2012-01-10", 3)).item(paid("I3", "2012-12-20", 4)).item(paid("I4", "2012-12-21", 5));

        assertEquals(List.of("act outside-period A  20.00 of -, rows 2 5"), alerts(dossier, Q1, RULES, Alert.Kind.OUTSIDE_PERIOD));
    }

    @Test
    void inKindIsHeldAgainstTheProgrammesLimitElseAgainstWhatTheFundDoesNotPay() {
        Dossier dossier = new Dossier().partner("A", "50").plan("A", "erdf", "60.00").budget("A", "staff", "100.00")
                .item(item("I1", "A", "2012-Q1", "20.00", "", "", true, 2)).item(item("I2", "A", "2012-Q1", "20.01", "", "", true, 3))
                .item(item("I3", "A", "2012-Q1", "50.00", "", "", false, 4));

        assertEquals(List.of("act in-kind-above-limit A  40.01 of 20.00, rows 2 3"), alerts(dossier, Q1, RULES, Alert.Kind.IN_KIND_ABOVE_LIMIT));
        assertEquals(List.of("act in-kind-above-limit A  40.01 of 40.00, rows 2 3"), alerts(dossier, Q1, Dossier.rules(), Alert.Kind.IN_KIND_ABOVE_LIMIT));
    }

    @Test
    void anInvoiceStandsTwiceAcrossPartnersOrQuartersHoweverItIsWritten() {
        Dossier dossier = new Dossier().partner("A", "50").partner("B", "50")
                .item(item("I1", "A", "2012-Q1", "30.00", "Müller GmbH", "2012/17", false, 2))
                .item(item("I2", "B", "2012-Q1", "30.00", "MÜLLER GmbH ", "2012-17", false, 3))
                // Parts of one invoice within a quarter, and one that is taken back: both in order.
                .item(item("I3", "A", "2012-Q1", "10.00", "Cox", "1", false, 4)).item(item("I4", "A", "2012-Q1", "15.00", "Cox", "1", false, 5))
                .item(item("I5", "A", "2012-Q1", "7.00", "Cox", "2", false, 6)).item(item("I6", "A", "2012-Q2", "-7.00", "Cox", "2", false, 7))
                .item(item("I7", "A", "2012-Q1", "8.00", "Cox", "3", false, 8)).item(item("I8", "A", "2012-Q2", "9.00", "Cox", "3", false, 9))
                .item(item("I9", "A", "2012-Q1", "8.00", "", "3", false, 10)).item(item("I10", "A", "2012-Q2", "9.00", "", "3", false, 11));

        assertEquals(List.of("check invoice-twice   30.00 of -, rows 2 3", "check invoice-twice A  8.00 of -, rows 8 9"),
                alerts(dossier, Q4, RULES, Alert.Kind.INVOICE_TWICE));
    }

    @Test
    void aCertificateIsMissingAfterTwoQuarters() {
        Dossier dossier = new Dossier().partner("A", "50").declared("A", "staff", "2012-Q1", "5.00").declared("A", "staff", "2012-Q2", "7.00")
                .certified("A", "staff", "2012-02-10", "C1", "9.00");

        assertEquals(List.of("check certificate-missing A  5.00 of -, rows 2"), alerts(dossier, Q4, RULES, Alert.Kind.CERTIFICATE_MISSING));
        assertEquals(List.of(), alerts(dossier, Q4.previous(), RULES, Alert.Kind.CERTIFICATE_MISSING));
    }

    @Test
    void roundSumsAreToldWhereTheyAreManyAndOutliersWhereTheyAreFar() {
        Dossier dossier = new Dossier().partner("A", "50").partner("B", "50");
        List.of("500.00", "1200.00", "-700.00", "400.00", "512.00", "513.00", "514.00", "515.00", "516.00", "517.00", "518.00", "519.00", "520.00", "521.00", "522.00")
                .forEach(amount -> dossier.declared("A", "staff", "2012-Q1", amount));
        // The median of the 16 above 0 is 517.00, the eighth.
        dossier.declared("B", "staff", "2012-Q1", "5170.00").declared("B", "staff", "2012-Q1", "5170.01");

        assertEquals(List.of("note round-sums A  1000.00 of -, rows 2 3 4"), alerts(dossier, Q1, RULES, Alert.Kind.ROUND_SUMS));
        assertEquals(List.of("note outlier B staff 5170.01 of 5170.00, rows 18"), alerts(dossier, Q1, RULES, Alert.Kind.OUTLIER));

        // Of 15 items of A two are whole hundreds of 600 or more: 13.33 %. 5170.00 is above nine times 517.00.
        FundingRules own = unusual(new FundingRules.Unusual(new BigDecimal("600"), 2, new BigDecimal("13.3"), 9, 16));
        assertEquals(List.of("note round-sums A  500.00 of -, rows 3 4"), alerts(dossier, Q1, own, Alert.Kind.ROUND_SUMS));
        assertEquals(2, alerts(dossier, Q1, own, Alert.Kind.OUTLIER).size());
        FundingRules stricter = unusual(new FundingRules.Unusual(new BigDecimal("600"), 2, new BigDecimal("13.4"), 9, 17));
        assertEquals(List.of(), alerts(dossier, Q1, stricter, Alert.Kind.ROUND_SUMS, Alert.Kind.OUTLIER));
    }

    private static FundingRules unusual(FundingRules.Unusual unusual) {
        return new FundingRules(RULES.eligibleFrom(), RULES.eligibleTo(), RULES.highestRate(), RULES.outsideBase(), RULES.flatRates(),
                RULES.inKindLimit(), RULES.flexibility(), RULES.spendingTargets(), RULES.rates(), RULES.deMinimisNear(), unusual, RULES.head());
    }

    @Test
    void aTargetIsMissedWhereTodaysPaceFallsShort() {
        // A quarter of 100.00 by the end of 2012: 6.24 in a quarter is 24.96 in four.
        Dossier dossier = new Dossier().partner("A", "50").budget("A", "staff", "100.00").certified("A", "staff", "2012-02-10", "C1", "6.24")
                .partner("B", "50").budget("B", "staff", "100.00").certified("B", "staff", "2012-02-10", "C1", "6.25");

        assertEquals(List.of("act spending-below-target   49.96 of 50.00, rows ", "note spending-below-target A  24.96 of 25.00, rows "),
                alerts(dossier, Q1, RULES, Alert.Kind.SPENDING_BELOW_TARGET));
    }

    private static Expenditure paid(String id, String on, int row) {
        return new Expenditure(id, "A", "staff", LocalDate.parse(on), Q1, new BigDecimal("10.00"), Optional.empty(), "", "", "", false, "", place(row));
    }

    private static Expenditure item(String id, String partner, String period, String amount, String supplier, String invoice, boolean inKind, int row) {
        return new Expenditure(id, partner, "staff", LocalDate.parse("2012-02-01"), Quarter.parse(period).orElseThrow(), new BigDecimal(amount),
                Optional.empty(), "", supplier, invoice, inKind, "", place(row));
    }

    private static RowPlace place(int row) {
        return new RowPlace("here", "2012-Q1", "expenditures", "expenditures.csv", "", row);
    }

    private static CoFinancing statement(FundingFacts facts, Quarter quarter, FundingRules rules) {
        Terms terms = new Terms(Dossier.TERMS.categories(), Dossier.TERMS.sources(), Dossier.TERMS.start(), Dossier.TERMS.end(), rules);
        return new CoFinancingOf(facts, Statement.of(facts, quarter, terms), quarter, terms).make(Map.of(), List.of());
    }

    private static List<String> alerts(Dossier dossier, Quarter quarter, FundingRules rules, Alert.Kind... kinds) {
        return statement(dossier.facts(), quarter, rules).alerts().stream()
                .filter(alert -> List.of(kinds).contains(alert.kind()))
                .map(alert -> alert.grade().code() + " " + alert.kind().code() + " " + alert.partner() + " " + alert.costCategory() + " "
                        + alert.amount() + " of " + alert.limit().map(BigDecimal::toPlainString).orElse("-") + ", rows "
                        + alert.rows().stream().map(row -> Long.toString(row.row())).collect(Collectors.joining(" ")))
                .toList();
    }
}
