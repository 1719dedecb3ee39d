package eu.meuse.statements;

import eu.meuse.programme.FundingRules;
import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Items that are more than so many times the median of all items of their cost category, as a misplaced decimal mark or a
 * whole contract in one item are; looked for where a category has items enough ({@link FundingRules.Unusual}). Of an even number of items the
 * smaller of the two in the middle is the median.
 */
final class Outliers implements AlertRule {
    @Override
    public Stream<Alert> in(AlertScope scope) {
        FundingRules.Unusual unusual = scope.terms().rules().unusual();
        return scope.sent().stream()
                .filter(item -> item.amount().signum() > 0)
                .collect(Collectors.groupingBy(Expenditure::category, TreeMap::new, Collectors.toList()))
                .values().stream()
                .filter(items -> items.size() >= unusual.outlierItems())
                .flatMap(items -> among(items, unusual.outlierTimes()));
    }

    private static Stream<Alert> among(List<Expenditure> items, int times) {
        List<BigDecimal> sorted = items.stream().map(Expenditure::amount).sorted().toList();
        BigDecimal limit = sorted.get((sorted.size() - 1) / 2).multiply(BigDecimal.valueOf(times));
        return items.stream().filter(item -> item.amount().compareTo(limit) > 0).map(item -> alert(item, limit, times));
    }

    private static Alert alert(Expenditure item, BigDecimal limit, int times) {
        return new Alert(Alert.Kind.OUTLIER, Alert.Grade.NOTE, item.partner(), "", item.category(), item.amount(), Optional.of(limit),
                Wording.of("alert-outlier", "item", item.item(), "times", Integer.toString(times)), AlertScope.rows(List.of(item)));
    }
}
