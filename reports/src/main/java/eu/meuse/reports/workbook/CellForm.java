package eu.meuse.reports.workbook;

/** What the empty cells of a column are to be filled with. */
public enum CellForm {
    /** Text that stays as it is typed, leading zeros too. */
    TEXT("@"),
    /** A day, shown so that it reads one way only. */
    DAY("yyyy-mm-dd"),
    /** An amount. */
    MONEY("#,##0.00"),
    /** Any number. */
    NUMBER("General");

    private final String format;

    CellForm(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }
}
