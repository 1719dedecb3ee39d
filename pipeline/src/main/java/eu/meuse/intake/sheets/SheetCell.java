package eu.meuse.intake.sheets;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A cell with something in it.
 *
 * @param kind what the file says that it is
 * @param written as it stands in the file, shared texts resolved
 * @param isShared whether it is merged with cells above, of which the first holds the value
 */
record SheetCell(Kind kind, String written, CellFormat format, boolean isShared) {
    private static final MathContext SHOWN = new MathContext(15);
    private static final int LONGEST_NUMBER = 64;
    private static final int LARGEST_EXPONENT = 400;

    /** What a cell holds. */
    enum Kind { TEXT, NUMBER, ERROR }

    /** The number, rounded to the 15 digits that spreadsheets show and vouch for; null where the cell holds none. */
    BigDecimal number() {
        if (kind != Kind.NUMBER || written.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal exact = new BigDecimal(written);
            boolean large = Math.abs((long) exact.precision() - exact.scale()) > LARGEST_EXPONENT;
            return large ? null : plain(exact.round(SHOWN));
        } catch (NumberFormatException | ArithmeticException none) {
            return null;
        }
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal number = value.stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The same in a row below with which it is merged. */
    SheetCell below() {
        return new SheetCell(kind, written, format, true);
    }
}
