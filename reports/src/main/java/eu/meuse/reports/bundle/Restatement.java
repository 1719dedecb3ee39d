package eu.meuse.reports.bundle;

import java.util.List;

/**
 * How the figures of a closed quarter have changed.
 *
 * @param since number of the close that is restated
 * @param until number of the close that restated it; 0: what is known today
 * @param figures that differ, for the lead partner and evaluators
 * @param published of those that may be published, the ones that differ
 * @param causes sorted
 */
public record Restatement(
        int since, int until, List<FigureChange> figures, List<FigureChange> published, List<Cause> causes) {

    /** Whether nothing at all has changed. */
    public boolean isEmpty() {
        return figures.isEmpty() && published.isEmpty() && causes.isEmpty();
    }
}
