package eu.meuse.statements;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
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
     * The parts, in the order of the weights.
     *
     * @param weights none below 0, not all 0
     */
    static List<BigDecimal> split(BigDecimal amount, List<BigDecimal> weights) {
        if (amount.signum() < 0) {
            return split(amount.negate(), weights).stream().map(BigDecimal::negate).toList();
        }
        BigInteger cents = Money.exact(amount).unscaledValue();
        List<BigInteger> shares = weights.stream().map(LargestRemainder::whole).toList();
        BigInteger all = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger[]> parts = shares.stream().map(share -> cents.multiply(share).divideAndRemainder(all)).toList();
        List<BigInteger> rounded = new ArrayList<>(parts.stream().map(part -> part[0]).toList());
        int left = cents.subtract(rounded.stream().reduce(BigInteger.ZERO, BigInteger::add)).intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
                .limit(left)
                .forEach(i -> rounded.set(i, rounded.get(i).add(BigInteger.ONE)));
        return rounded.stream().map(part -> new BigDecimal(part, Money.SCALE)).toList();
    }

    private static BigInteger whole(BigDecimal weight) {
        return Money.exact(weight).unscaledValue();
    }
}
