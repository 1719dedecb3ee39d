package eu.meuse.reports.workbook;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/** Words that stand below each other in a column of a sheet, for the cells of another to be chosen from. */
public record Choices(String sheet, int column, long first, long last) {

    /** Offers them in a column from a row on; another word is asked about, not forbidden: the reader knows more of them. */
    void offer(Worksheet target, int at, long from, String title, String otherwise) {
        target.range((int) from - 1, at, SheetWriter.MOST_ROWS - 1, at)
                .validateWithListByFormula("'" + sheet.replace("'", "''") + "'!" + cell(first) + ":" + cell(last))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(title)
                .error(otherwise);
    }

    private String cell(long row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return "$" + letters + "$" + row;
    }
}
