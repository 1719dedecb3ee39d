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
 * Partners whose expenditure looks estimated: at least three of their items, and at least a fifth of them, are whole
 * hundreds of 500 or more. Invoices and payslips hardly ever are.
 */
final class RoundSums implements AlertRule {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal LEAST = new BigDecimal("500");
    private static final int FEW = 3;
    private static final int ONE_IN = 5;

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.sent().stream()
                .collect(Collectors.groupingBy(Expenditure::partner, TreeMap::new, Collectors.toList()))
                .entrySet().stream()
                .flatMap(of -> alert(of.getKey(), of.getValue()).stream());
    }

    private static Optional<Alert> alert(String partner, List<Expenditure> items) {
        List<Expenditure> round = items.stream().filter(item -> isRound(item.amount().abs())).toList();
        return round.size() < FEW || round.size() * ONE_IN < items.size()
                ? Optional.empty()
                : Optional.of(new Alert(Alert.Kind.ROUND_SUMS, Alert.Grade.NOTE, partner, "", "",
                        Money.sum(round.stream().map(Expenditure::amount).toList()), Optional.empty(),
                        Wording.of("alert-round-sums", "count", Integer.toString(round.size()), "all", Integer.toString(items.size())),
                        AlertScope.rows(round)));
    }

    private static boolean isRound(BigDecimal amount) {
        return amount.compareTo(LEAST) >= 0 && amount.remainder(HUNDRED).signum() == 0;
    }
}
