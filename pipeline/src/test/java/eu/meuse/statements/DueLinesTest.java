package eu.meuse.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.statements.Accounts.Amount;
import eu.meuse.statements.Accounts.Rate;
import eu.meuse.statements.Accounts.Spending;
import eu.meuse.statements.DueLines.Certified;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lies between single certificates and what is due, worked by hand. */
final class DueLinesTest {
    private static final Quarter Q1 = new Quarter(2012, 1);
    private static final Quarter Q2 = new Quarter(2012, 2);
    /** 50 % of 100.01 and of 40.01, cut a quarter: 50.00 and 20.00; the grant is 60.00. */
    private static final Map<String, PartnerAccount> PARTNERS = Map.of("A", new PartnerAccount(new Accounts(
            List.of(new Rate("A", new BigDecimal("50"))), List.of(), List.of(new Amount("A", "erdf", new BigDecimal("60.00"))),
            List.of(certified(Q1, "100.01"), certified(Q2, "40.01")), List.of())));
    private static final Map<Certified, BigDecimal> PARTS = Map.of(
            new Certified("A", Q1), new BigDecimal("50.005"), new Certified("A", Q2), new BigDecimal("20.005"));

    @Test
    void centsCutAndTheGrantsLimitHaveALineEach() {
        assertEquals(
                List.of("-0.005 A: cut to the cent, certified in 2012-Q1", "-0.005 A: cut to the cent, certified in 2012-Q2",
                        "-10.00 A: limited by the grant of 60.00"),
                lines(Q2, Scope.TO_DATE));
    }

    @Test
    void ofAQuarterOnlyWhatItAddsIsTold() {
        assertEquals(List.of("-0.005 A: cut to the cent, certified in 2012-Q1"), lines(Q1, Scope.QUARTER));
        assertEquals(
                List.of("-0.005 A: cut to the cent, certified in 2012-Q2", "-10.00 A: limited by the grant of 60.00"),
                lines(Q2, Scope.QUARTER));
        assertEquals(List.of(), lines(Q2.next(), Scope.QUARTER));
    }

    private static List<String> lines(Quarter quarter, Scope scope) {
        return new DueLines(quarter, scope, PARTNERS).lines(PARTS).stream()
                .map(line -> line.amount().toPlainString() + " " + line.note())
                .toList();
    }

    private static Spending certified(Quarter quarter, String amount) {
        return new Spending("A", "staff", quarter, Optional.of(quarter), new BigDecimal(amount), new BigDecimal(amount));
    }
}
