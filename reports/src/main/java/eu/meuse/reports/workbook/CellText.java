package eu.meuse.reports.workbook;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** Text as a cell can hold it. */
final class CellText {
    /** What a cell of a spreadsheet holds at most. */
    private static final int LONGEST = 32_767;
    /** Looks like the way in which workbooks write characters that XML has no place for. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static void put(SheetCell.Text cell, Worksheet sheet, int row, int column) {
        if (!cell.text().isEmpty() || cell.look() != Look.PLAIN) {
            sheet.inlineString(row, column, written(cell.text()));
        }
    }

    static String written(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(CellText::isAllowed).forEach(kept::appendCodePoint);
        String escaped = ESCAPE.matcher(kept).replaceAll("_x005F_");
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        int end = LONGEST - 1;
        return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** XML 1.0, section 2.2. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
