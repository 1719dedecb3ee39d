package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.SpendingPace;
import eu.meuse.reports.bundle.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The project and the partners who at today's pace miss the next spending target. */
final class TargetAlerts implements AlertRule {

    @Override
    public Stream<Alert> in(AlertScope scope) {
        return scope.statement().spending().stream()
                .filter(SpendingPace::target)
                .filter(pace -> pace.shortfall().signum() > 0)
                .map(pace -> new Alert(Alert.Kind.SPENDING_BELOW_TARGET, pace.partner().isEmpty() ? Alert.Grade.ACT : Alert.Grade.NOTE,
                        pace.partner(), "", "", pace.forecast(), Optional.of(pace.planned()),
                        Wording.of("alert-spending-below-target", "year", Integer.toString(pace.year())), List.of()));
    }
}
