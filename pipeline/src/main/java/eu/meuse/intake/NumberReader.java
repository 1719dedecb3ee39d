package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import java.math.BigDecimal;

/** Numbers and money, with the decimal mark found for the column. */
final class NumberReader implements CellReader {
    private final NumberText number = new NumberText();
    private final char decimalMark;
    private final int scale;
    private final Reason ifNegative;

    /**
     * @param scale of the values; more decimals than that are bad
     * @param ifNegative null where amounts may be negative
     */
    NumberReader(char decimalMark, int scale, Reason ifNegative) {
        this.decimalMark = decimalMark;
        this.scale = scale;
        this.ifNegative = ifNegative;
    }

    @Override
    public Object read(SourceRow row, int cell) {
        BigDecimal value = row.number(cell);
        if (value == null) {
            String text = row.text(cell);
            if (text.isEmpty()) {
                return null;
            }
            value = number.take(text) ? number.value(decimalMark) : null;
        }
        if (value == null || value.scale() > scale || value.precision() - value.scale() > FactTable.PRECISION - scale) {
            return Reason.BAD_NUMBER;
        }
        return value.signum() < 0 && ifNegative != null ? ifNegative : value.setScale(scale);
    }
}
