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
        return Stream.concat(statement.financing().stream(), statement.partners().entrySet().stream().flatMap(this::unallocated))
                .map(line -> new SourceAmounts(line, Optional.empty()))
                .toList();
    }

    private Stream<FinancingLine> unallocated(Map.Entry<String, PartnerAccount> partner) {
        SortedPlan plan = statement.plan(partner.getKey());
        BigDecimal before = partner.getValue().unallocatedTo(quarter.previous(), plan);
        BigDecimal total = partner.getValue().unallocatedTo(quarter, plan);
        return before.signum() == 0 && total.signum() == 0
                ? Stream.empty()
                : Stream.of(new FinancingLine(partner.getKey(), SourceAmounts.UNALLOCATED, Money.ZERO, before,
                        total.subtract(before), total, Money.ZERO, total));
    }
}
