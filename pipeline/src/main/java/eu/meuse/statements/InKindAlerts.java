package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Partners whose work and goods in kind come to more than the programme takes; where it says nothing, to more than what
 * the Fund does not pay of their budget, as the Funds' regulations have it (Reg. 1083/2006, article 56(2), and
 * 1303/2013, article 69(1)).
 */
final class InKindAlerts implements AlertRule {

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.statement().partners().stream().flatMap(partner -> alert(partner, scope).stream());
    }

    private static Optional<Alert> alert(FundedPartner partner, AlertScope scope) {
        List<Expenditure> items = scope.sent().stream()
                .filter(item -> item.inKind() && item.partner().equals(partner.id()))
                .toList();
        BigDecimal declared = Money.sum(items.stream().map(Expenditure::declared).toList());
        Optional<BigDecimal> percent = scope.terms().rules().inKindLimit();
        BigDecimal limit = percent.map(part -> Money.percent(part, partner.budget()))
                .orElseGet(() -> partner.budget().subtract(partner.grant()).max(Money.ZERO));
        return declared.compareTo(limit) <= 0
                ? Optional.empty()
                : Optional.of(new Alert(Alert.Kind.IN_KIND_ABOVE_LIMIT, Alert.Grade.ACT, partner.id(), "", "", declared, Optional.of(limit),
                        percent.map(part -> Wording.of("alert-in-kind-above-limit.percent", "percent", part.toPlainString()))
                                .orElseGet(() -> Wording.of("alert-in-kind-above-limit")),
                        AlertScope.rows(items)));
    }
}
