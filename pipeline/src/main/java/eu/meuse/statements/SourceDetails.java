package eu.meuse.statements;

import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SourceAmounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** The sources of finance of a statement: the planned ones, those that pay without a plan, and the rest that nobody plans to bear. */
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
                        statement.partners().entrySet().stream().flatMap(partner -> beyondPlan(partner, planned)),
                        statement.partners().entrySet().stream().flatMap(this::unallocated))
                .flatMap(lines -> lines)
                .map(line -> new SourceAmounts(line, Optional.empty()))
                .toList();
    }

    /** A payment from a source without a plan; and a reversal that is due back to the Fund though it plans to pay nothing. */
    private Stream<FinancingLine> beyondPlan(Map.Entry<String, PartnerAccount> partner, List<FinancingLine> planned) {
        BigDecimal before = partner.getValue().dueTo(quarter.previous());
        BigDecimal total = partner.getValue().dueTo(quarter);
        SortedSet<String> sources = statement.paying(partner.getKey());
        if (before.signum() != 0 || total.signum() != 0) {
            sources.add(PartnerAccount.ERDF);
        }
        planned.stream().filter(line -> line.partner().equals(partner.getKey())).forEach(line -> sources.remove(line.source()));
        return sources.stream().map(source -> source.equals(PartnerAccount.ERDF)
                ? unplanned(partner.getKey(), source, before, total)
                : unplanned(partner.getKey(), source, Money.ZERO, Money.ZERO));
    }

    private Stream<FinancingLine> unallocated(Map.Entry<String, PartnerAccount> partner) {
        SortedPlan plan = statement.plan(partner.getKey());
        BigDecimal before = partner.getValue().unallocatedTo(quarter.previous(), plan);
        BigDecimal total = partner.getValue().unallocatedTo(quarter, plan);
        return before.signum() == 0 && total.signum() == 0
                ? Stream.empty()
                : Stream.of(unplanned(partner.getKey(), SourceAmounts.UNALLOCATED, before, total));
    }

    private FinancingLine unplanned(String partner, String source, BigDecimal before, BigDecimal total) {
        BigDecimal received = statement.received(partner, source);
        return new FinancingLine(partner, source, Money.ZERO, before, total.subtract(before), total, received, total.subtract(received));
    }
}
