package eu.meuse.statements;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount by weights so that the parts add up to it.
 *
 * <p>Source: the contract. Each part is rounded toward zero to the cent; leftover cents go one each to the largest
 * remainders, among equal ones to the first. A negative amount is split by its absolute value, then negated.
 */
final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * What a split comes to, in the order of the weights.
     *
     * @param rounded toward zero to the cent
     * @param leftover the cent that each got beside, or 0
     */
    record Split(List<BigDecimal> rounded, List<BigDecimal> leftover) {

        List<BigDecimal> parts() {
            return IntStream.range(0, rounded.size()).mapToObj(i -> rounded.get(i).add(leftover.get(i))).toList();
        }

        private Split negated() {
            return new Split(rounded.stream().map(BigDecimal::negate).toList(), leftover.stream().map(BigDecimal::negate).toList());
        }
    }

    /**
     * The parts, in the order of the weights.
     *
     * @param weights none below 0, not all 0
     */
    static List<BigDecimal> split(BigDecimal amount, List<BigDecimal> weights) {
        return of(amount, weights).parts();
    }

    /** The same, with the cents that were left over. */
    static Split of(BigDecimal amount, List<BigDecimal> weights) {
        if (amount.signum() < 0) {
            return of(amount.negate(), weights).negated();
        }
        BigInteger cents = Money.exact(amount).unscaledValue();
        List<BigInteger> shares = weights.stream().map(LargestRemainder::whole).toList();
        BigInteger all = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger[]> parts = shares.stream().map(share -> cents.multiply(share).divideAndRemainder(all)).toList();
        BigInteger given = parts.stream().map(part -> part[0]).reduce(BigInteger.ZERO, BigInteger::add);
        List<BigDecimal> leftover = new ArrayList<>(Collections.nCopies(parts.size(), Money.ZERO));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
                .limit(cents.subtract(given).intValueExact())
                .forEach(i -> leftover.set(i, Money.CENT));
        return new Split(parts.stream().map(part -> new BigDecimal(part[0], Money.SCALE)).toList(), leftover);
    }

    private static BigInteger whole(BigDecimal weight) {
        return Money.exact(weight).unscaledValue();
    }
}
