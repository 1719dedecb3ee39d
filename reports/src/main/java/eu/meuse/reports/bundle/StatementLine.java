package eu.meuse.reports.bundle;

import java.math.BigDecimal;

/** One line of {@code statement.csv}: a partner's cost category; money with 2 decimals, in the programme's currency. */
public record StatementLine(
        String partner,
        String costCategory,
        BigDecimal budget,
        BigDecimal declaredBefore,
        BigDecimal declaredNow,
        BigDecimal declaredTotal,
        BigDecimal certifiedBefore,
        BigDecimal certifiedNow,
        BigDecimal certifiedTotal,
        BigDecimal remaining) {}
