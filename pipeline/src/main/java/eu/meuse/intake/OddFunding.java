package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Notices operations that are funded with more than they cost, or with a hundredth or less: most often a rate is taken for
 * an amount, or a fraction for a percentage. The row counts as it stands.
 */
final class OddFunding implements RowWarning {
    private static final int COST = Columns.find(FactTable.PROJECTS, "total_budget");
    private static final int FUNDING = Columns.find(FactTable.PROJECTS, "eu_funding");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Optional<Notice> of(Source source, Object[] values) {
        if (!(values[COST] instanceof BigDecimal cost) || !(values[FUNDING] instanceof BigDecimal funding) || !isOdd(funding, cost)) {
            return Optional.empty();
        }
        return Optional.of(new Notice("odd-funding", "eu_funding",
                Wording.of("odd-funding", "funding", funding.toPlainString(), "cost", cost.toPlainString())));
    }

    /** A rate of 1 as a fraction gives exactly a hundredth, and nobody funds with so little. */
    private static boolean isOdd(BigDecimal funding, BigDecimal cost) {
        return funding.compareTo(cost) > 0 || funding.signum() > 0 && funding.multiply(HUNDRED).compareTo(cost) <= 0;
    }
}
