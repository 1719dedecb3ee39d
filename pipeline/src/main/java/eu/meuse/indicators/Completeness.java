package eu.meuse.indicators;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.List;
import java.util.Set;

/**
 * How complete the sources of a quarter's figures are.
 *
 * <p>Source: the contract. Programme-wide datasets are expected of the lead partner's region alone, the rest of every
 * region; what the programme does not collect is expected of nobody.
 */
record Completeness(Programme programme, Deliveries deliveries, Quarter quarter) {

    /** Regions that delivered all that is expected of them, of those from which one of the datasets is expected. */
    Coverage coverage(Set<FactTable> needed, Scope scope) {
        List<String> asked = programme.regions().stream()
                .map(Programme.Region::code)
                .filter(region -> !expected(region, needed).isEmpty())
                .toList();
        long complete = asked.stream().filter(region -> !owes(region, needed, scope)).count();
        return new Coverage((int) complete, asked.size());
    }

    /** Whether a region has not delivered one of the datasets that are expected of it. */
    boolean owes(String region, Set<FactTable> needed, Scope scope) {
        return !expected(region, needed).stream().allMatch(table -> deliveries.has(region, table, quarter, scope));
    }

    /**
     * Whether nobody can say what a figure by region is: the region owes a dataset, or the lead partner one of those that it
     * alone sends for all regions.
     */
    boolean unknown(String region, Set<FactTable> needed, Scope scope) {
        return owes(region, needed, scope)
                || needed.stream().filter(programme::isOwedByLeadAlone).anyMatch(table -> owes(programme.leadRegion(), Set.of(table), scope));
    }

    private List<FactTable> expected(String region, Set<FactTable> needed) {
        return needed.stream()
                .filter(programme.datasets()::contains)
                .filter(table -> !programme.isOwedByLeadAlone(table) || region.equals(programme.leadRegion()))
                .toList();
    }
}
