package eu.meuse.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.statistics.Sample.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People come in groups. Known answers worked by hand, and a world in which nothing differs. */
final class DispersionTest {
    private static final Dispersion FOURFOLD = new Dispersion(4, 1e9);

    /**
     * 10 and 30 people at an event each, mean 20: 100 / 20 twice, 10 with one degree of freedom. 5 and 15 at one and three
     * events are as many an event: 0 with one. Together 10 by 2.
     */
    @Test
    void countsAreHeldAgainstTheRateOfTheirOwnUnit() {
        Dispersion found = Dispersion.of(List.of(List.of(rate(10, 1), rate(30, 1)), List.of(rate(5, 1), rate(15, 3))));
        assertEquals(new Dispersion(5, 2), found);
        assertFalse(found.isKnown(), "two degrees of freedom say next to nothing");
    }

    /** 2 of 10 and 8 of 10, together half: 9 / 2.5 twice, 7.2 with one degree of freedom; all of all says nothing. */
    @Test
    void sharesAreHeldAgainstTheShareOfTheirOwnUnit() {
        Dispersion found = Dispersion.of(List.of(List.of(share(2, 10), share(8, 10)), List.of(share(4, 4), share(7, 7))));
        assertEquals(7.2, found.factor(), 1e-12);
        assertEquals(1, found.freedom());
    }

    @Test
    void countsThatHardlySpreadAreTakenAsIndependent() {
        assertEquals(new Dispersion(1, 1), Dispersion.of(List.of(List.of(rate(7, 1), rate(7, 1)))));
        assertEquals(new Dispersion(1, 0), Dispersion.of(List.of(List.of(rate(0, 3), rate(0, 4)))));
        assertEquals(new Dispersion(1, 0), Dispersion.of(List.of()));
    }

    /** 40 people in fours tell as much as 10 who came alone: Garwood's limits of 10, by 4 events a quarter. */
    @Test
    void anIntervalIsThatOfSoManyIndependentCases() {
        Interval interval = new Sample(Kind.RATE, 40, 4, FOURFOLD).interval();
        assertEquals(4.795, interval.low(), 5e-4);
        assertEquals(18.390, interval.high(), 6e-4);
        // Newcombe's 15 of 148.
        Interval share = new Sample(Kind.SHARE, 60, 592, FOURFOLD).interval();
        assertEquals(0.0624, share.low(), 5e-5);
        assertEquals(0.1605, share.high(), 5e-5);
    }

    /** 24 and 0 people in fours are 6 and 0 heads, 2 of 64; where the spread is known ever so well. */
    @Test
    void ratesAreComparedAsSoManyIndependentCases() {
        assertEquals(2.0 / 64, new Sample(Kind.RATE, 24, 10, FOURFOLD).likelihoodOfSame(new Sample(Kind.RATE, 0, 10, FOURFOLD)), 1e-6);
        assertEquals(1, new Sample(Kind.RATE, 12, 1, FOURFOLD).likelihoodOfSame(new Sample(Kind.RATE, 12, 1, FOURFOLD)), 1e-12);
    }

    /** 15 of 20 against 5 of 20: 5 off less half a step, of a variance of 20 · 20 · 20 · 20 / 40³ = 2.5; 2.846 deviations. */
    @Test
    void sharesAreComparedAsSoManyIndependentCases() {
        assertEquals(0.00443, new Sample(Kind.SHARE, 60, 80, FOURFOLD).likelihoodOfSame(new Sample(Kind.SHARE, 20, 80, FOURFOLD)), 5e-6);
        assertEquals(1, new Sample(Kind.SHARE, 4, 4, FOURFOLD).likelihoodOfSame(new Sample(Kind.SHARE, 4, 4, FOURFOLD)), 1e-12);
    }

    /** Student's table: with 10 degrees of freedom 5 % lie beyond 2.228 and 1 % beyond 3.169, with 8 5 % beyond 2.306. */
    @Test
    void littleKnowledgeOfTheSpreadMakesDoubt() {
        assertEquals(0.05, Normal.beyond(2.228, 10), 5e-5);
        assertEquals(0.01, Normal.beyond(3.169, 10), 5e-6);
        assertEquals(2.306, new Dispersion(3, 8).deviation(), 5e-4);
        assertEquals(1.95996, new Dispersion(3, 1e9).deviation(), 1e-5);
        assertEquals(0.05, Normal.beyond(1.959963984540054), 1e-9);
        assertEquals(0.01, new Dispersion(3, 10).estimated(Normal.beyond(3.169)), 5e-6);
    }

    /** Binomial sums: of 5 throws at least 2 sixes are 1 - (5/6)⁵ - 5 · (5/6)⁴ / 6 = 0.19624. */
    @Test
    void theBetaDistributionAddsUpBinomialLikelihoods() {
        assertEquals(0.19624, Beta.below(2, 4, 1.0 / 6), 5e-6);
        assertEquals(0.5, Beta.below(3.7, 3.7, 0.5), 1e-12);
        assertEquals(1 - Beta.below(2.5, 8, 0.3), Beta.below(8, 2.5, 0.7), 1e-12);
    }

    @Test
    void whereTheSpreadIsNotKnownNoDifferenceIs() {
        Dispersion unknown = new Dispersion(1, 7);
        assertEquals(1, new Sample(Kind.RATE, 1000, 1, unknown).likelihoodOfSame(new Sample(Kind.RATE, 1, 1, unknown)));
    }

    /**
     * Seven regions whose events draw people from one world: parties of any size, and events that are large or small. In no
     * more than 5 % of such worlds may any of the regions be told from the others; by independent people nearly all are.
     */
    @Test
    void groupsOfPeopleAreSeldomTakenForADifference() {
        long seed = 20261122;
        Random random = new Random(seed);
        int worlds = 400;
        int grouped = 0;
        int shares = 0;
        int independent = 0;
        for (int world = 0; world < worlds; world++) {
            List<List<Sample>> rates = new ArrayList<>();
            List<List<Sample>> abroad = new ArrayList<>();
            for (int region = 0; region < 7; region++) {
                int most = 1 + region % 3;
                List<List<Sample>> quarters = IntStream.range(0, 12).mapToObj(n -> quarter(random, 1 + random.nextInt(most))).toList();
                rates.add(quarters.stream().map(both -> both.get(0)).toList());
                abroad.add(quarters.stream().map(both -> both.get(1)).toList());
            }
            grouped += anyStands(rates, Dispersion.of(rates)) ? 1 : 0;
            shares += anyStands(abroad, Dispersion.of(abroad)) ? 1 : 0;
            independent += anyStands(rates, Dispersion.NONE) ? 1 : 0;
        }
        String said = grouped + " rates and " + shares + " shares of " + worlds + " worlds, by independent people " + independent + ", seed " + seed;
        assertTrue(grouped <= worlds * 0.05 && shares <= worlds * 0.05, said);
        assertTrue(independent > worlds * 0.9, "a world without groups proves nothing: " + said);
    }

    /** The people of so many events, and those of them from abroad, who come together or not at all. */
    private static List<Sample> quarter(Random random, int events) {
        int people = 0;
        int abroad = 0;
        for (int event = 0; event < events; event++) {
            int parties = 2 + random.nextInt(12);
            for (int party = 0; party < parties; party++) {
                int size = 1 + random.nextInt(7);
                people += size;
                abroad += random.nextInt(10) < 3 ? size : 0;
            }
        }
        return List.of(rate(people, events), share(abroad, people));
    }

    private static boolean anyStands(List<List<Sample>> units, Dispersion spread) {
        List<Sample> all = units.stream().map(unit -> unit.stream().reduce(Sample::and).orElseThrow().spread(spread)).toList();
        return Holm.corrected(IntStream.range(0, all.size())
                        .mapToObj(one -> all.get(one).likelihoodOfSame(IntStream.range(0, all.size()).filter(other -> other != one)
                                .mapToObj(all::get).reduce(Sample::and).orElseThrow()))
                        .toList())
                .stream().anyMatch(likelihood -> likelihood < Holm.LEVEL);
    }

    private static Sample rate(long count, double size) {
        return new Sample(Kind.RATE, count, size);
    }

    private static Sample share(long some, long all) {
        return new Sample(Kind.SHARE, some, all);
    }
}
