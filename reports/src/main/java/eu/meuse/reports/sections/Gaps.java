package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Figure;
import java.util.Collection;
import java.util.List;

/** What the words mean that stand where there is no number. */
final class Gaps {
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
        return view.words().text("gap." + status + ".means",
                "threshold", Integer.toString(view.results().run().peopleThreshold()));
    }
}
