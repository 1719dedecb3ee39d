package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Certificates that say more than was declared: an item certified and parked beyond its amount, one that comes back and was
 * never sent, and more coming back than was parked. Reversals are held against theirs likewise, below zero.
 */
final class ParkedAlerts implements AlertRule {

    @Override
    public Stream<Alert> in(AlertScope scope) {
        List<Expenditure> examined = scope.facts().expenditures().stream()
                .filter(item -> !item.isComputed() && item.certifiedTo(scope.quarter()).isPresent())
                .toList();
        Map<String, List<Expenditure>> returned = examined.stream()
                .filter(Expenditure::comesBack)
                .collect(Collectors.groupingBy(Expenditure::parkedFrom, TreeMap::new, Collectors.toList()));
        Map<String, Expenditure> known = scope.facts().expenditures().stream()
                .collect(Collectors.toMap(Expenditure::item, Function.identity(), (one, other) -> one));
        return Stream.of(
                        examined.stream().filter(item -> isBeyond(examined(item), item.amount())).map(ParkedAlerts::overCertified),
                        unknown(scope, known),
                        returned.entrySet().stream().filter(of -> known.containsKey(of.getKey()))
                                .flatMap(of -> beyondParked(known.get(of.getKey()), of.getValue(), scope).stream()))
                .flatMap(alerts -> alerts);
    }

    /** Whether an amount goes beyond another one, away from zero; beyond nothing is all but nothing. */
    private static boolean isBeyond(BigDecimal amount, BigDecimal limit) {
        int more = amount.compareTo(limit);
        return limit.signum() == 0 ? more != 0 : more == limit.signum();
    }

    /** What a certificate says of an item: certified + parked. */
    private static BigDecimal examined(Expenditure item) {
        return item.amount().subtract(item.deducted());
    }

    private static Alert overCertified(Expenditure item) {
        return new Alert(Alert.Kind.OVER_CERTIFIED, Alert.Grade.ACT, item.partner(), "", item.category(), examined(item),
                Optional.of(item.amount()), Wording.of("alert-over-certified", "item", item.item()), List.of(item.place()));
    }

    /** With or without a certificate: what comes back is not declared once more. */
    private static Stream<Alert> unknown(AlertScope scope, Map<String, Expenditure> known) {
        return scope.facts().expenditures().stream()
                .filter(item -> item.comesBack() && !known.containsKey(item.parkedFrom()))
                .filter(item -> item.period().compareTo(scope.quarter()) <= 0 || item.certifiedTo(scope.quarter()).isPresent())
                .map(item -> new Alert(Alert.Kind.RETURN_UNEXPLAINED, Alert.Grade.ACT, item.partner(), "", item.category(), item.amount(),
                        Optional.empty(), Wording.of("alert-return-unexplained", "item", item.item(), "from", item.parkedFrom()),
                        List.of(item.place())));
    }

    /** What is parked in another currency, and what comes back of it, are converted each by itself: a cent for each of them. */
    private static BigDecimal roundedAway(List<Expenditure> items) {
        return BigDecimal.valueOf(items.stream().filter(item -> item.exchange().isPresent()).count(), 2);
    }

    /** @param back what comes back of it; what is parked of that once more may come back as well */
    private static Optional<Alert> beyondParked(Expenditure item, List<Expenditure> back, AlertScope scope) {
        List<Expenditure> all = new ArrayList<>(back);
        all.add(item);
        BigDecimal parked = Money.sum(all.stream()
                .flatMap(one -> one.certifiedTo(scope.quarter()).stream())
                .map(Expenditure.Certified::parked)
                .toList());
        BigDecimal returned = Money.sum(back.stream().map(Expenditure::amount).toList());
        return isBeyond(returned, parked) && returned.subtract(parked).abs().compareTo(roundedAway(all)) > 0
                ? Optional.of(new Alert(Alert.Kind.RETURN_UNEXPLAINED, Alert.Grade.ACT, item.partner(), "", item.category(), returned,
                        Optional.of(parked), Wording.of("alert-return-unexplained.beyond", "item", item.item()), AlertScope.rows(all)))
                : Optional.empty();
    }
}
