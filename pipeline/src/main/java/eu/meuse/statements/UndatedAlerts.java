package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Wording;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Certified amounts without a day of certification, which belong to no quarter and so count for nothing, partner by partner. */
final class UndatedAlerts implements AlertRule {

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.sent().stream()
                .filter(item -> item.undated().signum() != 0)
                .collect(Collectors.groupingBy(Expenditure::partner, TreeMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(of -> alert(of.getKey(), of.getValue()));
    }

    private static Alert alert(String partner, List<Expenditure> items) {
        return new Alert(Alert.Kind.UNDATED_CERTIFICATE, Alert.Grade.ACT, partner, "", "",
                Money.sum(items.stream().map(Expenditure::undated).toList()), Optional.empty(),
                Wording.of("alert-undated-certificate"), AlertScope.rows(items));
    }
}
