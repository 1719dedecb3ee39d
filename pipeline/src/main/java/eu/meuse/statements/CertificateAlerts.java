package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Wording;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Expenditure that was declared more than two quarters ago and that no controller has certified, partner by partner. */
final class CertificateAlerts implements AlertRule {

    @Override
    public Stream<Alert> in(AlertScope scope) {
        Quarter recent = scope.quarter().previous().previous();
        return scope.sent().stream()
                .filter(item -> item.period().compareTo(recent) < 0 && item.certifiedTo(scope.quarter()).isEmpty())
                .collect(Collectors.groupingBy(Expenditure::partner, TreeMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(of -> alert(of.getKey(), of.getValue()));
    }

    private static Alert alert(String partner, List<Expenditure> items) {
        return new Alert(Alert.Kind.CERTIFICATE_MISSING, Alert.Grade.CHECK, partner, "", "",
                Money.sum(items.stream().map(Expenditure::amount).toList()), Optional.empty(),
                Wording.of("alert-certificate-missing"), AlertScope.rows(items));
    }
}
