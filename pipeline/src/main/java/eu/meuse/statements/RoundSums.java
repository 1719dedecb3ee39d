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
 * Partners whose expenditure looks estimated: at least so many of their items, and so large a part of them, are whole
 * hundreds of so much or more as {@link FundingRules.Unusual} says. Invoices and payslips hardly ever are.
 */
final class RoundSums implements AlertRule {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.sent().stream()
                .collect(Collectors.groupingBy(Expenditure::partner, TreeMap::new, Collectors.toList()))
                .entrySet().stream()
                .flatMap(of -> alert(of.getKey(), of.getValue(), scope.terms().rules().unusual()).stream());
    }

    private static Optional<Alert> alert(String partner, List<Expenditure> items, FundingRules.Unusual unusual) {
        List<Expenditure> round = items.stream().filter(item -> isRound(item.amount().abs(), unusual.roundFrom())).toList();
        return round.size() < unusual.roundItems() || isLess(round.size(), unusual.roundShare(), items.size())
                ? Optional.empty()
                : Optional.of(new Alert(Alert.Kind.ROUND_SUMS, Alert.Grade.NOTE, partner, "", "",
                        Money.sum(round.stream().map(Expenditure::amount).toList()), Optional.empty(),
                        Wording.of("alert-round-sums", "count", Integer.toString(round.size()), "all", Integer.toString(items.size()),
                                "from", unusual.roundFrom().toPlainString()),
                        AlertScope.rows(round)));
    }

    private static boolean isLess(int part, BigDecimal percent, int all) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(all))) < 0;
    }

    private static boolean isRound(BigDecimal amount, BigDecimal least) {
        return amount.compareTo(least) >= 0 && amount.remainder(HUNDRED).signum() == 0;
    }
}
