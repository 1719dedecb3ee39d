package eu.meuse.reports.workbook;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet from top to bottom. */
public final class SheetWriter {
    /** Rows of the largest sheet that spreadsheets open. */
    public static final int MOST_ROWS = Worksheet.MAX_ROWS;
    /** Columns of it. */
    public static final int MOST_COLUMNS = Worksheet.MAX_COLS;
    private static final int KEPT = 500;

    private final Worksheet sheet;
    private final StyledRuns styles;
    private int next;
    private boolean begun;

    SheetWriter(Worksheet sheet, List<Integer> widths, int frozen) {
        this.sheet = sheet;
        this.styles = new StyledRuns(sheet);
        for (int column = 0; column < widths.size(); column++) {
            if (widths.get(column) > 0) {
                sheet.width(column, widths.get(column));
            }
        }
        if (frozen > 0) {
            sheet.freezePane(1, frozen);
        }
    }

    /** No row follows. A sheet of many rows is in the file in part already, where no other may begin before it ends. */
    void finish() throws IOException {
        styles.end();
        if (begun) {
            sheet.finish();
        }
    }

    /** Says what the cells of a column are to be filled with, those without content above all. */
    public void form(int column, CellForm form) {
        sheet.style(column).format(form.format()).set();
    }

    /** Cells of this sheet, counted from row 1, for others to be chosen from. */
    public Choices choices(int column, long first, long last) {
        return new Choices(sheet.getName(), column, first, last);
    }

    /**
     * Has the cells of a column below the rows written so far chosen from a list.
     *
     * @param title at most 32 characters, over what is said
     * @param otherwise said to whoever types another word
     */
    public void choose(int column, Choices choices, String title, String otherwise) {
        choices.offer(sheet, column, next + 1L, title, otherwise);
    }

    /** Prints the sheet as wide as its paper, lying, its first row on every page. To be said before the first row. */
    public void fitPaper() {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /** Lets readers filter and sort by the heads of the first row. To be said below the last row. */
    public void filter(int columns) {
        sheet.setAutoFilter(0, 0, Math.max(1, next) - 1, columns - 1);
    }

    /** How many rows there are. */
    public long rows() {
        return next;
    }

    /** Adds a row below the last one. */
    public void row(List<SheetCell> cells) throws IOException {
        row(next + 1L, cells);
    }

    /** A row of heads. */
    public void head(List<String> heads) throws IOException {
        row(heads.stream().map(head -> SheetCell.text(head).as(Look.HEAD)).toList());
    }

    /**
     * Adds a row.
     *
     * @param number counted from 1, beyond that of every row before
     * @throws IllegalArgumentException where it is not, or where no sheet goes that far
     */
    public void row(long number, List<SheetCell> cells) throws IOException {
        if (number <= next || number > MOST_ROWS || cells.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("no place for row " + number + " of " + cells.size() + " cells after row " + next);
        }
        for (int column = 0; column < cells.size(); column++) {
            SheetCell.put(cells.get(column), sheet, (int) number - 1, column);
            styles.add(cells.get(column), (int) number - 1, column);
        }
        if (number / KEPT > next / KEPT) {
            styles.end();
            sheet.flush();
            begun = true;
        }
        next = (int) number;
    }
}
