package eu.meuse.reports.workbook;

import java.util.Optional;
import org.dhatim.fastexcel.StyleSetter;

/**
 * What makes cells look alike.
 *
 * @param format of the content; empty: the spreadsheet's own
 * @param isText which stands at the top of its cell
 * @param wraps over several lines
 */
record CellStyle(String format, Look look, boolean isText, boolean wraps) {

    /** That of a cell; none of one that leaves no trace. */
    static Optional<CellStyle> of(SheetCell cell) {
        if (cell instanceof SheetCell.Text text) {
            boolean plain = text.look() == Look.PLAIN;
            // Wrapped only where it spans lines: a sheet of data keeps its even rows.
            return plain && text.text().isEmpty() ? Optional.empty()
                    : Optional.of(new CellStyle("@", text.look(), true, !plain || text.text().indexOf('\n') >= 0));
        }
        String format = cell instanceof SheetCell.Money ? CellForm.MONEY.format()
                : cell instanceof SheetCell.Share ? "0.0%"
                : cell instanceof SheetCell.Day ? CellForm.DAY.format() : "";
        return Optional.of(new CellStyle(format, cell.look(), false, false));
    }

    void give(StyleSetter cells) {
        look.paint(cells);
        if (!format.isEmpty()) {
            cells.format(format);
        }
        if (isText) {
            cells.verticalAlignment("top").wrapText(wraps);
        }
        cells.set();
    }
}
