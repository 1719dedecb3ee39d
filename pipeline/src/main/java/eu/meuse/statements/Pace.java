package eu.meuse.statements;

import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SpendingPace;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

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

    /** Of the next target and of the programme's end: a line of the project, then one of each partner with a budget. */
    List<SpendingPace> of(List<FundedPartner> partners, List<StatementLine> lines) {
        List<SpendingPace> paces = new ArrayList<>();
        SortedMap<Integer, BigDecimal> ahead = terms.rules().spendingTargets().tailMap(quarter.year());
        if (!ahead.isEmpty()) {
            paces.addAll(by(new Quarter(ahead.firstKey(), 4), Optional.of(ahead.get(ahead.firstKey())), partners, lines));
        }
        if (ahead.isEmpty() || ahead.firstKey() < terms.last().year()) {
            paces.addAll(by(terms.last(), Optional.empty(), partners, lines));
        }
        return paces;
    }

    /** @param percent of the budget that is aimed at; empty: all of it, and no target */
    private List<SpendingPace> by(Quarter end, Optional<BigDecimal> percent, List<FundedPartner> partners, List<StatementLine> lines) {
        List<SpendingPace> paces = new ArrayList<>();
        for (FundedPartner partner : partners) {
            if (partner.budget().signum() != 0) {
                BigDecimal planned = percent.map(part -> Money.percent(part, partner.budget())).orElse(partner.budget());
                BigDecimal spent = certified(partner.id(), lines);
                paces.add(new SpendingPace(partner.id(), end.year(), planned, spent, forecast(spent, end), percent.isPresent()));
            }
        }
        if (!paces.isEmpty()) {
            BigDecimal spent = sum(paces, SpendingPace::spent);
            paces.add(0, new SpendingPace("", end.year(), sum(paces, SpendingPace::planned), spent, forecast(spent, end), percent.isPresent()));
        }
        return paces;
    }

    private static BigDecimal sum(List<SpendingPace> paces, Function<SpendingPace, BigDecimal> amount) {
        return Money.sum(paces.stream().map(amount).toList());
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
