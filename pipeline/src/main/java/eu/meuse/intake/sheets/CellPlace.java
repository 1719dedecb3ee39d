package eu.meuse.intake.sheets;

/** Reads the places of cells, such as {@code C12}. */
final class CellPlace {
    /** As many as a sheet has. */
    static final int COLUMNS = 16384;
    static final long ROWS = 1 << 20;
    static final int NOWHERE = -1;

    private CellPlace() {}

    /** The column of letters with which a place begins, from 0; {@link #NOWHERE} where no sheet has it. */
    static int column(String place) {
        int column = 0;
        int i = 0;
        while (i < place.length() && Character.isLetter(place.charAt(i)) && column <= COLUMNS) {
            column = 26 * column + (place.charAt(i++) & 0x1F);
        }
        return column > COLUMNS ? NOWHERE : column - 1;
    }

    /** A row's number; {@link #NOWHERE} where no sheet has it. */
    static long row(String digits) {
        try {
            long row = Long.parseLong(digits.trim());
            return row >= 1 && row <= ROWS ? row : NOWHERE;
        } catch (NumberFormatException none) {
            return NOWHERE;
        }
    }
}
