package eu.meuse.statements;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The planned sources of a partner beside the ERDF, in the order of the programme's list of sources.
 *
 * @param sources their codes
 * @param amounts planned, in the same order
 */
record SortedPlan(List<String> sources, List<BigDecimal> amounts) {

    /** @param order codes of all sources, in which leftover cents go to equal remainders */
    static SortedPlan of(Accounts own, List<String> order) {
        List<String> sources = order.stream()
                .filter(source -> !source.equals(PartnerAccount.ERDF))
                .filter(source -> own.plans().stream().anyMatch(plan -> plan.item().equals(source)))
                .toList();
        return new SortedPlan(sources, sources.stream().map(source -> Accounts.sum(own.plans(), source)).toList());
    }

    /** Hands over each source with the value at its place. */
    void each(List<BigDecimal> values, BiConsumer<String, BigDecimal> to) {
        for (int i = 0; i < sources.size(); i++) {
            to.accept(sources.get(i), values.get(i));
        }
    }

    /** Whether nobody but the ERDF plans to pay. */
    boolean isNothing() {
        return Money.sum(amounts).signum() == 0;
    }
}
