package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.RowWarning.Notice;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.values.DateParts;
import eu.meuse.intake.values.Months;
import eu.meuse.reports.bundle.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Notices day and month changed in a project's start or end, where the cell is text with day and month as numbers and no
 * year before them. They are taken for changed where the other reading
 *
 * <ul>
 *   <li>of the start is a 1st, the end is a month's last day, and at least half of the other starts of the list are a 1st:
 *       in a list of projects that start on any day, one in a hundred does so by chance;
 *   <li>of the start or the end lets the project end after it starts, and as it stands it does not.
 * </ul>
 */
final class SwappedDates {
    private static final int START = Columns.find(FactTable.PROJECTS, "start");
    private static final int END = Columns.find(FactTable.PROJECTS, "end");

    private final FactTable table;
    private final Layout layout;
    private final boolean startsAreFirsts;
    private final DateParts parts;

    SwappedDates(FactTable table, Layout layout, Conventions conventions, Months months) {
        this.table = table;
        this.layout = layout;
        this.startsAreFirsts = table == FactTable.PROJECTS && conventions.firsts()[START];
        this.parts = new DateParts(months);
    }

    /** @param values of the row, in the order of the table's columns */
    Optional<Notice> of(SourceRow row, Object[] values) {
        if (table != FactTable.PROJECTS || !(values[START] instanceof LocalDate start) || !(values[END] instanceof LocalDate end)) {
            return Optional.empty();
        }
        LocalDate otherStart = mayBeSwapped(row, START) ? swapped(start) : start;
        if (!end.isBefore(start)) {
            boolean better = startsAreFirsts && start.getDayOfMonth() > 1 && otherStart.getDayOfMonth() == 1 && !end.isBefore(otherStart)
                    && end.plusDays(1).getDayOfMonth() == 1;
            return better ? Optional.of(notice("start", start, "dates-look-swapped")) : Optional.empty();
        }
        if (!end.isBefore(otherStart)) {
            return Optional.of(notice("start", start, "dates-look-swapped.order"));
        }
        boolean better = mayBeSwapped(row, END) && !swapped(end).isBefore(start);
        return better ? Optional.of(notice("end", end, "dates-look-swapped.order")) : Optional.empty();
    }

    private static Notice notice(String column, LocalDate day, String wording) {
        return new Notice("dates-look-swapped", column, Wording.of(wording, "day", day.toString(), "better", swapped(day).toString()));
    }

    private boolean mayBeSwapped(SourceRow row, int column) {
        int cell = layout.cells()[column];
        return cell >= 0 && row.number(cell) == null && parts.take(row.text(cell)) && parts.mayBeSwapped();
    }

    private static LocalDate swapped(LocalDate day) {
        return day.getDayOfMonth() > 12 ? day : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }
}
