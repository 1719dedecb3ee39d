package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Wording;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Expenditure that was paid on a day on which it was not eligible, partner by partner. */
final class PeriodAlerts implements AlertRule {

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.sent().stream()
                .filter(item -> item.paidOn().isBefore(scope.terms().rules().eligibleFrom())
                        || item.paidOn().isAfter(scope.terms().rules().eligibleTo()))
                .collect(Collectors.groupingBy(Expenditure::partner, TreeMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(of -> alert(of.getKey(), of.getValue(), scope));
    }

    private static Alert alert(String partner, List<Expenditure> items, AlertScope scope) {
        return new Alert(Alert.Kind.OUTSIDE_PERIOD, Alert.Grade.ACT, partner, "", "",
                Money.sum(items.stream().map(Expenditure::amount).toList()), Optional.empty(),
                Wording.of("alert-outside-period", "start", scope.terms().rules().eligibleFrom().toString(),
                        "end", scope.terms().rules().eligibleTo().toString()),
                AlertScope.rows(items));
    }
}
