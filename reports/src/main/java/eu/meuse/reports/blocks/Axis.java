package eu.meuse.reports.blocks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Values named at an axis, in rising order. The axis reaches from the first to the last.
 *
 * @param ticks at least two
 */
public record Axis(List<Tick> ticks) {
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, new BigDecimal(2), new BigDecimal(5), BigDecimal.TEN);

    /** A value and how it is written. */
    public record Tick(double value, String text) {}

    /** @throws IllegalArgumentException for fewer than two ticks */
    public Axis {
        ticks = List.copyOf(ticks);
        if (ticks.size() < 2) {
            throw new IllegalArgumentException("an axis needs two ticks at least");
        }
    }

    /**
     * An axis from 0 (or below, where values are negative) to a round number at or above all values, in at most six
     * round steps.
     *
     * @param smallestStep 1 for counts, so that no half events stand at an axis
     * @param writer value to text
     */
    public static Axis covering(
            List<Double> values, BigDecimal smallestStep, Function<BigDecimal, String> writer) {
        double low = values.stream().mapToDouble(v -> v).min().orElse(0);
        double high = values.stream().mapToDouble(v -> v).max().orElse(0);
        BigDecimal step = step(Math.max(high, 0) - Math.min(low, 0)).max(smallestStep);
        long first = (long) Math.floor(Math.min(low, 0) / step.doubleValue());
        long last = (long) Math.ceil(Math.max(high, 0) / step.doubleValue());
        List<Tick> ticks = new ArrayList<>();
        for (long n = first; n <= Math.max(last, first + 1); n++) {
            BigDecimal value = step.multiply(BigDecimal.valueOf(n));
            ticks.add(new Tick(value.doubleValue(), writer.apply(value)));
        }
        return new Axis(ticks);
    }

    /** Its lower end. */
    public double low() {
        return ticks.get(0).value();
    }

    /** Its upper end. */
    public double high() {
        return ticks.get(ticks.size() - 1).value();
    }

    private static BigDecimal step(double span) {
        if (span <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal rough = new BigDecimal(span / 5, MathContext.DECIMAL32);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
