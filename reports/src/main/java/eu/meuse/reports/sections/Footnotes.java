package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What stands below every table of figures. */
public final class Footnotes {
    private Footnotes() {}

    /**
     * What the words mean that stand in place of numbers, and how complete the sources are.
     *
     * @param figures in the table
     * @param totals rows of the programme as a whole, which know how complete they are
     */
    public static String of(View view, Collection<Figure> figures, Collection<FigureRow> totals) {
        List<String> notes = new ArrayList<>(Gaps.meanings(view, figures));
        notes.add(Completeness.sentence(view, totals));
        return String.join(" ", notes);
    }
}
