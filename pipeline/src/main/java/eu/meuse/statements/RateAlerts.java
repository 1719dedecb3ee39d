package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.SourceAmounts;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Partners of whom the Fund pays more than it may, or than it has granted, and a rest that nobody bears. */
final class RateAlerts implements AlertRule {
    private static final int DECIMALS = 2;
    private static final BigDecimal NEAR = new BigDecimal("0.01");

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.statement().partners().stream().flatMap(partner -> Stream.of(
                        aboveHighest(partner, scope), unlikePlan(partner, scope), aboveGrant(partner, scope), unallocated(partner, scope))
                .flatMap(Optional::stream));
    }

    private static Optional<Alert> aboveHighest(FundedPartner partner, AlertScope scope) {
        return scope.terms().rules().highestRate()
                .filter(highest -> partner.rateAbove().movePointRight(2).compareTo(partner.rateBelow().multiply(highest)) > 0)
                .map(highest -> new Alert(Alert.Kind.RATE_ABOVE_HIGHEST, Alert.Grade.ACT, partner.id(), "", "", partner.percent(),
                        Optional.of(highest), Wording.of("alert-rate-above-highest", "rate", partner.percent().toPlainString(),
                                "highest", highest.toPlainString()), scope.rate(partner.id())));
    }

    /** Agreed percentages have few decimals: a hundredth of a percent is no difference. */
    private static Optional<Alert> unlikePlan(FundedPartner partner, AlertScope scope) {
        BigDecimal whole = Money.sum(scope.facts().plans().stream()
                .filter(plan -> plan.partner().equals(partner.id())).map(Accounts.Amount::amount).toList());
        if (!partner.rateAgreed() || !partner.inBase() || partner.grant().signum() == 0 || whole.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal planned = partner.grant().movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_UP);
        return partner.percent().subtract(planned).abs().compareTo(NEAR) <= 0
                ? Optional.empty()
                : Optional.of(new Alert(Alert.Kind.RATE_UNLIKE_PLAN, Alert.Grade.CHECK, partner.id(), "", "", partner.percent(),
                        Optional.of(planned), Wording.of("alert-rate-unlike-plan", "rate", partner.percent().toPlainString(),
                                "planned", planned.toPlainString()), scope.plan(partner.id(), "")));
    }

    private static Optional<Alert> aboveGrant(FundedPartner partner, AlertScope scope) {
        ErdfRate rate = new ErdfRate(partner.rateAbove(), partner.rateBelow());
        BigDecimal earned = Money.sum(scope.statement().of(partner.id()).certificates().stream()
                .map(Certificate::byQuarter)
                .flatMap(quarters -> quarters.entrySet().stream())
                .collect(Collectors.groupingBy(in -> in.getKey(), TreeMap::new,
                        Collectors.reducing(Money.ZERO, in -> in.getValue(), BigDecimal::add)))
                .values().stream().map(rate::of).toList());
        boolean isPlanned = partner.grant().signum() != 0;
        return earned.compareTo(partner.grant()) <= 0
                ? Optional.empty()
                : Optional.of(new Alert(Alert.Kind.ABOVE_GRANT, isPlanned ? Alert.Grade.CHECK : Alert.Grade.ACT, partner.id(), "", "", earned,
                        Optional.of(partner.grant()), Wording.of(isPlanned ? "alert-above-grant" : "alert-above-grant.none"),
                        isPlanned ? scope.plan(partner.id(), PartnerAccount.ERDF) : scope.rate(partner.id())));
    }

    private static Optional<Alert> unallocated(FundedPartner partner, AlertScope scope) {
        return scope.statement().sources().stream()
                .filter(line -> line.partner().equals(partner.id()) && line.source().equals(SourceAmounts.UNALLOCATED))
                .filter(line -> line.line().total().signum() != 0)
                .findFirst()
                .map(line -> new Alert(Alert.Kind.UNALLOCATED_REST, Alert.Grade.ACT, partner.id(), "", "", line.line().total(),
                        Optional.empty(), Wording.of("alert-unallocated-rest"), scope.plan(partner.id(), "")));
    }
}
