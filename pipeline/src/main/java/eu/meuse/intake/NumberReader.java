package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers and money, with the decimal mark found for the column. */
final class NumberReader implements CellReader {
    private final NumberText number = new NumberText();
    private final char decimalMark;
    private final int most;
    private final int scale;
    private final Reason ifNegative;

    /**
     * @param most how many decimals may be written
     * @param scale of the values; what is written beyond it is rounded half-up
     * @param ifNegative null where amounts may be negative
     */
    NumberReader(char decimalMark, int most, int scale, Reason ifNegative) {
        this.decimalMark = decimalMark;
        this.most = most;
        this.scale = scale;
        this.ifNegative = ifNegative;
    }

    @Override
    public Object read(SourceRow row, int cell) {
        if (row.isShared(cell)) {
            // An amount merged over several rows is one amount: it counts where it stands.
            return null;
        }
        BigDecimal value = row.number(cell);
        if (value == null) {
            String text = row.text(cell);
            if (text.isEmpty()) {
                return null;
            }
            value = number.take(text) ? number.value(decimalMark) : null;
        }
        if (value == null || value.scale() > most || value.precision() - value.scale() > FactTable.PRECISION - scale) {
            return Reason.BAD_NUMBER;
        }
        return value.signum() < 0 && ifNegative != null ? ifNegative : value.setScale(scale, RoundingMode.HALF_UP);
    }
}
