package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All that needs somebody's action before a statement is signed, the gravest first. */
final class Alerts {
    private Alerts() {}

    /**
     * Looks for it.
     *
     * @param partners in the order of documents
     * @param others found elsewhere
     */
    static List<Alert> of(AlertScope scope, List<String> partners, List<Alert> others) {
        return sorted(Stream.concat(AlertRule.ALL.stream().flatMap(rule -> rule.in(scope)), others.stream()), partners);
    }

    /** The gravest first, then by kind and partner. */
    static List<Alert> sorted(Stream<Alert> alerts, List<String> partners) {
        return alerts
                .sorted(Comparator.comparing(Alert::grade)
                        .thenComparing(Alert::kind)
                        .thenComparing((Alert alert) -> partners.indexOf(alert.partner()))
                        .thenComparing(Alert::organisation)
                        .thenComparing(Alert::costCategory)
                        .thenComparing(alert -> alert.rows().isEmpty() ? "" : alert.rows().get(0).text())
                        .thenComparing(alert -> alert.wording().encoded()))
                .toList();
    }
}
