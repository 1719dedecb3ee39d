package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.RunInfo;
import java.util.Collection;
import java.util.List;

/** What the words mean that stand where there is no number. */
final class Gaps {
    private static final String SUPPRESSED = new Figure.Suppressed().status();

    private Gaps() {}

    /** A sentence for each kind of gap among figures. */
    static List<String> meanings(View view, Collection<Figure> figures) {
        return figures.stream()
                .filter(figure -> !(figure instanceof Figure.Known))
                .map(Figure::status)
                .distinct()
                .sorted()
                .map(status -> meaning(view, status))
                .toList();
    }

    static String meaning(View view, String status) {
        RunInfo run = view.results().run();
        boolean ofMoney = run.dominance().percent() > 0 && status.equals(SUPPRESSED);
        return view.words().text("gap." + status + (ofMoney ? ".means.money" : ".means"),
                "threshold", Integer.toString(run.peopleThreshold()),
                "percent", Integer.toString(run.dominance().percent()));
    }
}
