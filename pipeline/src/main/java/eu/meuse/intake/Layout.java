package eu.meuse.intake;

import eu.meuse.intake.source.SourceRow;
import java.io.Serializable;
import java.util.List;

/**
 * Where a table's columns stand in a file or sheet.
 *
 * @param headerTop number of the header's first row
 * @param headerRow number of the header's last row
 * @param width how many cells the header has
 * @param cells for each column of the fact table the position of its cell; -1 where it has none, less where a default
 *     stands in for it
 * @param ignored what means no column of the table, for a message: its heading, or its position where people are listed
 * @param header the cells of the header's rows
 * @param people whether any column, read or not, names people
 */
record Layout(long headerTop, long headerRow, int width, int[] cells, List<String> ignored, List<List<String>> header, boolean people)
        implements Serializable {
    static final int ABSENT = -1;

    /** The cell of a column that the file has not, but the sender's card speaks for. */
    static int standIn(int column) {
        return ABSENT - 1 - column;
    }

    /** Whether a row is the header, or the header once more, as at the top of a printed page. */
    boolean isHeader(SourceRow row) {
        return row.number() == headerTop || row.number() == headerRow || (row.number() > headerRow && repeatsHeader(row, row.text(cells[0])));
    }

    /** @param key the text of the row's first column */
    boolean repeatsHeader(SourceRow row, String key) {
        for (List<String> line : header) {
            if (key.equals(text(line, cells[0])) && isLine(row, line)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLine(SourceRow row, List<String> line) {
        boolean same = true;
        for (int i = 0; i < width && same; i++) {
            same = row.text(i).equals(text(line, i));
        }
        return same;
    }

    private static String text(List<String> line, int cell) {
        return cell >= 0 && cell < line.size() ? line.get(cell) : "";
    }
}
