package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.ExpenditureItem;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.RowPlace;
import eu.meuse.reports.bundle.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Certificates that were signed and are not what they were: taken back, or with other amounts. What a later statement claims
 * is no matter of this one.
 */
final class SignedAlerts {
    private SignedAlerts() {}

    /** A statement with these among its alerts, once it stands beside those that were closed. */
    static CoFinancing in(CoFinancing statement) {
        List<String> partners = statement.partners().stream().map(FundedPartner::id).toList();
        return statement.alerting(Alerts.sorted(Stream.concat(statement.alerts().stream(),
                statement.certificates().stream().filter(SignedAlerts::hasChanged).map(one -> alert(one, statement.items()))), partners));
    }

    private static boolean hasChanged(Certificate one) {
        return one.listed().isPresent() && one.later().isEmpty() && one.newlyCertified().signum() != 0;
    }

    private static Alert alert(Certificate one, List<ExpenditureItem> items) {
        boolean gone = one.items() == 0;
        List<RowPlace> rows = items.stream()
                .filter(item -> item.partner().equals(one.partner()) && item.certificate().equals(one.number())
                        && item.certifiedOn().compareTo(one.firstOn()) >= 0 && item.certifiedOn().compareTo(one.certifiedOn()) <= 0)
                .map(ExpenditureItem::place)
                .filter(place -> !place.file().isEmpty())
                .distinct()
                .sorted()
                .toList();
        String name = one.number().isEmpty() ? one.certifiedOn() : one.number();
        return new Alert(Alert.Kind.CERTIFICATE_CHANGED, Alert.Grade.ACT, one.partner(), "", "", one.certified(),
                one.listed().map(Certificate.Listed::certified),
                Wording.of(gone ? "alert-certificate-changed.gone" : "alert-certificate-changed", "certificate", name),
                gone ? List.of() : rows);
    }
}
