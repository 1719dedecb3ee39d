package eu.meuse.intake.values;

import java.math.BigDecimal;

/**
 * How the numbers of one column are written, and what may become of them.
 *
 * @param mark before the decimals
 * @param most how many decimals may be meant
 * @param scale of the values; what is written beyond it is rounded half-up
 * @param factor what one unit is worth
 * @param percent whether a per cent sign may stand behind them
 */
public record NumberHabit(char mark, int most, int scale, BigDecimal factor, boolean percent) {

    BigDecimal times(BigDecimal number) {
        return factor.equals(BigDecimal.ONE) ? number : plain(number.multiply(factor));
    }

    private static BigDecimal plain(BigDecimal product) {
        BigDecimal stripped = product.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
