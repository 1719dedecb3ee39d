package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Wording;
import java.util.List;

/** Notices a list of operations without a column of starts, all of which a default of the card puts into one year. */
final class Undated {
    private static final String START = "start";

    private Undated() {}

    static List<RowWarning.Notice> notices(Part part, Repairs repairs, Groups groups) {
        String day = repairs.defaults().get(START);
        if (part.table() != FactTable.PROJECTS || !groups.years() || day == null || !part.header().isHeader()
                || part.header().names(Columns.find(part.table(), START))) {
            return List.of();
        }
        return List.of(new RowWarning.Notice("year-by-default", START, Wording.of("year-by-default", "day", day)));
    }
}
