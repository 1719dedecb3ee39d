package eu.meuse.statements;

import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of the expenditure declared in each cost category: certified, deducted, parked or awaiting its certificate. */
final class CategoryDetails {
    private final Map<String, List<Expenditure>> items;
    private final Quarter quarter;

    CategoryDetails(List<Expenditure> items, Quarter quarter) {
        this.items = items.stream().collect(Collectors.groupingBy(item -> key(item.partner(), item.category())));
        this.quarter = quarter;
    }

    List<CategoryAmounts> of(List<StatementLine> lines) {
        return lines.stream().map(this::of).toList();
    }

    private CategoryAmounts of(StatementLine line) {
        List<Expenditure> own = items.getOrDefault(key(line.partner(), line.costCategory()), List.of());
        List<Expenditure> examined = own.stream().filter(item -> item.certifiedTo(quarter).isPresent()).toList();
        BigDecimal deductedBefore = sum(examined, item -> item.certifiedTo(quarter.previous()).isPresent(), Expenditure::deducted);
        BigDecimal deducted = sum(examined, item -> true, Expenditure::deducted);
        BigDecimal awaiting = line.declaredTotal().subtract(sum(examined, item -> true, Expenditure::declared));
        return new CategoryAmounts(line, deductedBefore, deducted.subtract(deductedBefore), parked(own, quarter.previous()),
                parked(own, quarter), awaiting);
    }

    /** What is parked to the end of a quarter: less what has come back with a certificate. */
    private static BigDecimal parked(List<Expenditure> own, Quarter to) {
        List<Expenditure> examined = own.stream().filter(item -> item.certifiedTo(to).isPresent()).toList();
        return sum(examined, item -> true, item -> item.certificate().orElseThrow().parked())
                .subtract(sum(examined, Expenditure::comesBack, Expenditure::amount));
    }

    private static BigDecimal sum(List<Expenditure> items, Predicate<Expenditure> which, Function<Expenditure, BigDecimal> amount) {
        return Money.sum(items.stream().filter(which).map(amount).toList());
    }

    private static String key(String partner, String category) {
        return partner + "\n" + category;
    }
}
