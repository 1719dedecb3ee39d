package eu.meuse.statements;

import eu.meuse.reports.bundle.Payment;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.RowPlace;
import eu.meuse.statements.Accounts.Amount;
import eu.meuse.statements.Accounts.Spending;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All facts that statements follow from, item by item.
 *
 * @param partners sorted by identifier
 * @param budgets per partner and cost category
 * @param plans financing per partner and source
 * @param expenditures sorted by item
 * @param payments whenever received, by their identifier
 */
public record FundingFacts(
        List<Partner> partners, List<Amount> budgets, List<Amount> plans, List<Expenditure> expenditures, List<Payment> payments) {

    /** A partner as its row says, with the ERDF rate agreed with the programme, percent, where there is one. */
    record Partner(
            String id,
            String name,
            boolean lead,
            String kind,
            String country,
            String region,
            Optional<BigDecimal> rate,
            Optional<RowPlace> place) {}

    /**
     * Their sums as of the end of a quarter.
     *
     * @param outsideBase countries whose partners the Fund pays nothing
     */
    Accounts accounts(Quarter quarter, Set<String> outsideBase) {
        return new Accounts(
                partners.stream().flatMap(partner -> rate(partner, outsideBase).stream()).toList(),
                budgets, plans, spending(),
                receivedTo(quarter).stream()
                        .map(payment -> new Amount(payment.partner(), payment.source(), payment.amount()))
                        .toList());
    }

    private static Optional<Accounts.Rate> rate(Partner partner, Set<String> outsideBase) {
        return (outsideBase.contains(partner.country()) ? Optional.of(BigDecimal.ZERO) : partner.rate())
                .map(rate -> new Accounts.Rate(partner.id(), rate));
    }

    /** Payments received up to the end of a quarter. */
    List<Payment> receivedTo(Quarter quarter) {
        String end = quarter.end().toString();
        return payments.stream().filter(payment -> payment.receivedOn().compareTo(end) <= 0).toList();
    }

    /** A line for each partner, category and pair of quarters: an item more does not make sums slower. */
    private List<Spending> spending() {
        Map<Spending, Spending> sums = new LinkedHashMap<>();
        for (Expenditure one : expenditures) {
            Spending nothing = new Spending(one.partner(), one.category(), one.period(),
                    one.certificate().map(Expenditure.Certified::in), Money.ZERO, Money.ZERO);
            BigDecimal certified = one.certificate().map(Expenditure.Certified::amount).orElse(Money.ZERO);
            sums.merge(nothing, nothing.plus(one.declared(), certified), (sum, more) -> sum.plus(more.amount(), more.certified()));
        }
        return List.copyOf(sums.values());
    }
}
