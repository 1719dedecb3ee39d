package eu.meuse.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SourceAmounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a statement says beside its two tables, worked by hand. */
class CoFinancingTest {
    private static final Quarter Q1 = new Quarter(2012, 1);
    private static final Quarter Q2 = new Quarter(2012, 2);
    private static final Quarter Q3 = new Quarter(2012, 3);

    @Test
    void theLeadPartnerComesFirstThenPartnersInOrderAndCategoriesAsTheProgrammeListsThem() {
        CoFinancing statement = new Dossier().partner("B", "50").partner("A", "").partner("L", "85")
                .budget("A", "travel", "10.00").budget("A", "staff", "20.00").budget("B", "staff", "5.00").budget("L", "office", "7.00")
                .plan("A", "erdf", "1.00").plan("A", "private", "2.00")
                .statement(Q1);

        assertEquals(List.of("L 85", "A 33.3333", "B 50"), statement.partners().stream()
                .map(partner -> partner.id() + " " + partner.percent().toPlainString()).toList());
        assertEquals(List.of(true, false, true), statement.partners().stream().map(FundedPartner::rateAgreed).toList());
        assertEquals(List.of("L office", "A staff", "A travel", "B staff"), statement.categories().stream()
                .map(line -> line.partner() + " " + line.costCategory()).toList());
        assertEquals(List.of("staff 25.00", "office 7.00", "travel 10.00"), statement.consolidated().categories().stream()
                .map(line -> line.partner() + line.costCategory() + " " + line.line().budget()).toList());
    }

    @Test
    void whatIsDeclaredIsCertifiedDeductedParkedOrAwaitsItsCertificate() {
        // 100 examined: 60 certified, 30 parked, so 10 deducted; 40 not examined yet. Of the 30, 20 come back in Q2 and 10 do not.
        Dossier dossier = new Dossier().partner("A", "50").plan("A", "erdf", "1000.00")
                .examined("A", "staff", "2012-02-10", "C1", "100.00", "60.00", "30.00")
                .declared("A", "staff", "2012-Q1", "40.00")
                .back("A", "staff", "2012-05-10", "C2", "20.00", "I1");

        assertEquals("140.00 = 60.00 + 10.00 + 30.00 + 40.00", split(dossier.statement(Q1)));
        assertEquals("140.00 = 80.00 + 10.00 + 10.00 + 40.00", split(dossier.statement(Q2)));
        assertEquals(List.of("I1 C1 100.00 - 60.00 - 30.00 = 10.00 why"), dossier.statement(Q2).deductions().stream()
                .map(one -> one.item() + " " + one.certificate() + " " + one.declared() + " - " + one.certified() + " - " + one.parked()
                        + " = " + one.deducted() + " " + one.reason()).toList());
    }

    @Test
    void aPartnerFinancedByTheFundAloneLeavesARestThatNobodyBears() {
        CoFinancing statement = new Dossier().partner("A", "50").plan("A", "erdf", "30.00")
                .certified("A", "staff", "2012-02-10", "C1", "40.00").certified("A", "staff", "2012-05-10", "C2", "40.00")
                .statement(Q2);

        // Earned 20 and 20, granted 30: 10 in Q2, so that 20 and 30 are borne by nobody.
        assertEquals(List.of("erdf 20.00 + 10.00 = 30.00", "unallocated 20.00 + 30.00 = 50.00"), statement.sources().stream()
                .map(CoFinancingTest::sums).toList());
    }

    @Test
    void certificatesAddUpToWhatIsDueAlsoWhereCentsAreCutAndTheGrantEnds() {
        // 50 % of 100.01 + 100.01 is 100.01: 50.00 for the first, 50.01 for the second; the grant leaves 9.99 of the third's 50.00.
        CoFinancing statement = new Dossier().partner("A", "50").plan("A", "erdf", "110.00").plan("A", "private", "500.00")
                .certified("A", "staff", "2012-02-10", "C1", "100.01").certified("A", "staff", "2012-02-20", "C2", "100.01")
                .certified("A", "staff", "2012-05-10", "C3", "100.00")
                .statement(Q2);

        assertEquals(List.of("C1 50.00", "C2 50.01", "C3 9.99"), statement.certificates().stream()
                .map(one -> one.number() + " " + one.erdf()).toList());
        assertEquals(List.of(), Identities.brokenBy(statement));
    }

    @Test
    void aCertificateWithoutANumberIsKnownByItsDayAndOneWithANumberByThat() {
        CoFinancing statement = new Dossier().partner("A", "50").plan("A", "erdf", "1000.00")
                .certified("A", "staff", "2012-02-10", "", "1.00").certified("A", "travel", "2012-02-10", "", "2.00")
                .certified("A", "staff", "2012-02-11", "", "4.00")
                .certified("A", "staff", "2012-03-01", "C1", "8.00").certified("A", "staff", "2012-05-01", "C1", "16.00")
                .statement(Q2);

        assertEquals(List.of("C1 2012-03-01 2012-05-01 2 24.00", " 2012-02-10 2012-02-10 2 3.00", " 2012-02-11 2012-02-11 1 4.00"),
                statement.certificates().stream().sorted(Comparator.comparing(Certificate::number).reversed()
                                .thenComparing(Certificate::firstOn))
                        .map(one -> one.number() + " " + one.firstOn() + " " + one.certifiedOn() + " " + one.items() + " " + one.certified())
                        .toList());
    }

    @Test
    void aLateCertificateStandsInTheFirstStatementClosedAfterItIsKnown() {
        Dossier dossier = new Dossier().partner("A", "50").plan("A", "erdf", "1000.00").plan("A", "private", "1000.00")
                .certified("A", "staff", "2012-02-10", "C1", "100.01");
        CoFinancing first = Signatures.first(dossier.facts(), Q1);
        Signatures closed = Signatures.closed(dossier.facts(), Q1, first);
        // C2 is of the closed quarter and comes afterwards; C3 is of the new one.
        dossier.certified("A", "staff", "2012-03-20", "C2", "100.01").certified("A", "staff", "2012-04-20", "C3", "10.00");
        CoFinancing second = closed.then(dossier.facts(), Q2);

        assertEquals(List.of("C1 50.00 2012-Q1.r1", "C2 50.01 ", "C3 5.00 "), second.certificates().stream()
                .map(one -> one.number() + " " + one.erdf() + " " + one.statement()).toList());
        SourceAmounts erdf = second.sources().get(0);
        // Signed 50.00, and 100.01 is due of Q1 by now: the change is seen, and claimed with this period's 5.00.
        assertEquals("50.00 50.01 100.01 5.00 55.01", erdf.signed().orElseThrow() + " " + erdf.change().orElseThrow() + " "
                + erdf.line().before() + " " + erdf.line().now() + " " + erdf.claim());
        CategoryAmounts staff = second.categories().get(0);
        assertEquals("100.01 100.01", staff.certifiedSigned().orElseThrow() + " " + staff.certifiedChange().orElseThrow());
        CoFinancing third = closed.and(dossier.facts(), Q2, second).then(dossier.facts(), Q3);
        assertEquals(List.of("2012-Q1.r1", "2012-Q2.r1", "2012-Q2.r1"), third.certificates().stream().map(Certificate::statement).toList());
        assertEquals("0.00", third.sources().get(0).claim().toPlainString());
    }

    @Test
    void closedAgainAStatementDoesNotClaimWhatALaterOneHasClaimed() {
        Dossier dossier = new Dossier().partner("A", "50").plan("A", "erdf", "1000.00").plan("A", "private", "1000.00")
                .certified("A", "staff", "2012-02-10", "C1", "100.00");
        Signatures first = Signatures.closed(dossier.facts(), Q1, Signatures.first(dossier.facts(), Q1));
        dossier.certified("A", "staff", "2012-04-20", "C2", "10.00");
        Signatures second = first.and(dossier.facts(), Q2, first.then(dossier.facts(), Q2));
        // C3 is of the second quarter and claimed in the third; C4 is known after both.
        dossier.certified("A", "staff", "2012-05-20", "C3", "30.00");
        CoFinancing third = second.then(dossier.facts(), Q3);
        dossier.certified("A", "staff", "2012-06-20", "C4", "8.00");
        CoFinancing again = second.and(dossier.facts(), Q3, third).then(dossier.facts(), Q2);

        assertEquals(List.of("C1 2012-Q1.r1 0.00", "C2  5.00", "C3 2012-Q3.r1 0.00", "C4 next 0.00"), claims(again));
        // Due 74.00: 50.00 claimed with the first quarter, 5.00 here, 15.00 with the third, and C4's 4.00 with the next one.
        SourceAmounts erdf = again.sources().get(0);
        assertEquals("74.00 - 50.00 - 19.00 = 5.00", reckoned(erdf));
        assertEquals(List.of(), Identities.brokenBy(again));
        CoFinancing fourth = second.and(dossier.facts(), Q3, third).and(dossier.facts(), Q2, again).then(dossier.facts(), Q3.next());
        assertEquals("74.00 - 70.00 - 0.00 = 4.00", reckoned(fourth.sources().get(0)));
        assertEquals(List.of("C1 2012-Q1.r1 0.00", "C2 2012-Q2.r2 0.00", "C3 2012-Q3.r1 0.00", "C4  4.00"), claims(fourth));
    }

    private static List<String> claims(CoFinancing statement) {
        return statement.certificates().stream().map(one -> one.number() + " " + one.statement() + " " + one.claim()).toList();
    }

    /** Due to date, less what is claimed before and later: what is claimed now. */
    private static String reckoned(SourceAmounts line) {
        return line.line().total() + " - " + line.claimedBefore() + " - " + line.later() + " = " + line.claim();
    }

    @Test
    void whatIsNewWhereAnEarlierQuarterIsClosedAgainIsClaimedByTheNextStatementOfALaterOne() {
        Dossier dossier = funded().certified("A", "staff", "2012-02-10", "C1", "100.00");
        Signatures signed = Signatures.closed(dossier.facts(), Q1, Signatures.first(dossier.facts(), Q1));
        dossier.certified("A", "staff", "2012-04-20", "C2", "10.00");
        signed = signed.and(dossier.facts(), Q2, signed.then(dossier.facts(), Q2));
        // Of the first quarter, and known when that is closed again after the second one.
        dossier.certified("A", "staff", "2012-03-20", "C3", "30.00");
        CoFinancing again = signed.then(dossier.facts(), Q1);
        assertEquals("65.00 - 0.00 - 15.00 = 50.00", reckoned(again.sources().get(0)));
        assertEquals(List.of("C1  50.00", "C3 next 0.00"), claims(again));
        signed = signed.and(dossier.facts(), Q1, again);

        CoFinancing third = signed.then(dossier.facts(), Q3);
        assertEquals(List.of("C1 2012-Q1.r2 0.00", "C2 2012-Q2.r1 0.00", "C3  15.00"), claims(third));
        // Due 70.00, signed 55.00 in the second quarter.
        assertEquals("70.00 - 55.00 - 0.00 = 15.00", reckoned(third.sources().get(0)));
        assertEquals(List.of(), Identities.brokenBy(third));
        // The second quarter closed again, nothing later: 65.00 is due in the first one closed again, which claims 50.00.
        CoFinancing second = signed.then(dossier.facts(), Q2);
        SourceAmounts erdf = second.sources().get(0);
        assertEquals("65.00 -15.00", erdf.signed().orElseThrow() + " " + erdf.elsewhere());
        assertEquals("70.00 - 50.00 - 0.00 = 20.00", reckoned(erdf));
        assertEquals(List.of("C1 2012-Q1.r2 0.00", "C3  15.00", "C2  5.00"), claims(second).stream().sorted(Comparator.comparing(
                line -> List.of("C1", "C3", "C2").indexOf(line.substring(0, 2)))).toList());
    }

    private static Dossier funded() {
        return new Dossier().partner("A", "50").plan("A", "erdf", "1000.00").plan("A", "private", "1000.00");
    }

    @Test
    void closedAgainUnchangedAQuarterIsAsItWasWhateverIsClosedLater() {
        Dossier dossier = funded().certified("A", "staff", "2012-02-10", "C1", "100.01").certified("A", "staff", "2012-02-10", "C2", "100.01");
        CoFinancing first = Signatures.first(dossier.facts(), Q1);
        Signatures signed = Signatures.closed(dossier.facts(), Q1, first);
        FundingFacts more = dossier.certified("A", "staff", "2012-04-20", "C3", "10.00").facts();
        CoFinancing second = signed.then(more, Q2);
        signed = signed.and(more, Q2, second).and(more, Q3, signed.and(more, Q2, second).then(more, Q3));

        assertEquals(first, signed.then(more, Q1));
        assertEquals(second, signed.then(more, Q2));
    }

    @Test
    void ofAQuarterThatWasNeverClosedNothingIsClaimedOnceALaterOneIs() {
        FundingFacts facts = funded().certified("A", "staff", "2012-02-10", "C1", "100.00").facts();
        CoFinancing first = Signatures.closed(facts, Q2, Signatures.first(facts, Q2)).then(facts, Q1);

        assertEquals("50.00 - 0.00 - 50.00 = 0.00", reckoned(first.sources().get(0)));
        assertEquals(List.of("C1 2012-Q2.r1 0.00"), claims(first));
        assertEquals(List.of(), Identities.brokenBy(first));
    }

    @Test
    void aCertificateThatIsGoneIsTakenBackByTheNextStatementOfALaterQuarter() {
        FundingFacts facts = funded().certified("A", "staff", "2012-02-10", "C1", "100.00").certified("A", "staff", "2012-04-10", "C2", "10.00").facts();
        FundingFacts without = funded().certified("A", "staff", "2012-02-10", "C1", "100.00").facts();
        Signatures signed = Signatures.closed(facts, Q1, Signatures.first(facts, Q1));
        signed = signed.and(facts, Q2, signed.then(facts, Q2));
        signed = signed.and(facts, Q3, signed.then(facts, Q3));
        CoFinancing again = signed.then(without, Q2);

        assertEquals("50.00 - 50.00 - -5.00 = 5.00", reckoned(again.sources().get(0)));
        assertEquals(List.of("C1 2012-Q1.r1 0.00", "C2  5.00"), claims(again));
        assertEquals(List.of(), again.alerts().stream().filter(one -> one.kind() == Alert.Kind.CERTIFICATE_CHANGED).toList(), "it is claimed here");
        CoFinancing fourth = signed.and(without, Q2, again).then(without, Q3.next());
        assertEquals(List.of("C1 2012-Q1.r1 0.00", "C2 2012-Q2.r2 -5.00"), claims(fourth));
        assertEquals(1, fourth.alerts().stream().filter(one -> one.kind() == Alert.Kind.CERTIFICATE_CHANGED).count());
    }

    @Test
    void whatAnEarlyVersionClosedIsClaimedThoughItSaysNothingOfCertificates() {
        FundingFacts facts = funded().partner("B", "50").plan("B", "erdf", "1000.00").plan("B", "private", "1000.00")
                .certified("A", "staff", "2012-02-10", "C1", "100.00").certified("B", "staff", "2012-04-10", "C2", "10.00")
                .certified("A", "staff", "2012-07-10", "C3", "20.00").facts();
        Signatures signed = Signatures.closed(facts, Q1, Signatures.first(facts, Q1)).withoutDetails(Q1);
        for (Quarter quarter : List.of(Q2, Q3, Q1, Q2, Q3)) {
            CoFinancing statement = signed.then(facts, quarter);
            assertEquals(List.of(), Identities.brokenBy(statement), quarter.toString());
            signed = signed.and(facts, quarter, statement);
        }

        // Due 50.00, then B's 5.00 more, then A's 10.00.
        Signatures all = signed;
        assertEquals(List.of("50.00", "5.00", "10.00"), List.of(Q1, Q2, Q3).stream()
                .map(quarter -> Money.sum(all.then(facts, quarter).sources().stream().filter(SourceAmounts::comesFromErdf).map(SourceAmounts::claim).toList())
                        .toPlainString()).toList());
    }

    @Test
    void anEmptyStatementListedItsItemsAndOneOfAnEarlyVersionDidNot() {
        Dossier dossier = funded();
        Signatures empty = Signatures.closed(dossier.facts(), Q1, Signatures.first(dossier.facts(), Q1));
        FundingFacts late = dossier.certified("A", "staff", "2012-02-10", "C1", "100.00").facts();

        assertEquals(2, empty.then(late, Q2).changedItems().size(), "declared and certified since");
        Signatures early = Signatures.closed(late, Q1, Signatures.first(late, Q1)).withoutDetails(Q1);
        assertEquals(List.of(), early.then(dossier.certified("A", "staff", "2012-02-11", "C2", "1.00").facts(), Q2).changedItems());
    }

    @Test
    void aChangeThatALaterStatementHasClaimedIsNotClaimedWhereTheEarlierOneIsClosedAgain() {
        Dossier first = new Dossier().partner("A", "50").plan("A", "erdf", "1000.00").plan("A", "private", "1000.00")
                .certified("A", "staff", "2012-02-10", "C1", "100.00");
        FundingFacts more = new Dossier().partner("A", "50").plan("A", "erdf", "1000.00").plan("A", "private", "1000.00")
                .certified("A", "staff", "2012-02-10", "C1", "120.00").facts();
        Signatures signed = Signatures.closed(first.facts(), Q1, Signatures.first(first.facts(), Q1));
        CoFinancing second = signed.then(more, Q2);
        assertEquals("10.00", second.sources().get(0).claim().toPlainString());
        signed = signed.and(more, Q2, second);
        CoFinancing again = signed.then(more, Q1);

        // Due 60.00, 10.00 of which the second quarter claims.
        assertEquals("50.00", again.sources().get(0).claim().toPlainString());
        assertEquals(List.of(), Identities.brokenBy(again));
        assertEquals("60.00 - 0.00 - 10.00 = 50.00", reckoned(again.sources().get(0)));
        assertEquals("0.00", signed.and(more, Q1, again).then(more, Q3).sources().get(0).claim().toPlainString());
    }

    @Test
    void whatWasDeductedAndParkedIsHeldAgainstWhatWasSigned() {
        // 100.00, of which 60.00 certified and 10.00 parked: 30.00 deducted. Then 50.00 certified, 15.00 parked: 35.00.
        Signatures closed = Signatures.closed(kept("60.00", "10.00").facts(), Q1, Signatures.first(kept("60.00", "10.00").facts(), Q1));
        Dossier today = kept("50.00", "15.00").examined("A", "staff", "2012-05-10", "C2", "20.00", "12.00", "5.00");
        CategoryAmounts staff = closed.then(today.facts(), Q2).categories().get(0);

        assertEquals("30.00 5.00 35.00 3.00", staff.deductedSigned().orElseThrow() + " " + staff.deductedChange().orElseThrow() + " "
                + staff.deductedBefore() + " " + staff.deductedNow());
        assertEquals("10.00 5.00 15.00 5.00 20.00", staff.parkedSigned().orElseThrow() + " " + staff.parkedChange().orElseThrow() + " "
                + staff.parkedBefore() + " " + staff.parkedNow() + " " + staff.parked());
    }

    @Test
    void itemsThatAreNotAsSignedAreNamedWithBothAmounts() {
        Signatures closed = Signatures.closed(kept("60.00", "10.00").facts(), Q1, Signatures.first(kept("60.00", "10.00").facts(), Q1));
        // The new quarter's own item is no change; one of the first quarter that comes late is.
        Dossier today = kept("50.00", "10.00").certified("A", "staff", "2012-05-10", "C2", "20.00").certified("A", "staff", "2012-03-10", "C3", "7.00");

        assertEquals(List.of("I1 certified 60.00 50.00", "I1 deducted 30.00 40.00", "I3 declared 0.00 7.00", "I3 certified 0.00 7.00"),
                closed.then(today.facts(), Q2).changedItems().stream()
                        .map(one -> one.item() + " " + one.amount() + " " + one.signed() + " " + one.today()).toList());
    }

    private static Dossier kept(String certified, String parked) {
        return new Dossier().partner("A", "50").plan("A", "erdf", "1000.00").plan("A", "private", "1000.00")
                .examined("A", "staff", "2012-02-10", "C1", "100.00", certified, parked);
    }

    @Test
    void aCertificateThatIsGoneIsTakenBackInALineOfItsOwn() {
        FundingFacts facts = new Dossier().partner("A", "50").plan("A", "erdf", "1000.00").plan("A", "private", "1000.00")
                .certified("A", "staff", "2012-02-10", "C1", "100.00").facts();
        Signatures closed = Signatures.closed(facts, Q1, Signatures.first(facts, Q1));
        FundingFacts without = new Dossier().partner("A", "50").plan("A", "erdf", "1000.00").plan("A", "private", "1000.00").facts();
        CoFinancing second = closed.then(without, Q2);

        assertEquals(List.of("C1 0 0.00 -50.00 2012-Q1.r1"), second.certificates().stream()
                .map(one -> one.number() + " " + one.items() + " " + one.certified() + " " + one.claim() + " " + one.statement()).toList());
        assertEquals("-100.00", second.categories().get(0).certifiedChange().orElseThrow().toPlainString());
        assertEquals("-50.00", second.sources().get(0).claim().toPlainString());
        assertEquals(List.of(), Identities.brokenBy(second));
    }

    @Test
    void theNewQuartersOwnExpenditureIsACauseOnlyWhereItChangesWhatWasSigned() {
        Dossier dossier = new Dossier().partner("A", "50").plan("A", "erdf", "1000.00").plan("A", "private", "1000.00")
                .certified("A", "staff", "2012-02-10", "C1", "100.00");
        Signatures closed = Signatures.closed(dossier.facts(), Q1, Signatures.first(dossier.facts(), Q1));
        Cause replaced = cause(Cause.Kind.REPLACED, "2012-Q1", "expenditures");
        Cause next = cause(Cause.Kind.NEXT, "2012-Q2", "expenditures");
        Cause paid = cause(Cause.Kind.REPLACED, "2012-Q1", "payments");
        dossier.certified("A", "staff", "2012-04-20", "C2", "10.00");

        assertEquals(List.of(), closed.then(dossier.facts(), Q2, replaced, next, paid).causes(), "nothing has changed");
        // Sent with the second quarter's submission and certified in the first.
        dossier.item("A", "staff", "2012-Q2", "5.00",
                Optional.of(new Expenditure.Certified(LocalDate.parse("2012-03-30"), "C3", new BigDecimal("5.00"), Money.ZERO, "")), "");
        assertEquals(List.of(replaced, next), closed.then(dossier.facts(), Q2, replaced, next, paid).causes());
        FundingFacts without = new Dossier().partner("A", "50").plan("A", "erdf", "1000.00").plan("A", "private", "1000.00")
                .certified("A", "staff", "2012-02-10", "C1", "90.00").certified("A", "staff", "2012-04-20", "C2", "10.00").facts();
        assertEquals(List.of(replaced), closed.then(without, Q2, replaced, next, paid).causes());
    }

    @Test
    void whatIsParkedInsteadOfDeductedHasChangedToo() {
        Cause replaced = cause(Cause.Kind.REPLACED, "2012-Q1", "expenditures");
        Cause next = cause(Cause.Kind.NEXT, "2012-Q1", "expenditures");
        FundingFacts facts = parking("10.00");
        Signatures closed = Signatures.closed(facts, Q1, Signatures.first(facts, Q1));

        assertEquals(List.of(), closed.then(facts, Q2, replaced, next).causes());
        assertEquals(List.of(replaced, next), closed.then(parking("9.99"), Q2, replaced, next).causes());
    }

    private static FundingFacts parking(String amount) {
        return new Dossier().partner("A", "50").plan("A", "erdf", "1000.00").plan("A", "private", "1000.00")
                .examined("A", "staff", "2012-02-10", "C1", "100.00", "60.00", amount).facts();
    }

    private static Cause cause(Cause.Kind kind, String quarter, String dataset) {
        return new Cause(kind, "here", quarter, dataset, dataset + ".csv", "", "", 0, 0, 0, "");
    }

    @Test
    void everyLeftoverCentHasItsOwner() {
        // Rest 0.50 over three equal sources: 0.16 each, a cent more for the first two of the list.
        CoFinancing statement = new Dossier().partner("A", "50").plan("A", "erdf", "300.00").plan("A", "private", "100.00")
                .plan("A", "national-public", "100.00").plan("A", "regional-public", "100.00")
                .certified("A", "staff", "2012-02-10", "C1", "1.00")
                .statement(Q1);

        assertEquals(List.of("A 2012-Q1 national-public 0.01", "A 2012-Q1 regional-public 0.01"), statement.leftoverCents().stream()
                .map(cent -> cent.partner() + " " + cent.quarter() + " " + cent.source() + " " + cent.amount()).toList());
    }

    @Test
    void theForecastIsTheProgrammesEndAtTodaysPace() {
        // 10.00 in two of eight quarters: 40.00 by the end, 60.00 short of the budget.
        CoFinancing statement = new Dossier().partner("A", "50").plan("A", "erdf", "50.00").budget("A", "staff", "100.00")
                .certified("A", "staff", "2012-02-10", "C1", "10.00")
                .statement(Q2);

        assertEquals(List.of(" 2013 100.00 10.00 40.00 60.00", "A 2013 100.00 10.00 40.00 60.00"), statement.spending().stream()
                .map(pace -> pace.partner() + " " + pace.year() + " " + pace.planned() + " " + pace.spent() + " " + pace.forecast() + " "
                        + pace.shortfall()).toList());
    }

    @Test
    void paymentsCountFromTheirDayOn() {
        Dossier dossier = new Dossier().partner("A", "50").plan("A", "erdf", "50.00")
                .paid("A", "erdf", "2012-04-01", "7.00").paid("A", "erdf", "2012-03-31", "5.00");

        assertEquals(List.of("2012-03-31"), dossier.statement(Q1).payments().stream().map(one -> one.receivedOn()).toList());
        assertEquals(List.of("2012-03-31", "2012-04-01"), dossier.statement(Q2).payments().stream().map(one -> one.receivedOn()).toList());
    }

    @Test
    void aPaymentFromASourceWithoutAPlanHasALineToo() {
        CoFinancing statement = new Dossier().partner("A", "0").plan("A", "private", "50.00").paid("A", "private", "2012-01-31", "1.00")
                .paid("A", "erdf", "2012-01-31", "5.00").paid("A", "regional-public", "2012-02-01", "7.00")
                .paid("B", "erdf", "2012-02-01", "3.00").statement(Q1);

        assertEquals(List.of("A erdf 5.00 -5.00", "A regional-public 7.00 -7.00", "A private 1.00 -1.00", "B erdf 3.00 -3.00"),
                statement.sources().stream()
                        .map(line -> line.partner() + " " + line.source() + " " + line.line().received() + " " + line.line().outstanding()).toList());
        assertEquals(List.of(), Identities.brokenBy(statement));
    }

    @Test
    void theHashIsThatOfTheFactsOfMoney() {
        FundingFacts facts = new Dossier().partner("A", "50").facts();
        CoFinancingOf of = new CoFinancingOf(facts, Dossier.plain(facts, Q1), Q1, Dossier.TERMS);
        String hash = of.make(Map.of("payments", "1", "events", "1"), List.of()).basis().factsHash();

        assertEquals(hash, of.make(Map.of("payments", "1", "events", "2"), List.of()).basis().factsHash());
        assertNotEquals(hash, of.make(Map.of("payments", "2", "events", "1"), List.of()).basis().factsHash());
    }

    @Test
    void aStatementThatDoesNotAddUpIsToldWithTheFiguresThatDoNotMeet() {
        CoFinancing right = new Dossier().partner("A", "50").plan("A", "erdf", "50.00").plan("A", "private", "50.00").paid("A", "private", "2012-01-31", "2.00")
                .certified("A", "staff", "2012-02-10", "C1", "10.00").statement(Q1);
        FundedPartner own = right.partners().get(0);
        CoFinancing wrong = new CoFinancing(right.basis(),
                List.of(new FundedPartner(own.id(), own.name(), own.lead(), own.kind(), own.country(), own.region(), own.rateAbove(),
                        own.rateBelow(), own.rateAgreed(), own.inBase(), new BigDecimal("4.99"), own.budget())),
                right.categories(), right.sources().subList(0, 1), right.certificates(), right.deductions(), right.payments(),
                right.spending(), right.leftoverCents(), right.alerts(), right.causes(), right.items());

        assertEquals(List.of(), Identities.brokenBy(right));
        assertEquals(
                List.of("A, current: sources 5.00, certified 10.00, which differ by -5.00",
                        "A, cumulative: sources 5.00, certified 10.00, which differ by -5.00",
                        "A, received 0.00, payments 2.00, which differ by -2.00", "A, ERDF due 5.00 is more than the grant 4.99"),
                Identities.brokenBy(wrong));
    }

    private static String split(CoFinancing statement) {
        CategoryAmounts line = statement.categories().get(0);
        return line.line().declaredTotal() + " = " + line.line().certifiedTotal() + " + " + line.deductedTotal() + " + " + line.parked() + " + "
                + line.awaiting();
    }

    private static String sums(SourceAmounts line) {
        return line.source() + " " + line.line().before() + " + " + line.line().now() + " = " + line.line().total();
    }
}
