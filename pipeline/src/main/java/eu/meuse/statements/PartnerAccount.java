package eu.meuse.statements;

import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the ERDF owes one partner and how its other sources share the rest.
 *
 * <p>Source: the contract and the programmes' rule that amounts are rounded down, per partner and quarter of
 * certification; a project is the sum of its partners.
 */
final class PartnerAccount {
    /** The source of finance that is the Fund itself. */
    static final String ERDF = "erdf";

    private final BigDecimal grant;
    private final ErdfRate rate;
    private final boolean rateAgreed;
    private final SortedMap<Quarter, BigDecimal> certified = new TreeMap<>();
    private final SortedMap<Quarter, BigDecimal> earned = new TreeMap<>();

    /** @param own the accounts of the partner alone */
    PartnerAccount(Accounts own) {
        grant = Accounts.sum(own.plans(), ERDF);
        BigDecimal all = Money.sum(own.plans().stream().map(Accounts.Amount::amount).toList());
        rate = own.rates().stream()
                .findFirst()
                .map(agreed -> ErdfRate.percent(agreed.percent()))
                .orElseGet(() -> ErdfRate.planned(grant, all));
        rateAgreed = !own.rates().isEmpty();
        own.spending().forEach(one -> one.certifiedIn().ifPresent(
                quarter -> certified.merge(quarter, one.certified(), BigDecimal::add)));
        certified.forEach((quarter, amount) -> earned.put(quarter, rate.of(amount)));
    }

    /** The part of what is certified that the Fund pays. */
    ErdfRate rate() {
        return rate;
    }

    /** Whether the rate was agreed with the programme, and does not follow from the financing plan. */
    boolean isRateAgreed() {
        return rateAgreed;
    }

    /** The most that the Fund pays in all. */
    BigDecimal grant() {
        return grant;
    }

    /** What was earned by the certificates of each quarter, cut to the cent. */
    SortedMap<Quarter, BigDecimal> earned() {
        return Collections.unmodifiableSortedMap(earned);
    }

    /** Due to the end of a quarter: what was earned up to then, the grant at most. */
    BigDecimal dueTo(Quarter quarter) {
        return earnedTo(quarter).min(grant);
    }

    /** What the grant keeps from being due to the end of a quarter. */
    BigDecimal beyondGrantTo(Quarter quarter) {
        return earnedTo(quarter).subtract(dueTo(quarter));
    }

    private BigDecimal earnedTo(Quarter quarter) {
        return Money.sum(earned.headMap(quarter.next()).values());
    }

    /** Due in a quarter; negative after a reversal. */
    BigDecimal dueIn(Quarter quarter) {
        return dueTo(quarter).subtract(dueTo(quarter.previous()));
    }

    /** What was certified up to the end of a quarter. */
    BigDecimal certifiedTo(Quarter quarter) {
        return Money.sum(certified.headMap(quarter.next()).values());
    }

    /**
     * What other sources bear of the quarters of certification up to one, by their plan; empty where they plan nothing,
     * so that nobody is there to bear it.
     */
    Map<String, BigDecimal> restTo(Quarter quarter, SortedPlan plan) {
        Map<String, BigDecimal> borne = new HashMap<>();
        splits(quarter, plan).values().forEach(split -> plan.each(split.parts(), (source, part) ->
                borne.merge(source, part, BigDecimal::add)));
        return borne;
    }

    /** How the rest of each quarter of certification up to one is split; none where nobody is there to bear it. */
    SortedMap<Quarter, LargestRemainder.Split> splits(Quarter quarter, SortedPlan plan) {
        SortedMap<Quarter, LargestRemainder.Split> splits = new TreeMap<>();
        if (!plan.isNothing()) {
            certified.headMap(quarter.next()).forEach((certifiedIn, amount) -> splits.put(
                    certifiedIn, LargestRemainder.of(amount.subtract(dueIn(certifiedIn)), plan.amounts())));
        }
        return splits;
    }

    /** The rest that nobody plans to bear, to the end of a quarter. */
    BigDecimal unallocatedTo(Quarter quarter, SortedPlan plan) {
        return plan.isNothing() ? certifiedTo(quarter).subtract(dueTo(quarter)) : Money.ZERO;
    }
}
