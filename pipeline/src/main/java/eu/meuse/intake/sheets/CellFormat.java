package eu.meuse.intake.sheets;

/**
 * How a cell shows its number.
 *
 * @param isDay whether as a day
 * @param isPercent whether as a hundredfold with a per cent sign
 * @param digits how it spells out whole numbers that are identifiers, such as {@code 00000}
 */
record CellFormat(boolean isDay, boolean isPercent, DigitMask digits) {
    static final CellFormat GENERAL = new CellFormat(false, false, DigitMask.NONE);

    /** @param code null where the workbook does not spell the format out, but names it by a number of the standard */
    static CellFormat of(int id, String code) {
        return new CellFormat(CellFormats.isDay(id, code), CellFormats.isPercent(id, code), code == null ? DigitMask.NONE : DigitMask.of(code));
    }
}
