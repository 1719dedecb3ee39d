package eu.meuse.statements;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The part of certified expenditure that the ERDF pays: a fraction that is never rounded itself.
 *
 * @param above numerator
 * @param below denominator, not 0
 */
record ErdfRate(BigDecimal above, BigDecimal below) implements Serializable {
    private static final int FINE_SCALE = 10;
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final ErdfRate NOTHING = new ErdfRate(BigDecimal.ZERO, BigDecimal.ONE);

    /** The percentage agreed with the programme. */
    static ErdfRate percent(BigDecimal percent) {
        return new ErdfRate(percent, HUNDRED);
    }

    /** ERDF financing by all financing; nothing where there is no financing. */
    static ErdfRate planned(BigDecimal erdf, BigDecimal all) {
        return all.signum() == 0 ? NOTHING : new ErdfRate(erdf, all);
    }

    /** What an amount earns, toward zero to the cent, so that an amount and its reversal cancel. */
    BigDecimal of(BigDecimal certified) {
        return certified.multiply(above).divide(below, Money.SCALE, RoundingMode.DOWN);
    }

    /** What a single amount earns before cents are cut; exact for rates in percent with up to six decimals. */
    BigDecimal fine(BigDecimal certified) {
        return certified.multiply(above).divide(below, FINE_SCALE, RoundingMode.DOWN);
    }

    /** As one reads it. */
    String text() {
        String part = above.stripTrailingZeros().toPlainString();
        return below.equals(HUNDRED) ? part + " %" : part + " ÷ " + below.stripTrailingZeros().toPlainString();
    }
}
