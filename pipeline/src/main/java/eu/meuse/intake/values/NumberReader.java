package eu.meuse.intake.values;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.SourceRow;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers and money, as the column was found to be written. */
public final class NumberReader implements CellReader {
    private final NumberText number = new NumberText();
    private final NumberHabit habit;
    private final Reason ifNegative;

    /** @param ifNegative null where amounts may be negative */
    public NumberReader(NumberHabit habit, Reason ifNegative) {
        this.habit = habit;
        this.ifNegative = ifNegative;
    }

    @Override
    public Object read(SourceRow row, int cell) {
        BigDecimal value = row.number(cell);
        if (value != null) {
            // A spreadsheet makes 1 March of "1.3": its number is none that anybody wrote.
            return row.isDay(cell) ? Reason.BAD_NUMBER : checked(habit.times(shown(row, cell, value)));
        }
        String text = row.text(cell);
        if (text.isEmpty()) {
            return null;
        }
        value = number.take(text) && (habit.percent() || !number.isPercent()) ? number.value(habit.mark()) : null;
        return value != null ? checked(habit.times(value)) : Nothing.isSaid(text) ? null : Reason.BAD_NUMBER;
    }

    /** A rate is what the cell shows, 50 where 0.5 is shown as 50 %; half a post shown as 50 % is half a post. */
    private BigDecimal shown(SourceRow row, int cell, BigDecimal stored) {
        return habit.percent() && row.isPercent(cell) ? stored.movePointRight(2).stripTrailingZeros() : stored;
    }

    private Object checked(BigDecimal value) {
        if (value.scale() > habit.most() || value.precision() - value.scale() > FactTable.PRECISION - habit.scale()) {
            return Reason.BAD_NUMBER;
        }
        return value.signum() < 0 && ifNegative != null ? ifNegative : value.setScale(habit.scale(), RoundingMode.HALF_UP);
    }
}
