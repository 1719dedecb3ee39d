package eu.meuse.intake.values;

import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.SourceRow;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Dates: day cells and day numbers of spreadsheets, and text in the order found for the column. */
public final class DateReader implements CellReader {
    private static final BigDecimal BETWEEN_CALENDARS = BigDecimal.valueOf(1462);
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

    private final DateParts parts;
    private final DateHabit habit;
    private final Centuries centuries;

    /** A reader of one column. */
    public DateReader(DateParts parts, DateHabit habit, Centuries centuries) {
        this.parts = parts;
        this.habit = habit;
        this.centuries = centuries;
    }

    @Override
    public Object read(SourceRow row, int cell) {
        BigDecimal serial = row.number(cell);
        if (serial != null) {
            return orBad(row.isDay(cell) ? day(serial) : day(row, serial.toPlainString(), habit.withSerials(true)));
        }
        String text = row.text(cell);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = day(row, text, habit);
        return day == null && Nothing.isSaid(text) ? null : orBad(day);
    }

    private static Object orBad(LocalDate day) {
        return day == null ? Reason.BAD_DATE : day;
    }

    /** A number that is not shown as a day may be one still, but 2012 is a year. */
    private LocalDate day(SourceRow row, String text, DateHabit as) {
        LocalDate day = parts.take(text) ? parts.day(as, centuries) : null;
        return day != null && parts.isSerial() && row.countsFrom1904() ? day(from1904(new BigDecimal(Cells.trim(text)))) : day;
    }

    /** The usual serial number of the day that a workbook counting from 1904 gives this one. */
    public static BigDecimal from1904(BigDecimal serial) {
        return serial.add(BETWEEN_CALENDARS);
    }

    /** The day of a serial number of spreadsheets; they think that 1900 was a leap year. Null where there is none. */
    public static LocalDate day(BigDecimal serial) {
        if (serial.signum() <= 0 || serial.compareTo(LAST_SERIAL) > 0) {
            return null;
        }
        long days = serial.longValue();
        return EPOCH.plusDays(days < 60 ? days + 1 : days);
    }
}
