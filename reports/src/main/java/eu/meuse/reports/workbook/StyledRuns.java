package eu.meuse.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** Cells below each other that look alike get their style at once: looking it up for each takes longer than writing them. */
final class StyledRuns {
    private final Worksheet sheet;
    private final List<Optional<Run>> open = new ArrayList<>();

    StyledRuns(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Rows counted from 0, the last one included. */
    private record Run(CellStyle style, int first, int last) {}

    /** Says how a cell looks that has been put into the sheet; a column is told of from top to bottom. */
    void add(SheetCell cell, int row, int column) {
        while (open.size() <= column) {
            open.add(Optional.empty());
        }
        Optional<CellStyle> style = CellStyle.of(cell);
        Optional<Run> above = open.get(column).filter(run -> run.last() == row - 1 && style.equals(Optional.of(run.style())));
        if (above.isEmpty()) {
            end(column);
        }
        int first = above.map(Run::first).orElse(row);
        open.set(column, style.map(its -> new Run(its, first, row)));
    }

    /** To be said before what was put into the sheet is written. */
    void end() {
        for (int column = 0; column < open.size(); column++) {
            end(column);
        }
    }

    private void end(int column) {
        open.get(column).ifPresent(run -> run.style().give(sheet.range(run.first(), column, run.last(), column).style()));
        open.set(column, Optional.empty());
    }
}
