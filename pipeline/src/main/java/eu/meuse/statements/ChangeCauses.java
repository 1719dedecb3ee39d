package eu.meuse.statements;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.ExpenditureItem;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.RowPlace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Of the submissions that came, went or changed since a statement was signed those that can have changed what it says. The
 * new quarter's own expenditure is one only where an item of it was signed otherwise, or belongs before the quarter; payments
 * change nothing that was signed.
 */
final class ChangeCauses {
    private static final List<BigDecimal> NOTHING = List.of(Money.ZERO, Money.ZERO);

    private final Quarter quarter;
    private final Map<String, ExpenditureItem> signed;
    private final List<ExpenditureItem> today;

    /** @param quarter of the statement of today */
    ChangeCauses(Quarter quarter, CoFinancing closed, CoFinancing today) {
        this.quarter = quarter;
        this.signed = closed.items().stream().collect(Collectors.toMap(ExpenditureItem::item, Function.identity(), (one, other) -> one));
        this.today = today.items();
    }

    List<Cause> among(List<Cause> causes) {
        return causes.stream().filter(this::matters).toList();
    }

    private boolean matters(Cause cause) {
        if (cause.kind() != Cause.Kind.NEXT || !cause.dataset().equals(FactTable.EXPENDITURES.dataset())) {
            return !cause.dataset().equals(FactTable.PAYMENTS.dataset());
        }
        return today.stream().anyMatch(item -> standsIn(item.place(), cause) && hasChanged(item));
    }

    private static boolean standsIn(RowPlace place, Cause cause) {
        return place.region().equals(cause.region()) && place.quarter().equals(cause.quarter()) && place.file().equals(cause.file());
    }

    private boolean hasChanged(ExpenditureItem item) {
        ExpenditureItem then = signed.get(item.item());
        boolean wasThere = then != null;
        BigDecimal declared = isDeclaredBefore(item) ? item.amount() : BigDecimal.ZERO;
        BigDecimal certified = isCertifiedBefore(item) ? item.certified() : BigDecimal.ZERO;
        return declared.compareTo(wasThere && isDeclaredBefore(then) ? then.amount() : BigDecimal.ZERO) != 0
                || certified.compareTo(wasThere ? then.certified() : BigDecimal.ZERO) != 0
                || wasThere && !(item.partner().equals(then.partner()) && item.costCategory().equals(then.costCategory()))
                || !keptBack(item).equals(wasThere ? keptBack(then) : NOTHING);
    }

    /** Whether less, or more, was parked or deducted than was signed, whatever was certified. */
    boolean isKeptBackOtherwise() {
        Set<String> sent = today.stream().map(ExpenditureItem::item).collect(Collectors.toSet());
        return today.stream().anyMatch(item -> !keptBack(item).equals(
                        signed.containsKey(item.item()) ? keptBack(signed.get(item.item())) : NOTHING))
                || signed.values().stream().anyMatch(then -> !sent.contains(then.item()) && !keptBack(then).equals(NOTHING));
    }

    /** What was parked of an item, and deducted, by certificates before the quarter. */
    private List<BigDecimal> keptBack(ExpenditureItem item) {
        return isCertifiedBefore(item) ? List.of(Money.exact(item.parked()), Money.exact(item.deducted())) : NOTHING;
    }

    private boolean isDeclaredBefore(ExpenditureItem item) {
        return item.parkedFrom().isEmpty() && item.period().compareTo(quarter.toString()) < 0;
    }

    private boolean isCertifiedBefore(ExpenditureItem item) {
        return !item.certifiedOn().isEmpty() && item.certifiedOn().compareTo(quarter.start().toString()) < 0;
    }
}
