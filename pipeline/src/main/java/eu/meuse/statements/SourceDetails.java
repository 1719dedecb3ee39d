package eu.meuse.statements;

import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SourceAmounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources of finance of a statement, and the rest that nobody plans to bear. */
final class SourceDetails {
    private final Statement statement;
    private final Quarter quarter;

    SourceDetails(Statement statement, Quarter quarter) {
        this.statement = statement;
        this.quarter = quarter;
    }

    List<SourceAmounts> all() {
        List<FinancingLine> planned = statement.financing();
        return Stream.of(
                        planned.stream(),
                        statement.partners().entrySet().stream().flatMap(partner -> reclaimed(partner, planned)),
                        statement.partners().entrySet().stream().flatMap(this::unallocated))
                .flatMap(lines -> lines)
                .map(line -> new SourceAmounts(line, Optional.empty()))
                .toList();
    }

    /** A reversal is due back from a partner to whom the Fund plans to pay nothing, too. */
    private Stream<FinancingLine> reclaimed(Map.Entry<String, PartnerAccount> partner, List<FinancingLine> planned) {
        BigDecimal before = partner.getValue().dueTo(quarter.previous());
        BigDecimal total = partner.getValue().dueTo(quarter);
        boolean isPlanned = planned.stream()
                .anyMatch(line -> line.partner().equals(partner.getKey()) && line.source().equals(PartnerAccount.ERDF));
        return isPlanned || before.signum() == 0 && total.signum() == 0
                ? Stream.empty()
                : Stream.of(unplanned(partner.getKey(), PartnerAccount.ERDF, before, total));
    }

    private Stream<FinancingLine> unallocated(Map.Entry<String, PartnerAccount> partner) {
        SortedPlan plan = statement.plan(partner.getKey());
        BigDecimal before = partner.getValue().unallocatedTo(quarter.previous(), plan);
        BigDecimal total = partner.getValue().unallocatedTo(quarter, plan);
        return before.signum() == 0 && total.signum() == 0
                ? Stream.empty()
                : Stream.of(unplanned(partner.getKey(), SourceAmounts.UNALLOCATED, before, total));
    }

    private static FinancingLine unplanned(String partner, String source, BigDecimal before, BigDecimal total) {
        return new FinancingLine(partner, source, Money.ZERO, before, total.subtract(before), total, Money.ZERO, total);
    }
}
