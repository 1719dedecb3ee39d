package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Notices day and month changed in a project's start or end. Real projects start on a 1st, end on a month's last day and
 * run whole months; where the other reading of one date meets more of that, it is likely to be the right one.
 */
final class SwappedDates implements RowWarning {
    private static final int START = Columns.find(FactTable.PROJECTS, "start");
    private static final int END = Columns.find(FactTable.PROJECTS, "end");

    @Override
    public Optional<Notice> of(Source source, Object[] values) {
        if (!(values[START] instanceof LocalDate start) || !(values[END] instanceof LocalDate end)) {
            return Optional.empty();
        }
        int asWritten = likeness(start, end);
        if (likeness(swapped(start), end) > asWritten) {
            return Optional.of(notice("start", start));
        }
        return likeness(start, swapped(end)) > asWritten ? Optional.of(notice("end", end)) : Optional.empty();
    }

    private static Notice notice(String column, LocalDate day) {
        return new Notice("dates-look-swapped", column,
                Wording.of("dates-look-swapped", "day", day.toString(), "better", swapped(day).toString()));
    }

    /** How much two dates look like a project's: 0 to 4. */
    private static int likeness(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return 0;
        }
        return 1 + (start.getDayOfMonth() == 1 ? 1 : 0)
                + (end.equals(YearMonth.from(end).atEndOfMonth()) ? 1 : 0)
                + (end.plusDays(1).getDayOfMonth() == start.getDayOfMonth() ? 1 : 0);
    }

    private static LocalDate swapped(LocalDate day) {
        return day.getDayOfMonth() > 12 ? day : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }
}
