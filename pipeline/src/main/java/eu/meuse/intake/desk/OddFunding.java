package eu.meuse.intake.desk;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Operations that are funded with more than they cost, or with less than a hundredth: most often a rate is taken for an
 * amount, or a fraction for a percentage. The row counts as it stands; whoever sends the list is told before.
 */
final class OddFunding {
    private static final int COST = at("total_budget");
    private static final int FUNDING = at("eu_funding");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OddFunding() {}

    static Optional<Finding> in(FactRow row) {
        Source source = row.source();
        if (source.table() != FactTable.PROJECTS || !(row.values().get(COST) instanceof BigDecimal cost)
                || !(row.values().get(FUNDING) instanceof BigDecimal funding) || !isOdd(funding, cost)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(source.region(), source.quarter().toString(), source.table().dataset(), source.file(), source.sheet(),
                row.row(), "eu_funding", Severity.WARNING, "odd-funding",
                Wording.of("odd-funding", "funding", funding.toPlainString(), "cost", cost.toPlainString())));
    }

    private static boolean isOdd(BigDecimal funding, BigDecimal cost) {
        return funding.compareTo(cost) > 0 || funding.signum() > 0 && funding.multiply(HUNDRED).compareTo(cost) < 0;
    }

    private static int at(String column) {
        return IntStream.range(0, FactTable.PROJECTS.storedColumns().size())
                .filter(i -> FactTable.PROJECTS.storedColumns().get(i).name().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
