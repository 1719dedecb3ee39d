package eu.meuse.intake.sheets;

import eu.meuse.reports.bundle.Wording;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives rows what they share with the rows above by merged cells: that is no blank but the statement that the value is
 * theirs too. Across a row nothing is filled: a title that spans the table is one cell. Cells that are merged twice,
 * which no spreadsheet writes, are refused; a row then costs no more than it has columns.
 */
final class MergeFill {
    private final Iterator<MergedCells.Region> regions;
    private final Map<Integer, Open> open = new TreeMap<>();
    private MergedCells.Region next;

    /** @param value null where the first cell is blank */
    private record Open(long lastRow, SheetCell value) {}

    /** @param merged by their first rows */
    MergeFill(List<MergedCells.Region> merged) {
        regions = merged.stream().filter(region -> region.lastRow() > region.row() && region.column() >= 0).iterator();
        next = regions.hasNext() ? regions.next() : null;
    }

    /** Fills a row; rows come in their order. */
    void see(WorkbookRow row) throws UnreadableWorkbook {
        if (next == null && open.isEmpty()) {
            return;
        }
        for (; next != null && next.row() < row.number(); next = regions.hasNext() ? regions.next() : null) {
            begin(null);
        }
        open.values().removeIf(merge -> merge.lastRow() < row.number());
        open.forEach((column, merge) -> fill(row, column, merge.value()));
        for (; next != null && next.row() == row.number(); next = regions.hasNext() ? regions.next() : null) {
            begin(row.cell(next.column()));
        }
    }

    private static void fill(WorkbookRow row, int column, SheetCell value) {
        if (value != null && row.cell(column) == null) {
            row.put(column, value);
        }
    }

    private void begin(SheetCell value) throws UnreadableWorkbook {
        Open before = open.put(next.column(), new Open(next.lastRow(), value == null ? null : value.below()));
        if (before != null && before.lastRow() >= next.row()) {
            throw UnreadableWorkbook.unsafe(Wording.of("unsafe-file.merged"));
        }
    }
}
