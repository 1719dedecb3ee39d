package eu.meuse.statements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Amounts with two decimals. */
final class Money {
    static final int SCALE = 2;
    static final BigDecimal ZERO = BigDecimal.ZERO.setScale(SCALE);
    static final BigDecimal CENT = BigDecimal.ONE.movePointLeft(SCALE);

    private Money() {}

    /** @throws ArithmeticException where the amount has a fraction of a cent */
    static BigDecimal exact(BigDecimal amount) {
        return amount.setScale(SCALE, RoundingMode.UNNECESSARY);
    }

    /** A percentage of an amount, toward zero to the cent. */
    static BigDecimal percent(BigDecimal percent, BigDecimal of) {
        return of.multiply(percent).movePointLeft(2).setScale(SCALE, RoundingMode.DOWN);
    }

    static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(ZERO, BigDecimal::add);
    }
}
