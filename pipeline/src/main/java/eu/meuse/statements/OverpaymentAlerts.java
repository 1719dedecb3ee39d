package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.SourceAmounts;
import eu.meuse.reports.bundle.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Planned sources that have paid a partner more than their part of what is certified to date, advances among them. */
final class OverpaymentAlerts implements AlertRule {

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.statement().sources().stream()
                .filter(line -> line.line().planned().signum() != 0 && line.line().received().signum() > 0)
                .filter(line -> line.line().received().compareTo(line.line().total()) > 0)
                .map(OverpaymentAlerts::alert);
    }

    private static Alert alert(SourceAmounts line) {
        return new Alert(Alert.Kind.OVERPAID, Alert.Grade.CHECK, line.partner(), "", "", line.line().received(),
                Optional.of(line.line().total()), Wording.of("alert-overpaid", "source", line.source()), List.of());
    }
}
