package eu.meuse.statements;

import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.RowPlace;
import java.util.Collection;
import java.util.List;

/**
 * What alerts are looked for in.
 *
 * @param facts all of them
 * @param items declared up to the end of the quarter
 * @param statement of the quarter
 */
record AlertScope(FundingFacts facts, List<Expenditure> items, CoFinancing statement, Quarter quarter, Terms terms) {

    static AlertScope of(FundingFacts facts, CoFinancing statement, Quarter quarter, Terms terms) {
        List<Expenditure> items = facts.expenditures().stream().filter(item -> item.period().compareTo(quarter) <= 0).toList();
        return new AlertScope(facts, items, statement, quarter, terms);
    }

    /** The items that somebody sent; flat rates stand in no file. */
    List<Expenditure> sent() {
        return items.stream().filter(item -> !item.isComputed()).toList();
    }

    /** Where the plan of a partner's financing stands, of one source or of all; sorted. */
    List<RowPlace> plan(String partner, String source) {
        return facts.plans().stream()
                .filter(plan -> plan.partner().equals(partner) && (source.isEmpty() || plan.item().equals(source)))
                .flatMap(plan -> plan.place().stream())
                .sorted()
                .toList();
    }

    /** Where the rate comes from that the Fund pays of a partner. */
    List<RowPlace> rate(String partner) {
        List<RowPlace> agreed = facts.partners().stream()
                .filter(row -> row.id().equals(partner) && row.rate().isPresent())
                .flatMap(row -> row.place().stream())
                .toList();
        return agreed.isEmpty() ? plan(partner, "") : agreed;
    }

    /** Where items stand, sorted. */
    static List<RowPlace> rows(Collection<Expenditure> items) {
        return items.stream().filter(item -> !item.isComputed()).map(Expenditure::place).distinct().sorted().toList();
    }
}
