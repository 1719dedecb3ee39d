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
    /** Whole numbers up to here are what they seem in a spreadsheet's memory. */
    private static final BigDecimal EXACT_DOUBLES = BigDecimal.valueOf(1L << 53);
    private static final int LONGEST_NUMBER = 64;
    private static final int LARGEST_EXPONENT = 400;

    /** What a cell holds. */
    enum Kind { TEXT, NUMBER, ERROR }

    /** The number, rounded to the 15 digits that spreadsheets show and vouch for; null where the cell holds none. */
    BigDecimal number() {
        BigDecimal exact = exact();
        return exact == null ? null : plain(exact.round(SHOWN));
    }

    /** The number with all the digits that stand in the file where it is a whole one, else as {@link #number}. */
    BigDecimal identifier() {
        return isLong() ? plain(exact()) : number();
    }

    /** Whether it is a whole number of more than 15 digits, of which those behind the 15th were lost, or may have been. */
    boolean isRounded() {
        if (!isLong()) {
            return false;
        }
        BigDecimal exact = exact();
        boolean isDouble = exact.abs().compareTo(EXACT_DOUBLES) > 0 && new BigDecimal(Double.toString(exact.doubleValue())).compareTo(exact) == 0;
        return isDouble || exact.round(SHOWN).compareTo(exact) == 0;
    }

    private boolean isLong() {
        BigDecimal exact = written.length() > SHOWN.getPrecision() ? exact() : null;
        return exact != null && exact.precision() - exact.scale() > SHOWN.getPrecision() && exact.stripTrailingZeros().scale() <= 0;
    }

    /** Null where the cell holds none. */
    private BigDecimal exact() {
        if (kind != Kind.NUMBER || written.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal exact = new BigDecimal(written);
            boolean large = Math.abs((long) exact.precision() - exact.scale()) > LARGEST_EXPONENT;
            return large ? null : exact;
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
