package eu.meuse.intake.structure;

import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.SourceRows;
import eu.meuse.intake.text.CellForms;
import eu.meuse.intake.text.CsvOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table: one header line, then the records. Titles above the header, blank rows, the header said again on a
 * further page, and totals and remarks at the end are none.
 */
final class TableOut implements SourceRows.Visitor {
    private static final int MOST_HELD_BACK = 50;

    private final TableHead head;
    private final Written written;
    private final CsvOut out;
    private final boolean singleCells;
    private final boolean keepsEnd;
    private final List<String> header = new ArrayList<>();
    private final List<List<String>> heldBack = new ArrayList<>();
    private boolean begun;

    /** How a row of the kind at hand is written. */
    interface Written {
        void write(SourceRow row, CsvOut out) throws IOException;

        /** The cell as it is to be written. */
        String text(SourceRow row, int cell);
    }

    /** @param keepsEnd whether totals and remarks at the end count as records */
    TableOut(TableHead head, Written written, CsvOut out, boolean keepsEnd) {
        this.keepsEnd = keepsEnd;
        this.head = head;
        this.written = written;
        this.out = out;
        this.singleCells = head.holdsSingleCells();
    }

    @Override
    public boolean see(SourceRow row) throws IOException {
        int first = row.number() < head.firstRow() ? -1 : row.firstFilled();
        if (first < 0) {
            return true;
        }
        if (row.number() <= head.lastHeaderRow()) {
            addToHeader(row);
        } else {
            begin();
            record(row, first);
        }
        return true;
    }

    /** Behind the last row. */
    void end() throws IOException {
        begin();
        out.flush();
    }

    private void begin() throws IOException {
        if (!begun && !header.isEmpty()) {
            out.row(header);
        }
        begun = true;
    }

    private void record(SourceRow row, int first) throws IOException {
        if (isHeaderAgain(row)) {
            return;
        }
        if (!keepsEnd && heldBack.size() < MOST_HELD_BACK && mayEndTable(row, first)) {
            heldBack.add(cells(row));
            return;
        }
        for (List<String> cells : heldBack) {
            out.row(cells);
        }
        heldBack.clear();
        written.write(row, out);
    }

    /**
     * Names of several rows are said one after the other, as they stand above each other; a name above several columns
     * stands in the first of them.
     */
    private void addToHeader(SourceRow row) {
        List<String> cells = cells(row);
        List<String> above = List.copyOf(header);
        String over = "";
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (i >= above.size()) {
                header.add(cell);
                continue;
            }
            over = above.get(i).isEmpty() && !cell.isBlank() ? over : above.get(i);
            if (!cell.isBlank()) {
                header.set(i, over.isBlank() ? cell : over + " " + cell);
            }
        }
    }

    private List<String> cells(SourceRow row) {
        List<String> cells = new ArrayList<>(row.width());
        for (int i = 0; i < row.width(); i++) {
            cells.add(written.text(row, i));
        }
        return cells;
    }

    private boolean isHeaderAgain(SourceRow row) {
        int width = row.width();
        if (width < 2 || width != header.size() || !written.text(row, width - 1).equals(header.get(width - 1))) {
            return false;
        }
        return cells(row).equals(header) && 2 * header.stream().filter(CellForms::isNumberLike).count() < width;
    }

    /** A remark in a single cell, or a word for total before nothing but numbers: no record if none follows. */
    private boolean mayEndTable(SourceRow row, int first) {
        int next = first + 1;
        while (next < row.width() && row.text(next).isEmpty()) {
            next++;
        }
        if (next >= row.width()) {
            return !singleCells && !CellForms.isNumberLike(row.text(first)) && (row.width() < header.size() || isRemark(row.text(first)));
        }
        return CellForms.isNumberLike(row.text(next)) && ListTotals.WORDS.contains(row.text(first)) && isNumbers(row, next);
    }

    /** In a row as wide as the others, a single word is no remark but a record of which the rest is not known. */
    private static boolean isRemark(String text) {
        return text.indexOf(' ') >= 0 || text.indexOf(':') >= 0 || ListTotals.WORDS.contains(text);
    }

    private static boolean isNumbers(SourceRow row, int from) {
        for (int i = from; i < row.width(); i++) {
            if (!row.text(i).isEmpty() && !CellForms.isNumberLike(row.text(i))) {
                return false;
            }
        }
        return true;
    }
}
