package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers of certificates that stand over items of several quarters of certification: one number is for one certificate. */
final class ReusedNumbers implements AlertRule {

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.statement().certificates().stream()
                .filter(one -> one.byQuarter().size() > 1)
                .map(one -> alert(one, scope));
    }

    private static Alert alert(Certificate one, AlertScope scope) {
        List<Expenditure> items = scope.facts().expenditures().stream()
                .filter(item -> item.partner().equals(one.partner())
                        && item.certifiedTo(scope.quarter()).filter(of -> of.number().equals(one.number())).isPresent())
                .toList();
        return new Alert(Alert.Kind.CERTIFICATE_REUSED, Alert.Grade.CHECK, one.partner(), "", "", one.certified(), Optional.empty(),
                Wording.of("alert-certificate-reused", "certificate", one.number(), "first", one.firstOn(), "last", one.certifiedOn()),
                AlertScope.rows(items));
    }
}
