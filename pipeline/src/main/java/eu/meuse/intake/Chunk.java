package eu.meuse.intake;

import eu.meuse.intake.source.SourceRows;
import eu.meuse.intake.text.DelimitedRows;
import eu.meuse.intake.text.Dialect;
import eu.meuse.intake.text.FileRange;
import java.io.Serializable;

/**
 * Whole records of a large text file.
 *
 * @param part position of the file within its submission
 * @param dialect of the file
 * @param from offset of its first record
 * @param to offset behind its last
 * @param firstLine number of the line on which the first record starts
 */
record Chunk(String path, int part, Dialect dialect, long from, long to, long firstLine) implements Serializable {

    SourceRows rows() {
        return new DelimitedRows(new FileRange(path, from, to), dialect.withoutMark(), firstLine);
    }
}
