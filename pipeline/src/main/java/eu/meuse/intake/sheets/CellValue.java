package eu.meuse.intake.sheets;

import eu.meuse.intake.source.Cells;

/** Makes cells of what stands in the file. */
final class CellValue {
    private static final String NOT_WORKED_OUT = "#VALUE?";
    private static final String MIDNIGHT = "T00:00:00";

    private CellValue() {}

    /**
     * The cell; null where it is blank.
     *
     * @param type the file's letter for what it holds; null for numbers
     * @param value null where the file has none: of a formula, that was never worked out
     */
    static SheetCell of(String type, String value, boolean formula, CellFormat format, SharedStrings strings) throws UnreadableWorkbook {
        boolean isText = "str".equals(type) || "inlineStr".equals(type);
        if (formula && (value == null || value.isEmpty() && !isText)) {
            return new SheetCell(SheetCell.Kind.ERROR, NOT_WORKED_OUT, format, false);
        }
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> text(strings.get(value), format);
            case "str" -> text(RichText.plain(value), format);
            case "inlineStr" -> text(value, format);
            case "b" -> text(value.trim().equals("1") ? "TRUE" : value.trim().equals("0") ? "FALSE" : value, format);
            case "d" -> text(day(value), format);
            case "e" -> new SheetCell(SheetCell.Kind.ERROR, value, format, false);
            default -> value.isBlank() ? null : new SheetCell(SheetCell.Kind.NUMBER, value.trim(), format, false);
        };
    }

    private static SheetCell text(String text, CellFormat format) {
        return Cells.trim(text).isEmpty() ? null : new SheetCell(SheetCell.Kind.TEXT, text, format, false);
    }

    /** A day of ISO 8601 at midnight is the day. */
    private static String day(String text) {
        int time = text.indexOf(MIDNIGHT);
        return time < 0 ? text : text.substring(0, time);
    }
}
