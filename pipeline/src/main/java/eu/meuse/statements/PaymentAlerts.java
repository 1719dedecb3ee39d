package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Payment;
import eu.meuse.reports.bundle.Wording;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Payments from a source of which a partner's financing plan says nothing, source by source. */
final class PaymentAlerts implements AlertRule {

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.statement().payments().stream()
                .filter(payment -> !isPlanned(payment, scope))
                .collect(Collectors.groupingBy(payment -> payment.partner() + "\n" + payment.source(), TreeMap::new, Collectors.toList()))
                .values().stream()
                .map(PaymentAlerts::alert);
    }

    private static boolean isPlanned(Payment payment, AlertScope scope) {
        return scope.facts().plans().stream()
                .anyMatch(plan -> plan.partner().equals(payment.partner()) && plan.item().equals(payment.source()));
    }

    private static Alert alert(List<Payment> payments) {
        Payment first = payments.get(0);
        return new Alert(Alert.Kind.UNPLANNED_PAYMENT, Alert.Grade.CHECK, first.partner(), "", "",
                Money.sum(payments.stream().map(Payment::amount).toList()), Optional.empty(),
                Wording.of("alert-unplanned-payment", "source", first.source(),
                        "payments", payments.stream().map(Payment::id).collect(Collectors.joining(", "))), List.of());
    }
}
