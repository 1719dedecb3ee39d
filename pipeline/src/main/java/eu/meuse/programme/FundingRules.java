package eu.meuse.programme;

import eu.meuse.reports.bundle.StatementHead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The programme's rules of co-financing: {@code config/<programme>/funding.yaml} and {@code exchange-rates.yaml}.
 *
 * @param eligibleFrom first day on which expenditure may be paid
 * @param eligibleTo last day
 * @param highestRate of the ERDF, percent; empty: there is none
 * @param outsideBase countries whose partners the Fund pays nothing, ISO 3166 alpha-2
 * @param flatRates cost category to how it is computed, in the order in which they are; none where all costs are real
 * @param inKindLimit percent of a partner's budget that work and goods in kind may come to; empty: what is not paid by the Fund
 * @param flexibility percent by which a budget may be exceeded
 * @param spendingTargets calendar year to the percentage of the budget to be certified by its end
 * @param rates for amounts in other currencies
 * @param deMinimisNear percent of the ceiling of de minimis aid from which it is pointed out
 * @param unusual which items look unusual
 * @param head what the head of a statement says beside what is computed
 */
public record FundingRules(
        LocalDate eligibleFrom,
        LocalDate eligibleTo,
        Optional<BigDecimal> highestRate,
        Set<String> outsideBase,
        Map<String, FlatRate> flatRates,
        Optional<BigDecimal> inKindLimit,
        BigDecimal flexibility,
        SortedMap<Integer, BigDecimal> spendingTargets,
        ExchangeRates rates,
        BigDecimal deMinimisNear,
        Unusual unusual,
        StatementHead head) {

    /** The rules of a programme that says nothing of them. */
    public static FundingRules usual(Programme programme) {
        Card nothing = new Card(new Node.Blank(0));
        return FundingRulesReader.read(nothing, nothing, programme);
    }

    /**
     * A cost category that is paid at a flat rate.
     *
     * @param percent of the categories it follows from
     * @param of those categories: real costs, or flat rates that stand before it
     */
    public record FlatRate(BigDecimal percent, List<String> of) {}

    /**
     * From where on items look unusual. Nothing follows from it but a note.
     *
     * @param roundFrom whole hundreds of this or more are round sums
     * @param roundItems so many of a partner's items, at least
     * @param roundShare percent of a partner's items, at least
     * @param outlierTimes an item above this many times the median of its cost category is an outlier
     * @param outlierItems a category has so many items, at least
     */
    public record Unusual(BigDecimal roundFrom, int roundItems, BigDecimal roundShare, int outlierTimes, int outlierItems) {
        /** Where nothing is said. */
        public static final Unusual USUAL = new Unusual(new BigDecimal("500"), 3, new BigDecimal("20"), 10, 10);
    }
}
