package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.programme.Period;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which datasets a programme awaits from whom and when; a list that nobody awaits counts, and is said, because most often it
 * lies in the wrong folder.
 *
 * @param lead code of the lead partner's region
 * @param ofLead datasets awaited of it alone
 */
record Awaited(Set<FactTable> datasets, String lead, Set<FactTable> ofLead, Period period) implements Serializable {
    /** What claims are made of; they come until a year after the programme's end. */
    private static final Set<FactTable> CLAIMS =
            Set.of(FactTable.PARTNERS, FactTable.BUDGETS, FactTable.FINANCING, FactTable.EXPENDITURES, FactTable.PAYMENTS);

    static Awaited of(Programme programme) {
        return new Awaited(Set.copyOf(programme.datasets()), programme.leadRegion(),
                Set.of(programme.datasets().stream().filter(programme::isOwedByLeadAlone).toArray(FactTable[]::new)), programme.period());
    }

    /** What is unawaited about a file; that nobody said who sends it says nothing. */
    List<RowWarning.Notice> notices(Source source) {
        List<RowWarning.Notice> notices = new ArrayList<>();
        unawaited(source).ifPresent(wording -> notices.add(new RowWarning.Notice("not-awaited", "", wording)));
        if (!isInTime(source.table(), source.quarter())) {
            notices.add(new RowWarning.Notice("outside-programme-quarter", "", Wording.of("outside-programme-quarter", "quarter", source.quarter().toString(),
                    "start", period.start().toString(), "end", period.end().toString())));
        }
        return notices;
    }

    private boolean isInTime(FactTable table, Quarter quarter) {
        return period.has(quarter) || CLAIMS.contains(table) && period.isWoundUpIn(quarter);
    }

    /** What comes for the whole programme lies in the lead partner's folder where it belongs, whether collected or not. */
    private Optional<Wording> unawaited(Source source) {
        FactTable table = source.table();
        if (table.isProgrammeWide() && (source.region().isEmpty() || source.region().equals(lead))) {
            return Optional.empty();
        }
        if (!datasets.contains(table)) {
            return Optional.of(Wording.of("not-awaited.dataset", "dataset", table.dataset()));
        }
        return ofLead.contains(table)
                ? Optional.of(Wording.of("not-awaited.lead", "dataset", table.dataset(), "lead", lead))
                : Optional.empty();
    }
}
