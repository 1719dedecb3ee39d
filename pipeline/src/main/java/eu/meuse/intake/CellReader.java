package eu.meuse.intake;

/** Reads the cells of one column into typed values. */
interface CellReader {

    /** The cell's value; null where it is blank; a {@link Reason} where it holds what it must not. */
    Object read(SourceRow row, int cell);
}
