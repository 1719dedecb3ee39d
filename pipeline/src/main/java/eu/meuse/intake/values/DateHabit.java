package eu.meuse.intake.values;

import eu.meuse.programme.SourceCard.DateOrder;
import java.io.Serializable;

/**
 * How the dates of one column are written.
 *
 * @param monthFirst whether months come before days where years come last
 * @param yearFirst whether years of two digits come first
 * @param forced whether that holds even between dots, where nobody else puts a month first
 * @param serials whether text of five digits is a spreadsheet's number of a day
 */
public record DateHabit(boolean monthFirst, boolean yearFirst, boolean forced, boolean serials) implements Serializable {
    /** 31/12/2013, and 31/12/13. */
    public static final DateHabit DAY_FIRST = new DateHabit(false, false, false, false);
    /** 12/31/2013, and 12/31/13. */
    public static final DateHabit MONTH_FIRST = new DateHabit(true, false, false, false);
    /** 13-12-31. */
    public static final DateHabit YEAR_FIRST = new DateHabit(false, true, false, false);

    /** As a quirk says, whatever the cells say. */
    public static DateHabit forced(DateOrder order) {
        return new DateHabit(order == DateOrder.MDY, order == DateOrder.YMD, true, false);
    }

    DateHabit withSerials(boolean all) {
        return new DateHabit(monthFirst, yearFirst, forced, all);
    }
}
