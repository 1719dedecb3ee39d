package eu.meuse.reports.statistics;

import java.util.function.LongToDoubleFunction;

/**
 * How likely a difference at least as unlikely as the one seen is where there is none: two-sided, exact, so that it holds for
 * small numbers.
 */
public final class ExactTest {
    /** Outcomes as likely as the one seen but for rounding count as such. */
    private static final double ROUNDING = 1 + 1e-7;

    /** Below this a likelihood changes no sum. */
    private static final double NOTHING = 1e-18;

    private ExactTest() {}

    /**
     * Of two shares, by Fisher's test.
     *
     * @param some of {@code all} cases of the one
     * @param otherSome of {@code otherAll} cases of the other
     */
    public static double ofShares(long some, long all, long otherSome, long otherAll) {
        long hits = some + otherSome;
        double whole = logChoose(all + otherAll, hits);
        LongToDoubleFunction log = k -> logChoose(all, k) + logChoose(otherAll, hits - k) - whole;
        long mode = (long) Math.floor((hits + 1.0) * (all + 1.0) / (all + otherAll + 2.0));
        return atMost(log, some, Math.max(0, hits - otherAll), Math.min(all, hits), mode);
    }

    /**
     * Of two rates of independent events: where both are the same, each of all events falls to one of the two in proportion
     * to their sizes (the conditional test of Przyborowski and Wilenski, 1940).
     *
     * @param size what the events are counted on: persons, or hours, or events; above 0
     */
    public static double ofRates(long count, double size, long otherCount, double otherSize) {
        long all = count + otherCount;
        double part = size / (size + otherSize);
        LongToDoubleFunction log = k -> logChoose(all, k) + k * Math.log(part) + (all - k) * Math.log1p(-part);
        return atMost(log, count, 0, all, (long) Math.floor((all + 1.0) * part));
    }

    /** The likelihood of all outcomes no likelier than the one seen; the likeliest outcome has none likelier to either side. */
    private static double atMost(LongToDoubleFunction log, long seen, long first, long last, long mode) {
        double limit = Math.exp(log.applyAsDouble(seen)) * ROUNDING;
        long middle = Math.max(first, Math.min(mode, last));
        double likelier = 0;
        double all = 0;
        for (int direction : new int[] {1, -1}) {
            for (long k = direction > 0 ? middle : middle - 1; k >= first && k <= last; k += direction) {
                double likelihood = Math.exp(log.applyAsDouble(k));
                all += likelihood;
                likelier += likelihood > limit ? likelihood : 0;
                if (likelihood < NOTHING) {
                    break;
                }
            }
        }
        return Math.max(0, Math.min(1, (all - likelier) / all));
    }

    private static double logChoose(long n, long k) {
        return Gamma.logFactorial(n) - Gamma.logFactorial(k) - Gamma.logFactorial(n - k);
    }
}
