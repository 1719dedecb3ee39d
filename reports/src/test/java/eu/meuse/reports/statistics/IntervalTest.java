package eu.meuse.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known answers from published tables. */
final class IntervalTest {
    /** Garwood's limits as tables of exact Poisson intervals give them. */
    @ParameterizedTest
    @CsvSource({"0,0,3.689", "1,0.0253,5.572", "2,0.2422,7.225", "5,1.623,11.668", "10,4.795,18.390", "50,37.111,65.919",
            "100,81.364,121.627"})
    void aCountLiesWithinTheExactLimits(long count, double low, double high) {
        Interval interval = Interval.ofCount(count, Interval.TAIL);
        assertEquals(low, interval.low(), 5e-4, "low");
        assertEquals(high, interval.high(), 6e-4, "high");
    }

    /** The four examples of Newcombe (1998), Statistics in Medicine 17, method 3. */
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0,0.1611", "1,29,0.0061,0.1718"})
    void aShareLiesWithinTheScoreLimits(long some, long all, double low, double high) {
        Interval interval = Interval.ofShare(some, all, Interval.Z);
        assertEquals(low, interval.low(), 5e-5, "low");
        assertEquals(high, interval.high(), 5e-5, "high");
    }

    @Test
    void allOrNothingReachesTheEnd() {
        assertEquals(1, Interval.ofShare(7, 7, Interval.Z).high());
        assertEquals(0, Interval.ofShare(0, 7, Interval.Z).low());
        assertEquals(Interval.ofShare(2, 7, Interval.Z).low(), 1 - Interval.ofShare(5, 7, Interval.Z).high(), 1e-12);
    }

    @Test
    void alsoOfCountsOfMillions() {
        Interval interval = Interval.ofCount(4_000_000, Interval.TAIL);
        assertEquals(4_000_000 - 1.96 * 2000, interval.low(), 2);
        assertEquals(4_000_000 + 1.96 * 2000, interval.high(), 4);
    }

    @Test
    void whatIsNoCountIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Sample(Sample.Kind.RATE, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Sample(Sample.Kind.SHARE, 3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Sample(Sample.Kind.SHARE, 0, 0));
    }
}
