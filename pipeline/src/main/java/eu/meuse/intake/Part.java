package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import java.util.Optional;

/**
 * One file or sheet of a dataset, found but not yet read.
 *
 * @param sheet empty for text files
 * @param header the row that names the columns
 * @param refusal why the file cannot be read at all; then there are no rows
 */
record Part(DeliveredFile file, String sheet, FactTable table, SourceRows rows, HeaderSearch.Candidate header, Optional<Refusal> refusal) {

    static Part refused(DeliveredFile file, String sheet, FactTable table, Refusal why) {
        return new Part(file, sheet, table, visitor -> {}, HeaderSearch.Candidate.NONE, Optional.of(why));
    }
}
