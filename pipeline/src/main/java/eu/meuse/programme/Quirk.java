package eu.meuse.programme;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import java.io.Serializable;
import java.util.Set;

/**
 * Something odd about a region's files that a fix makes good.
 *
 * @param number that findings and people cite; it is never given to another quirk of the region
 * @param cause why the files are so, in words
 * @param datasets those whose files it is about
 * @param from the first quarter of such files
 * @param until the last
 */
public record Quirk(int number, String cause, Set<FactTable> datasets, Quarter from, Quarter until, Fix fix) implements Serializable {

    /** Whether a file of this dataset and quarter has it. */
    public boolean isIn(FactTable table, Quarter quarter) {
        return datasets.contains(table) && from.compareTo(quarter) <= 0 && quarter.compareTo(until) <= 0;
    }
}
