package eu.meuse.intake;

import java.io.Serializable;
import java.util.List;

/**
 * Where a table's columns stand in a file or sheet.
 *
 * @param headerRow number of the header's row
 * @param width how many cells the header has
 * @param cells for each column of the fact table the position of its cell; -1 where it has none, less where a default
 *     stands in for it
 * @param ignored what means no column of the table, for a message: its heading, or its position where people are listed
 */
record Layout(long headerRow, int width, int[] cells, List<String> ignored) implements Serializable {
    static final int ABSENT = -1;

    /** The cell of a column that the file has not, but the sender's card speaks for. */
    static int standIn(int column) {
        return ABSENT - 1 - column;
    }
}
