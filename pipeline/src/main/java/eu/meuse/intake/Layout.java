package eu.meuse.intake;

import java.io.Serializable;
import java.util.List;

/**
 * Where a table's columns stand in a file or sheet.
 *
 * @param headerRow number of the header's row
 * @param width how many cells the header has
 * @param cells for each column of the fact table the position of its cell, or -1
 * @param ignored what means no column of the table, for a message: its heading, or its position where people are listed
 */
record Layout(long headerRow, int width, int[] cells, List<String> ignored) implements Serializable {
    static final int ABSENT = -1;
}
