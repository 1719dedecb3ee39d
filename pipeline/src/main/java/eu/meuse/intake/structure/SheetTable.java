package eu.meuse.intake.structure;

import eu.meuse.intake.sheets.Workbook;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.SourceRows;
import eu.meuse.intake.text.CsvOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The table of a workbook: that of the first sheet in sight which is no mere cover or legend beside the largest. */
final class SheetTable {
    private static final int NO_TITLE = 2;
    private static final int COVER = 4;

    private final SourceRows rows;
    private final TableHead head;

    private SheetTable(SourceRows rows) throws IOException {
        this.rows = rows;
        this.head = new TableHead(rows, NO_TITLE);
    }

    static SheetTable of(Workbook workbook) throws IOException {
        List<SheetTable> tables = new ArrayList<>();
        boolean allHidden = workbook.sheets().stream().allMatch(workbook::isHidden);
        for (String sheet : workbook.sheets()) {
            if (allHidden || !workbook.isHidden(sheet)) {
                tables.add(new SheetTable(workbook.rows(sheet)));
            }
        }
        int largest = tables.stream().mapToInt(table -> table.head.filled()).max().orElse(0);
        return tables.stream().filter(table -> COVER * table.head.filled() >= largest).findFirst().orElseThrow();
    }

    void write(CsvOut out, boolean keepsEnd) throws IOException {
        TableOut table = new TableOut(head, new Padded(head.width()), out, keepsEnd);
        rows.forEach(table);
        table.end();
    }

    /** A sheet's rows end with their last filled cell; in a table they are as wide as the others. */
    private record Padded(int width) implements TableOut.Written {
        @Override
        public void write(SourceRow row, CsvOut out) throws IOException {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < Math.max(width, row.width()); i++) {
                cells.add(i < row.width() ? text(row, i) : "");
            }
            out.row(cells);
        }

        /** A number merged over several rows may be an amount: it counts where it stands. */
        @Override
        public String text(SourceRow row, int cell) {
            boolean isShared = row.isShared(cell) && row.number(cell) != null && !row.isDay(cell);
            return isShared ? "" : row.text(cell);
        }
    }
}
