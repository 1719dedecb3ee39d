package eu.meuse.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.statistics.Sample.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Known answers, worked by hand where they are fractions. */
final class ComparisonTest {
    /** Fisher's tea: 3 of 4 against 1 of 4, (1 + 16 + 16 + 1) / 70. */
    @Test
    void sharesAreComparedExactly() {
        assertEquals(34.0 / 70, ExactTest.ofShares(3, 4, 1, 4), 1e-12);
        assertEquals(2.0 / 70, ExactTest.ofShares(4, 4, 0, 4), 1e-12);
        assertEquals(1, ExactTest.ofShares(2, 4, 2, 4), 1e-12);
    }

    /** On equal sizes each of six events falls to either like a coin: 0 or 6 heads are 2 of 64, 1 or 5 more are 12. */
    @Test
    void ratesAreComparedExactly() {
        assertEquals(2.0 / 64, ExactTest.ofRates(6, 10, 0, 10), 1e-12);
        assertEquals(14.0 / 64, ExactTest.ofRates(5, 2.5, 1, 2.5), 1e-12);
        assertEquals(1, ExactTest.ofRates(3, 1, 3, 1), 1e-12);
        // A third of the size: 4 events fall there with 1/81, and no other outcome is less likely.
        assertEquals(1.0 / 81, ExactTest.ofRates(4, 1, 0, 2), 1e-12);
    }

    @Test
    void nothingAtAllIsNoDifference() {
        assertEquals(1, ExactTest.ofRates(0, 3, 0, 5), 1e-12);
        assertEquals(1, ExactTest.ofShares(0, 3, 0, 5), 1e-12);
        assertEquals(1, ExactTest.ofShares(3, 3, 5, 5), 1e-12);
    }

    /** Near enough what the normal distribution says of numbers so large. */
    @Test
    void millionsAreComparedToo() {
        assertEquals(0.0455, ExactTest.ofRates(2_002_000, 1, 1_998_000, 1), 0.0005);
        assertTrue(ExactTest.ofShares(400_000, 1_000_000, 500_000, 1_000_000) < 1e-12);
    }

    /** Holm's own order: the smallest times 4, the next times 3, and never less than the one before. */
    @Test
    void manyComparisonsAreCorrected() {
        List<Double> corrected = Holm.corrected(List.of(0.01, 0.04, 0.03, 0.005));
        assertEquals(List.of(0.03, 0.06, 0.06, 0.02), corrected.stream().map(p -> Math.round(p * 1e6) / 1e6).toList());
        assertEquals(List.of(), Holm.corrected(List.of()));
    }

    @Test
    void aRankIsAsWideAsDoubtIs() {
        Sample high = new Sample(Kind.SHARE, 90, 100);
        Sample middle = new Sample(Kind.SHARE, 50, 100);
        Sample like = new Sample(Kind.SHARE, 52, 100);
        Sample few = new Sample(Kind.SHARE, 1, 2);
        assertEquals(List.of(new Ranks.Range(1, 2), new Ranks.Range(2, 4), new Ranks.Range(2, 4), new Ranks.Range(1, 4)),
                Ranks.of(List.of(high, middle, like, few)));
        assertEquals(List.of(new Ranks.Range(1, 1)), Ranks.of(List.of(few)));
    }

    /** Where nothing differs, one test in twenty at most says that something does; exact tests say so less often. */
    @Test
    void chanceIsSeldomTakenForADifference() {
        Random random = new Random(20261122);
        long wrong = IntStream.range(0, 2000)
                .filter(n -> ExactTest.ofShares(hits(random, 40), 40, hits(random, 25), 25) < 0.05)
                .count();
        assertTrue(wrong <= 100, wrong + " of 2000 with seed 20261122");
        assertTrue(wrong > 10, "a test that never speaks is none: " + wrong);
    }

    private static long hits(Random random, int cases) {
        return IntStream.range(0, cases).filter(n -> random.nextInt(10) < 3).count();
    }
}
