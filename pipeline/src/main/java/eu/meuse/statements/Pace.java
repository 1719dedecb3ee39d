package eu.meuse.statements;

import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SpendingPace;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Spending against what is planned: what has been certified to date, and what comes of it at that pace. The pace is what
 * was certified divided by the quarters since the programme began, the present one included.
 */
final class Pace {
    private final Terms terms;
    private final Quarter quarter;

    Pace(Terms terms, Quarter quarter) {
        this.terms = terms;
        this.quarter = quarter;
    }

    /** A line of the project, then one of each partner with a budget, in their order. */
    List<SpendingPace> of(List<FundedPartner> partners, List<StatementLine> lines) {
        List<SpendingPace> paces = new ArrayList<>();
        partners.stream()
                .filter(partner -> partner.budget().signum() != 0)
                .forEach(partner -> paces.add(pace(partner.id(), partner.budget(), certified(partner.id(), lines))));
        if (!paces.isEmpty()) {
            paces.add(0, pace("", Money.sum(paces.stream().map(SpendingPace::planned).toList()),
                    Money.sum(paces.stream().map(SpendingPace::spent).toList())));
        }
        return paces;
    }

    private SpendingPace pace(String partner, BigDecimal planned, BigDecimal spent) {
        return new SpendingPace(partner, terms.last().year(), planned, spent, forecast(spent, terms.last()), false);
    }

    /** Certified by the end of a quarter at today's pace; what is certified already where that quarter is over. */
    private BigDecimal forecast(BigDecimal spent, Quarter end) {
        long gone = Math.max(1, quarters(Quarter.of(terms.start()), quarter));
        long all = Math.max(gone, quarters(Quarter.of(terms.start()), end));
        return spent.multiply(BigDecimal.valueOf(all)).divide(BigDecimal.valueOf(gone), Money.SCALE, RoundingMode.HALF_UP);
    }

    /** From one quarter to another, both counted. */
    private static long quarters(Quarter from, Quarter to) {
        return 4L * (to.year() - from.year()) + to.number() - from.number() + 1;
    }

    private static BigDecimal certified(String partner, List<StatementLine> lines) {
        return Money.sum(lines.stream().filter(line -> line.partner().equals(partner)).map(StatementLine::certifiedTotal).toList());
    }
}
