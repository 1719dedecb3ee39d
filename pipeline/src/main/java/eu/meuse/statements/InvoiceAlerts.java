package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One supplier's invoice that stands in several partners' or quarters' expenditure. What was parked and comes back is the
 * item that it was; an item and its reversal are none; the parts of an invoice within a partner's quarter are one.
 */
final class InvoiceAlerts implements AlertRule {

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.sent().stream()
                .filter(item -> !folded(item.supplier()).isEmpty() && !folded(item.invoice()).isEmpty() && !item.comesBack())
                .collect(Collectors.groupingBy(item -> folded(item.supplier()) + "\n" + folded(item.invoice()), TreeMap::new, Collectors.toList()))
                .values().stream()
                .map(InvoiceAlerts::withoutReversals)
                .filter(items -> items.stream().map(item -> item.partner() + " " + item.period()).distinct().count() > 1)
                .map(InvoiceAlerts::alert);
    }

    /** Letters and digits tell suppliers and invoices apart, as neither spaces nor dots do. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<Expenditure> withoutReversals(List<Expenditure> items) {
        List<Expenditure> left = new ArrayList<>(items);
        for (Expenditure reversal : items) {
            if (reversal.amount().signum() < 0) {
                left.stream()
                        .filter(item -> item.partner().equals(reversal.partner())
                                && item.amount().compareTo(reversal.amount().negate()) == 0)
                        .findFirst()
                        .ifPresent(item -> {
                            left.remove(item);
                            left.remove(reversal);
                        });
            }
        }
        return left;
    }

    /** The amount is what stands there beside the largest item. */
    private static Alert alert(List<Expenditure> items) {
        List<String> partners = items.stream().map(Expenditure::partner).distinct().toList();
        BigDecimal largest = items.stream().map(Expenditure::amount).max(Comparator.naturalOrder()).orElseThrow();
        return new Alert(Alert.Kind.INVOICE_TWICE, Alert.Grade.CHECK, partners.size() == 1 ? partners.get(0) : "", "", "",
                Money.sum(items.stream().map(Expenditure::amount).toList()).subtract(largest), Optional.empty(),
                Wording.of("alert-invoice-twice", "invoice", items.get(0).invoice(), "count", Integer.toString(items.size())),
                AlertScope.rows(items));
    }
}
