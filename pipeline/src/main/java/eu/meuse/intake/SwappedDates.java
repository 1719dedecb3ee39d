package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Notices day and month changed in a project's start or end. Projects start on a 1st, end on a month's last day and run
 * whole months; day and month are taken for changed where a project runs whole months only with the other reading of one
 * date, or ends before it starts but with it. That it starts on a 1st but ends on any day says nothing: every twelfth
 * date that reads both ways does.
 */
final class SwappedDates implements RowWarning {
    private static final int START = Columns.find(FactTable.PROJECTS, "start");
    private static final int END = Columns.find(FactTable.PROJECTS, "end");

    @Override
    public Optional<Notice> of(Source source, Object[] values) {
        if (!(values[START] instanceof LocalDate start) || !(values[END] instanceof LocalDate end) || runsWholeMonths(start, end)) {
            return Optional.empty();
        }
        LocalDate otherStart = swapped(start);
        LocalDate otherEnd = swapped(end);
        if (runsWholeMonths(otherStart, end)) {
            return Optional.of(notice("start", start, "dates-look-swapped"));
        }
        if (runsWholeMonths(start, otherEnd)) {
            return Optional.of(notice("end", end, "dates-look-swapped"));
        }
        if (!end.isBefore(start)) {
            return Optional.empty();
        }
        return !end.isBefore(otherStart) ? Optional.of(notice("start", start, "dates-look-swapped.order"))
                : otherEnd.isBefore(start) ? Optional.empty() : Optional.of(notice("end", end, "dates-look-swapped.order"));
    }

    private static Notice notice(String column, LocalDate day, String wording) {
        return new Notice("dates-look-swapped", column, Wording.of(wording, "day", day.toString(), "better", swapped(day).toString()));
    }

    /** From a 1st to a month's last day is so many months, and from a 15th to a 14th. */
    private static boolean runsWholeMonths(LocalDate start, LocalDate end) {
        return !end.isBefore(start) && end.plusDays(1).getDayOfMonth() == start.getDayOfMonth();
    }

    private static LocalDate swapped(LocalDate day) {
        return day.getDayOfMonth() > 12 ? day : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }
}
