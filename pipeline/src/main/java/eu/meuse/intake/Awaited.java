package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Wording;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which datasets a programme awaits from whom and when; a list that nobody awaits counts, and is said, because most often it
 * lies in the wrong folder.
 *
 * @param lead code of the lead partner's region
 * @param ofLead datasets awaited of it alone
 */
record Awaited(Set<FactTable> datasets, String lead, Set<FactTable> ofLead, LocalDate start, LocalDate end) implements Serializable {

    static Awaited of(Programme programme) {
        return new Awaited(Set.copyOf(programme.datasets()), programme.leadRegion(),
                Set.of(programme.datasets().stream().filter(programme::isOwedByLeadAlone).toArray(FactTable[]::new)), programme.start(), programme.end());
    }

    /** What is unawaited about a file; that nobody said who sends it says nothing. */
    List<RowWarning.Notice> notices(Source source) {
        List<RowWarning.Notice> notices = new ArrayList<>();
        FactTable table = source.table();
        if (!datasets.contains(table)) {
            notices.add(new RowWarning.Notice("not-awaited", "", Wording.of("not-awaited.dataset", "dataset", table.dataset())));
        } else if (ofLead.contains(table) && !source.region().isEmpty() && !source.region().equals(lead)) {
            notices.add(new RowWarning.Notice("not-awaited", "", Wording.of("not-awaited.lead", "dataset", table.dataset(), "lead", lead)));
        }
        Quarter quarter = source.quarter();
        if (quarter.compareTo(Quarter.of(start)) < 0 || quarter.compareTo(Quarter.of(end)) > 0) {
            notices.add(new RowWarning.Notice("outside-programme-quarter", "", Wording.of("outside-programme-quarter", "quarter", quarter.toString(),
                    "start", start.toString(), "end", end.toString())));
        }
        return notices;
    }
}
