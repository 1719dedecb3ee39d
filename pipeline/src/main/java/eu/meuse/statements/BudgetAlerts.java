package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.RowPlace;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Budgets that are exceeded by what is declared: those of a partner and of each of its categories, within what the
 * programme lets them be exceeded by, and beyond it. The rows are those that exceed them: in the order in which they were
 * declared, all since what is held against was last kept.
 */
final class BudgetAlerts implements AlertRule {

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return Stream.concat(
                scope.statement().partners().stream().flatMap(partner -> ofPartner(partner, scope).stream()),
                scope.statement().categories().stream().flatMap(line -> ofCategory(line, scope).stream()));
    }

    private static Optional<Alert> ofPartner(FundedPartner partner, AlertScope scope) {
        BigDecimal declared = Money.sum(scope.statement().of(partner.id()).categories().stream()
                .map(line -> line.line().declaredTotal())
                .toList());
        return exceeded(partner.id(), "", declared, partner.budget(), scope);
    }

    private static Optional<Alert> ofCategory(CategoryAmounts line, AlertScope scope) {
        return exceeded(line.partner(), line.costCategory(), line.line().declaredTotal(), line.line().budget(), scope);
    }

    private static Optional<Alert> exceeded(String partner, String category, BigDecimal declared, BigDecimal budget, AlertScope scope) {
        BigDecimal percent = scope.terms().rules().flexibility();
        BigDecimal most = budget.add(Money.percent(percent, budget));
        if (declared.compareTo(budget) <= 0) {
            return Optional.empty();
        }
        boolean whole = category.isEmpty();
        boolean beyond = declared.compareTo(most) > 0;
        Alert.Grade grade = whole ? beyond ? Alert.Grade.ACT : Alert.Grade.CHECK
                : beyond && percent.signum() > 0 ? Alert.Grade.CHECK : Alert.Grade.NOTE;
        String which = whole ? "" : ".category";
        return Optional.of(beyond && percent.signum() > 0
                ? new Alert(Alert.Kind.ABOVE_FLEXIBILITY, grade, partner, "", category, declared, Optional.of(most),
                        Wording.of("alert-above-flexibility" + which, "percent", percent.toPlainString()), rows(partner, category, most, scope))
                : new Alert(Alert.Kind.OVER_BUDGET, grade, partner, "", category, declared, Optional.of(budget),
                        Wording.of("alert-over-budget" + which), rows(partner, category, budget, scope)));
    }

    private static List<RowPlace> rows(String partner, String category, BigDecimal kept, AlertScope scope) {
        List<Expenditure> own = scope.items().stream()
                .filter(item -> item.partner().equals(partner) && (category.isEmpty() || item.category().equals(category)))
                .filter(item -> item.declared().signum() != 0)
                .sorted(Comparator.comparing(Expenditure::period).thenComparing(Expenditure::place).thenComparing(Expenditure::item))
                .toList();
        BigDecimal declared = Money.ZERO;
        int from = 0;
        for (int i = 0; i < own.size(); i++) {
            declared = declared.add(own.get(i).declared());
            from = declared.compareTo(kept) <= 0 ? i + 1 : from;
        }
        return AlertScope.rows(own.subList(from, own.size()));
    }
}
