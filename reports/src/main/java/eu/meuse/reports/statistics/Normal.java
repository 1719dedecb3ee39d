package eu.meuse.reports.statistics;

import java.util.function.DoubleUnaryOperator;

/** How likely deviations are, in standard deviations: where these are known, and where they are estimated (Student, 1908). */
final class Normal {
    private static final double FARTHEST = 40;
    private static final int STEPS = 100;

    private Normal() {}

    /** How likely a deviation at least as large to either side is. */
    static double beyond(double deviation) {
        return Gamma.above(0.5, deviation * deviation / 2);
    }

    /** The same where the standard deviation is estimated with so many degrees of freedom. */
    static double beyond(double deviation, double freedom) {
        return Beta.below(freedom / 2, 0.5, freedom / (freedom + deviation * deviation));
    }

    /** The deviation beyond which a likelihood lies. */
    static double deviation(double likelihood) {
        return deviation(Normal::beyond, likelihood);
    }

    /** The same where the standard deviation is estimated. */
    static double deviation(double likelihood, double freedom) {
        return deviation(deviation -> beyond(deviation, freedom), likelihood);
    }

    private static double deviation(DoubleUnaryOperator beyond, double likelihood) {
        double low = 0;
        double high = FARTHEST;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (beyond.applyAsDouble(middle) > likelihood) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
