package eu.meuse.intake.values;

import eu.meuse.intake.source.SourceRow;

/** Reads the cells of one column into typed values. */
public interface CellReader {

    /** The cell's value; null where it is blank; a {@link Reason} where it holds what it must not. */
    Object read(SourceRow row, int cell);
}
