package eu.meuse.reports.statistics;

/** The beta distribution: binomial likelihoods of counts that need not be whole, and Student's distribution. */
final class Beta {
    private static final int TERMS = 100_000;
    private static final double EXACT = 1e-15;
    private static final double TINY = 1e-300;

    private Beta() {}

    /** The share of the distribution of two shapes, 0 or more, that lies below a value: I(x; a, b). */
    static double below(double first, double second, double value) {
        if (first <= 0 || value >= 1) {
            return 1;
        }
        if (second <= 0 || value <= 0) {
            return 0;
        }
        return value < (first + 1) / (first + second + 2)
                ? head(first, second, value)
                : 1 - head(second, first, 1 - value);
    }

    private static double head(double first, double second, double value) {
        double whole = logGamma(first) + logGamma(second) - logGamma(first + second);
        return Math.exp(first * Math.log(value) + second * Math.log1p(-value) - whole) / first / fraction(first, second, value);
    }

    /** The continued fraction 1 + d1/(1 + d2/(1 + …)), which converges fast below the mean; evaluated after Lentz. */
    private static double fraction(double first, double second, double value) {
        double product = 1;
        double c = 1;
        double d = 0;
        for (int n = 1; n < TERMS; n++) {
            double term = term(n, first, second) * value;
            d = 1 / nonZero(1 + term * d);
            c = nonZero(1 + term / c);
            product *= c * d;
            if (Math.abs(c * d - 1) < EXACT) {
                break;
            }
        }
        return product;
    }

    private static double term(int n, double first, double second) {
        double m = Math.floor(n / 2.0);
        return n % 2 == 0
                ? m * (second - m) / ((first + 2 * m - 1) * (first + 2 * m))
                : -(first + m) * (first + second + m) / ((first + 2 * m) * (first + 2 * m + 1));
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static double logGamma(double x) {
        return Gamma.logFactorial(x - 1);
    }
}
