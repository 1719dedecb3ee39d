package eu.meuse.programme;

import eu.meuse.reports.bundle.Quarter;
import java.io.Serializable;
import java.time.LocalDate;

/** From a programme's first day to its last. */
public record Period(LocalDate start, LocalDate end) implements Serializable {

    /** Whether a quarter lies in it, with those of its first and last day. */
    public boolean has(Quarter quarter) {
        return quarter.compareTo(Quarter.of(start)) >= 0 && quarter.compareTo(Quarter.of(end)) <= 0;
    }

    /** Whether a quarter is of the year after it, in which the last claims are made, certified and paid. */
    public boolean isWoundUpIn(Quarter quarter) {
        return quarter.compareTo(Quarter.of(end)) > 0 && quarter.compareTo(Quarter.of(end.plusYears(1))) <= 0;
    }
}
