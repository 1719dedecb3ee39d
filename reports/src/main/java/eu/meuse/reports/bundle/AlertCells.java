package eu.meuse.reports.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** {@code alerts.csv}: what needs somebody's action before a statement is signed, in English. It is written, and not read. */
final class AlertCells {
    private static final List<String> GRADES = List.of(Alert.Grade.values()).stream().map(Alert.Grade::code).toList();

    static final CsvTable<Alert> ALERTS = new CsvTable<>(
            "alerts.csv",
            List.of("kind", "severity", "partner", "organisation", "cost_category", "amount", "limit", "what", "rows"),
            Comparator.<List<String>>comparingInt(row -> GRADES.indexOf(row.get(1))).thenComparing(CsvTable.byFirst(9)),
            alert -> new Cells()
                    .text(alert.kind().code(), alert.grade().code(), alert.partner(), alert.organisation(), alert.costCategory())
                    .number(alert.amount())
                    .number(alert.limit())
                    .text(alert.wording().english(), rows(alert)),
            row -> {
                throw new UnsupportedOperationException("alerts are read from " + BundleFiles.CO_FINANCING);
            });

    private AlertCells() {}

    private static String rows(Alert alert) {
        return alert.rows().stream().map(RowPlace::text).collect(Collectors.joining("\n"));
    }
}
