package eu.meuse.reports.statistics;

/** The gamma function and the distribution that goes with it. */
final class Gamma {
    /** Of the series of Stirling, which is exact to all digits of a double from here on. */
    private static final double STIRLING_FROM = 15;
    private static final int STEPS = 200;
    private static final int TERMS = 100_000;

    private Gamma() {}

    /** The natural logarithm of the factorial of n. */
    static double logFactorial(double n) {
        double shift = 0;
        double x = n + 1;
        while (x < STIRLING_FROM) {
            shift += Math.log(x);
            x++;
        }
        double square = x * x;
        double series = (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / (1680 * square)) / square) / square) / x;
        return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
    }

    /** Below which value of the distribution of a shape a share of it lies. */
    static double quantile(double shape, double share) {
        double low = 0;
        double high = shape + 10 * Math.sqrt(shape) + 20;
        for (int step = 0; step < STEPS && high - low > Math.ulp(high); step++) {
            double middle = (low + high) / 2;
            if (below(shape, middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The share of the distribution of a shape that lies above a value: Q(a, x). */
    static double above(double shape, double value) {
        return value < shape + 1 ? 1 - below(shape, value) : scale(shape, value) * fraction(shape, value);
    }

    /** The share of the distribution of a shape that lies below a value: P(a, x). */
    private static double below(double shape, double value) {
        if (value <= 0) {
            return 0;
        }
        double scale = scale(shape, value);
        return value < shape + 1 ? scale * series(shape, value) : 1 - scale * fraction(shape, value);
    }

    private static double scale(double shape, double value) {
        return Math.exp(shape * Math.log(value) - value - logFactorial(shape - 1));
    }

    /** The power series of P(a, x), which converges fast below the mean. */
    private static double series(double shape, double value) {
        double term = 1 / shape;
        double sum = term;
        for (int n = 1; n < TERMS && term > sum * 1e-17; n++) {
            term *= value / (shape + n);
            sum += term;
        }
        return sum;
    }

    /** The continued fraction of 1 - P(a, x), which converges fast above the mean; evaluated after Lentz. */
    private static double fraction(double shape, double value) {
        double b = value + 1 - shape;
        double c = 1e300;
        double d = 1 / b;
        double product = d;
        for (int n = 1; n < TERMS; n++) {
            double a = -n * (n - shape);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            double factor = c * d;
            product *= factor;
            if (Math.abs(factor - 1) < 1e-15) {
                break;
            }
        }
        return product;
    }
}
