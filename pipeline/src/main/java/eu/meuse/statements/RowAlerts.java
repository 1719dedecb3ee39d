package eu.meuse.statements;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.RowPlace;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.bundle.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Expenditure that counts for nothing: files refused and rows rejected of the quarter's submissions, and rows of any that still wait. */
public final class RowAlerts {
    private RowAlerts() {}

    /** @param findings as of the quarter */
    public static Stream<Alert> of(List<Finding> findings, Quarter quarter) {
        return Stream.of(
                        alert(Alert.Kind.FILE_REFUSED, "alert-file-refused", of(quarter, rows(findings, Severity.REFUSED))),
                        alert(Alert.Kind.ROWS_REJECTED, "alert-rows-rejected", of(quarter, rows(findings, Severity.REJECTED))),
                        alert(Alert.Kind.ROWS_WAITING, "alert-rows-waiting", rows(findings, Severity.WAITING).toList()))
                .flatMap(Optional::stream);
    }

    private static List<RowPlace> of(Quarter quarter, Stream<RowPlace> places) {
        return places.filter(place -> place.quarter().equals(quarter.toString())).toList();
    }

    private static Stream<RowPlace> rows(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity && finding.dataset().equals(FactTable.EXPENDITURES.dataset()))
                .map(finding -> new RowPlace(finding.region(), finding.quarter(), finding.dataset(), finding.file(), finding.sheet(), finding.row()))
                .distinct()
                .sorted();
    }

    private static Optional<Alert> alert(Alert.Kind kind, String text, List<RowPlace> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Alert(kind, Alert.Grade.ACT, "", "", "", Money.ZERO, Optional.empty(),
                Wording.of(text, "count", Integer.toString(rows.size())), rows));
    }
}
