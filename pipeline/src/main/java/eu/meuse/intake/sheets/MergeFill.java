package eu.meuse.intake.sheets;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Gives rows what they share with the rows above by merged cells: that is no blank but the statement that the value is
 * theirs too. Across a row nothing is filled: a title that spans the table is one cell.
 */
final class MergeFill {
    private final Iterator<MergedCells.Region> regions;
    private final List<Open> open = new ArrayList<>();
    private MergedCells.Region next;

    private record Open(MergedCells.Region region, SheetCell value) {}

    /** @param merged by their first rows */
    MergeFill(List<MergedCells.Region> merged) {
        regions = merged.stream().filter(region -> region.lastRow() > region.row() && region.column() >= 0).iterator();
        next = regions.hasNext() ? regions.next() : null;
    }

    /** Fills a row; rows come in their order. */
    void see(WorkbookRow row) {
        if (next == null && open.isEmpty()) {
            return;
        }
        open.removeIf(merge -> merge.region().lastRow() < row.number());
        for (Open merge : open) {
            int column = merge.region().column();
            if (row.cell(column) == null) {
                row.put(column, merge.value());
            }
        }
        begin(row);
    }

    private void begin(WorkbookRow row) {
        while (next != null && next.row() <= row.number()) {
            SheetCell value = next.row() == row.number() ? row.cell(next.column()) : null;
            if (value != null) {
                open.add(new Open(next, value.below()));
            }
            next = regions.hasNext() ? regions.next() : null;
        }
    }
}
