package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Items that are more than ten times the median of all items of their cost category, as a misplaced decimal mark or a
 * whole contract in one item are; looked for where a category has ten items or more. Of an even number of items the
 * smaller of the two in the middle is the median.
 */
final class Outliers implements AlertRule {
    private static final int ENOUGH = 10;
    private static final int TIMES = 10;

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.sent().stream()
                .filter(item -> item.amount().signum() > 0)
                .collect(Collectors.groupingBy(Expenditure::category, TreeMap::new, Collectors.toList()))
                .values().stream()
                .filter(items -> items.size() >= ENOUGH)
                .flatMap(Outliers::among);
    }

    private static Stream<Alert> among(List<Expenditure> items) {
        List<BigDecimal> sorted = items.stream().map(Expenditure::amount).sorted().toList();
        BigDecimal limit = sorted.get((sorted.size() - 1) / 2).multiply(BigDecimal.valueOf(TIMES));
        return items.stream().filter(item -> item.amount().compareTo(limit) > 0).map(item -> alert(item, limit));
    }

    private static Alert alert(Expenditure item, BigDecimal limit) {
        return new Alert(Alert.Kind.OUTLIER, Alert.Grade.NOTE, item.partner(), "", item.category(), item.amount(), Optional.of(limit),
                Wording.of("alert-outlier", "item", item.item(), "times", Integer.toString(TIMES)), AlertScope.rows(List.of(item)));
    }
}
