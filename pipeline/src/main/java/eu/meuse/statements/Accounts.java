package eu.meuse.statements;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.RowPlace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The sums that statements are made of, in the programme's currency with two decimals.
 *
 * @param rates percentages agreed with the programme, of partners that have one
 * @param budgets per partner and cost category
 * @param plans financing per partner and source
 * @param spending per partner, cost category and quarters
 * @param payments received up to the end of the quarter, per partner and source
 */
public record Accounts(
        List<Rate> rates, List<Amount> budgets, List<Amount> plans, List<Spending> spending, List<Amount> payments) {

    /** The ERDF rate of a partner, percent. */
    public record Rate(String partner, BigDecimal percent) {}

    /**
     * An amount of a partner's cost category or source.
     *
     * @param place where its row stands; empty where it is a sum
     */
    public record Amount(String partner, String item, BigDecimal amount, Optional<RowPlace> place) {

        /** A sum. */
        public Amount(String partner, String item, BigDecimal amount) {
            this(partner, item, amount, Optional.empty());
        }
    }

    /**
     * A partner's expenditure in a cost category.
     *
     * @param declaredIn the period
     * @param certifiedIn the quarter of the certificate; empty while there is none
     * @param amount declared
     * @param certified 0 while there is no certificate
     */
    public record Spending(
            String partner,
            String category,
            Quarter declaredIn,
            Optional<Quarter> certifiedIn,
            BigDecimal amount,
            BigDecimal certified) {

        Spending plus(BigDecimal moreDeclared, BigDecimal moreCertified) {
            return new Spending(partner, category, declaredIn, certifiedIn, amount.add(moreDeclared), certified.add(moreCertified));
        }
    }

    /** Every partner with an amount of any kind, sorted. */
    SortedSet<String> partners() {
        SortedSet<String> partners = new TreeSet<>();
        List.of(budgets, plans, payments).forEach(list -> list.forEach(one -> partners.add(one.partner())));
        spending.forEach(one -> partners.add(one.partner()));
        return partners;
    }

    /** What concerns one partner. */
    Accounts of(String partner) {
        return new Accounts(
                rates.stream().filter(one -> one.partner().equals(partner)).toList(),
                of(partner, budgets),
                of(partner, plans),
                spending.stream().filter(one -> one.partner().equals(partner)).toList(),
                of(partner, payments));
    }

    private static List<Amount> of(String partner, List<Amount> all) {
        return all.stream().filter(one -> one.partner().equals(partner)).toList();
    }

    /** The sum of an item's amounts. */
    static BigDecimal sum(List<Amount> amounts, String item) {
        return Money.sum(amounts.stream().filter(one -> one.item().equals(item)).map(Amount::amount).toList());
    }
}
