package eu.meuse.statements;

import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The lines of one partner in {@code financing.csv}. */
final class SourceLines {
    private SourceLines() {}

    static List<FinancingLine> of(
            String partner, PartnerAccount account, Accounts own, Quarter quarter, List<String> order) {
        SortedPlan plan = SortedPlan.of(own, order);
        Map<String, BigDecimal> before = borne(account, plan, quarter.previous());
        Map<String, BigDecimal> total = borne(account, plan, quarter);
        return own.plans().stream().map(Accounts.Amount::item).distinct().sorted()
                .map(source -> line(partner, source, own, before, total))
                .toList();
    }

    private static Map<String, BigDecimal> borne(PartnerAccount account, SortedPlan plan, Quarter quarter) {
        Map<String, BigDecimal> borne = account.restTo(quarter, plan);
        borne.put(PartnerAccount.ERDF, account.dueTo(quarter));
        return borne;
    }

    private static FinancingLine line(
            String partner, String source, Accounts own, Map<String, BigDecimal> before, Map<String, BigDecimal> total) {
        BigDecimal then = before.getOrDefault(source, Money.ZERO);
        BigDecimal now = total.getOrDefault(source, Money.ZERO);
        BigDecimal received = Accounts.sum(own.payments(), source);
        return new FinancingLine(partner, source, Accounts.sum(own.plans(), source),
                then, now.subtract(then), now, received, now.subtract(received));
    }
}
