package eu.meuse.intake.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.intake.Ttc;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatePartsTest {
    private final DateParts parts = new DateParts(new Months(Ttc.DEFINITIONS.vocabulary()));
    private final Centuries centuries = Centuries.around(2014);

    private LocalDate day(String text) {
        return parts.take(text) ? parts.day(DateHabit.DAY_FIRST.withSerials(true), centuries) : null;
    }

    @Test
    void formsOfDates() {
        LocalDate day = LocalDate.of(2012, 3, 1);
        for (String text : new String[] {"01.03.2012", "1.3.2012", "1.3.12", "01-03-2012", "1/03/2012", "1/3/12", "2012-03-01", "2012/3/1",
            "2012.03.01", "20120301", "1. März 2012", "1 mars 2012", "1er mars 2012", "1 maart 2012", "1 March 2012", "March 1, 2012", "1-Mar-12",
            "1 mrt 2012", "Donnerstag, 1. März 2012", "2012-03-01T10:15:30Z", "01.03.2012 10:15", "1/3/2012 00:00:00", "1. 3. 2012", "40969",
            "Do 01.03.2012", "Thu, 1/3/2012", "jeudi 1er mars 2012", "donderdag 1 maart 2012", "1. Mrz 2012", "1 mars 2012 à 10h30", "1 mrt. 2012",
            "01.03.2012 um 10:15 Uhr", "1-3-2012 om 10.15 uur", "March 1st, 2012", "2012-03-01 10:15:30.123", "2012-03-01T10:15:30+01:00", "20120301T10:15",
            "01 03 2012", "1\u00a0mars\u00a02012", "1/3/2012 10:15 pm", "1 MÄRZ 2012", "1 de mars 2012", "40969,75"}) {
            assertEquals(day, day(text), text);
        }
    }

    @Test
    void monthBeforeDay() {
        assertTrue(parts.take("3/1/2012"));
        assertEquals(LocalDate.of(2012, 3, 1), parts.day(DateHabit.MONTH_FIRST, centuries));
        assertTrue(parts.take("1.3.2012"));
        assertEquals(LocalDate.of(2012, 3, 1), parts.day(DateHabit.MONTH_FIRST, centuries));
    }

    @Test
    void whatIsNoDate() {
        for (String text : new String[] {"31.02.2012", "29.02.2011", "0.1.2012", "1.13.2012", "1.3.212", "1.3", "2012", "19999", "99999", "1.3.2012 x", "abc",
            "1..3.2012", "32/1/2012", "1 Mars Mars 2012", "1.3/2012", "99999999", "1.3.20123", "-1.3.2012", "", "bis 1. März 2012", "ca. 1.3.2012",
            "1. März - 3. April 2012", "1.-3. März 2012", "März 2012", "1.3.2012 25:00", "1.3.2012 bis 3.3.2012", "1.3.2012/2.3.2012", "-1 März 2012", "1 März 212", "41640-1"}) {
            assertEquals(null, day(text), text);
        }
    }

    @Test
    void twoDigitsMeanTheProgrammesCentury() {
        assertEquals(2034, centuries.year(34, 2));
        assertEquals(1935, centuries.year(35, 2));
        assertEquals(2000, centuries.year(0, 2));
    }

    @Test
    void whichOrdersAreOpen() {
        assertTrue(parts.take("3/4/2012"));
        assertFalse(parts.isClear());
        assertTrue(parts.take("3.4.2012") && parts.isClear());
        assertTrue(parts.take("12-03-31") && parts.mayBeginWithYear());
        assertEquals(LocalDate.of(2012, 3, 31), parts.day(DateHabit.YEAR_FIRST, centuries));
        assertTrue(parts.take("12/03/31") && !parts.mayBeginWithYear());
    }
}
