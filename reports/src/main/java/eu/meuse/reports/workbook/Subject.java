package eu.meuse.reports.workbook;

import eu.meuse.reports.bundle.ResultsBundle;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * A tidy sheet: one subject, a row each, no sums among them and no formulas; no more rows than a sheet holds.
 *
 * @param name of the sheet, the same in every language
 * @param rows of a bundle, in the order of the sheet
 * @param <T> what a row is about
 */
record Subject<T>(String name, Function<ResultsBundle, List<T>> rows, List<Column<T>> columns) {

    /**
     * A column of it.
     *
     * @param name as the contract's tables call it, {@code certified_now}; the sheet of columns says what it means
     * @param width in characters
     * @param cell of a row
     */
    record Column<T>(String name, int width, Cell<T> cell) {
        private static final int ARROW = 4;

        /** Wide enough for its name beside the arrow that filters, too. */
        int roomy() {
            return Math.max(width, name.length() + ARROW);
        }
    }

    /** What stands in a column for a row, with the names of codes at hand. */
    interface Cell<T> {
        SheetCell of(T row, Names names);
    }

    Subject {
        columns = List.copyOf(columns);
    }

    void write(WorkbookWriter workbook, ResultsBundle bundle, Names names) throws IOException {
        SheetWriter sheet = workbook.sheet(name, columns.stream().map(Column::roomy).toList(), 1);
        sheet.fitPaper();
        sheet.head(columns.stream().map(Column::name).toList());
        List<T> all = rows.apply(bundle);
        for (T row : all.subList(0, Math.min(all.size(), SheetWriter.MOST_ROWS - 1))) {
            sheet.row(columns.stream().map(column -> column.cell().of(row, names)).toList());
        }
        sheet.filter(columns.size());
    }
}
