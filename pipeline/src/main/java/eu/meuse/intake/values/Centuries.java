package eu.meuse.intake.values;

import java.io.Serializable;

/**
 * Which century a year of two digits lies in: the one that puts it within the hundred years that end two decades after
 * the programme does.
 *
 * @param last the last year that two digits can mean
 */
public record Centuries(int last) implements Serializable {
    private static final int AHEAD = 20;

    /**
     * Two digits mean a year of the century that ends twenty years after the programme does.
     *
     * @param programmeEnd a year of four digits
     */
    public static Centuries around(int programmeEnd) {
        return new Centuries(programmeEnd + AHEAD);
    }

    /** The year; 0 where it has neither two nor four digits. */
    int year(int number, int digits) {
        if (digits == 4) {
            return number;
        }
        return digits == 2 ? last - Math.floorMod(last - number, 100) : 0;
    }
}
