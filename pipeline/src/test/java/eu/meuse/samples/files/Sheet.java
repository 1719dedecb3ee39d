package eu.meuse.samples.files;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;

/**
 * One dataset of a region and quarter, or a part of it.
 *
 * @param part 1, 2 … where the submission comes in several files, else 0
 * @param titles rows above the header
 */
public record Sheet(
        String region, Quarter quarter, FactTable table, int part, List<String> titles, List<Entry> entries) {

    /** Its file's name without the ending, or its sheet's. */
    public String name() {
        return part == 0 ? table.dataset() : table.dataset() + "-" + part;
    }
}
