package eu.meuse.intake;

import eu.meuse.facts.ContentHash;
import eu.meuse.facts.Source;
import java.io.Serializable;

/**
 * What became of the lines of one file or sheet of a dataset, or of a part of it.
 *
 * <p>Always {@code records = accepted + rejected}: rows that wait for a reference count as accepted here.
 *
 * @param notRecords titles, blank rows and totals; the header counts as neither
 * @param refused whether it could not be read; it then has no records
 * @param people whether it may name people: in any of its columns, read or not, or above the header
 * @param contents of its accepted rows, people left out
 */
public record SourceSummary(
        Source source, long records, long accepted, long rejected, long notRecords, boolean refused, boolean people, ContentHash contents)
        implements Serializable {

    /** A file of which nothing was read. */
    static SourceSummary refused(Source source) {
        return new SourceSummary(source, 0, 0, 0, 0, true, true, ContentHash.NONE);
    }

    /**
     * The sum of two parts of one file.
     *
     * @throws IllegalArgumentException where the other is of another source
     */
    public SourceSummary merge(SourceSummary other) {
        if (!source.equals(other.source)) {
            throw new IllegalArgumentException("parts of different files: " + source + ", " + other.source);
        }
        return new SourceSummary(source, records + other.records, accepted + other.accepted, rejected + other.rejected,
                notRecords + other.notRecords, refused || other.refused, people || other.people, contents.plus(other.contents));
    }
}
