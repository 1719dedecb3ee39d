package eu.meuse.indicators;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Which region has delivered which dataset.
 *
 * <p>Source: the contract. For the scope quarter a submission of that very quarter counts, for to-date one of any
 * quarter up to it; datasets that stand until they are replaced count from any quarter up to it in both scopes. A
 * file with a header and no records is a delivery, of nothing.
 */
public final class Deliveries {
    private final Set<Delivered> delivered;

    /** @param delivered what has been delivered; that of quarters after the one reported changes nothing */
    public Deliveries(Collection<Delivered> delivered) {
        this.delivered = Set.copyOf(delivered);
    }

    /**
     * A submission that could be used.
     *
     * @param region whose it is
     * @param quarter for which it was sent
     * @param dataset that it holds
     */
    public record Delivered(String region, Quarter quarter, FactTable dataset) {}

    /** The quarter of the first delivery; empty where there is none. */
    Optional<Quarter> first() {
        return delivered.stream().map(Delivered::quarter).min(Comparator.naturalOrder());
    }

    /** Whether a region's dataset counts as delivered for a quarter's scope. */
    boolean has(String region, FactTable dataset, Quarter quarter, Scope scope) {
        if (scope == Scope.QUARTER && !dataset.standsUntilReplaced()) {
            return delivered.contains(new Delivered(region, quarter, dataset));
        }
        return delivered.stream().anyMatch(one -> one.region().equals(region)
                && one.dataset() == dataset
                && one.quarter().compareTo(quarter) <= 0);
    }
}
