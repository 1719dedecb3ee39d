package eu.meuse.indicators.tally;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.indicators.tally.TallyPlan.Count;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts coded, sent to parts and counted there are counted as sets of texts count them. */
class TallyTest {
    private static final int FIRST = 8048;

    /** What is counted of a fact: the fact, a person; how it lies. */
    private record Visit(String person, int quarter, int region, boolean counts) {}

    /** The facts; people whenever they came; people by quarter. The total, then two regions. */
    private final TallyPlan plan = new TallyPlan(
            List.of(List.of(new Count(0, 0)), List.of(new Count(1, 0), new Count(2, -1))),
            1, new int[] {2}, new Cells(new int[][] {{}, {0}}, new int[] {2}));

    @Test
    void whoWasThereBeforeIsNotNew() {
        List<Tally> found = counted(plan, 3, List.of(
                new Visit("ann", FIRST, 1, true), new Visit("ann", FIRST + 1, 2, true),
                new Visit("bob", FIRST + 1, 2, true), new Visit("bob", FIRST + 1, 2, true),
                new Visit("cid", FIRST, 2, true), new Visit("cid", FIRST + 1, 1, false),
                new Visit("dan", FIRST + 1, 1, true), new Visit("dan", FIRST + 2, 2, true),
                new Visit("eve", 0, 1, true), new Visit("fay", FIRST + 1, 0, true)));
        Tally.Counted people = found.get(1).counts().get(0);
        assertArrayEquals(new long[] {4, 1, 2}, people.now().in(FIRST + 1));
        assertArrayEquals(new long[] {5, 2, 3}, people.fresh().upTo(FIRST + 1));
        assertArrayEquals(new long[] {5, 2, 4}, people.fresh().upTo(FIRST + 9));
        assertArrayEquals(new long[] {3, 1, 1}, people.arrived().in(FIRST + 1), "ann came before, to the other region");
        assertArrayEquals(new long[] {6, 4, 4}, found.get(1).counts().get(1).fresh().upTo(Tally.UNDATED), "eve has no date");
        assertArrayEquals(new long[] {5, 1, 3}, found.get(0).counts().get(0).now().in(FIRST + 1), "facts");
        assertArrayEquals(new long[3], people.now().in(FIRST - 1));
    }

    @Test
    void anyFactsAreCountedAsSetsCountThem() {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            List<Visit> visits = new ArrayList<>();
            int people = 1 + random.nextInt(2000);
            for (int i = random.nextInt(5000); i >= 0; i--) {
                visits.add(new Visit("p" + random.nextInt(people), random.nextInt(9) == 0 ? 0 : FIRST + random.nextInt(7),
                        random.nextInt(3), random.nextInt(4) > 0));
            }
            Tally.Counted found = counted(plan, 1 + random.nextInt(5), visits).get(1).counts().get(0);
            for (int quarter = FIRST; quarter < FIRST + 7; quarter++) {
                assertEquals(expected(visits, quarter, quarter, 0), found.now().in(quarter)[0], "seed " + seed);
                assertEquals(expected(visits, quarter, quarter, 2), found.now().in(quarter)[2], "seed " + seed);
                assertEquals(expected(visits, FIRST, quarter, 0), found.fresh().upTo(quarter)[0], "seed " + seed);
                assertEquals(expected(visits, FIRST, quarter, 1), found.fresh().upTo(quarter)[1], "seed " + seed);
                assertEquals(expected(visits, FIRST, quarter, 0) - expected(visits, FIRST, quarter - 1, 0),
                        found.arrived().in(quarter)[0], "seed " + seed);
            }
        }
    }

    private static long expected(List<Visit> visits, int from, int to, int region) {
        Set<String> people = new HashSet<>();
        visits.stream().filter(visit -> visit.counts() && visit.quarter() >= from && visit.quarter() <= to)
                .filter(visit -> region == 0 || visit.region() == region)
                .forEach(visit -> people.add(visit.person()));
        return people.size();
    }

    private static List<Tally> counted(TallyPlan plan, int parts, List<Visit> visits) {
        List<List<Block>> sent = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            sent.add(new ArrayList<>());
        }
        FactWriter writer = new FactWriter(plan, parts, block -> sent.get(block.part()).add(block));
        for (Visit visit : visits) {
            long[] code = new long[plan.length()];
            for (int flag = 0; flag < 3; flag++) {
                if (visit.counts() || flag == 2) {
                    plan.flag(code, flag);
                }
            }
            if (visit.quarter() > 0) {
                plan.date(code, 0, visit.quarter());
            }
            plan.code(code, 0, visit.region());
            byte[] person = visit.person().getBytes(StandardCharsets.UTF_8);
            writer.fact(code);
            writer.value(1, person, person.length);
        }
        writer.finish();
        return sent.stream().map(blocks -> new FactReader(plan).tallies(blocks.iterator())).reduce(FactReader::together).orElseThrow();
    }

    @Test
    void aCodeOfManyFieldsTakesSeveralNumbers() {
        int[] sizes = new int[40];
        Arrays.setAll(sizes, field -> 2 + field * 7);
        FactCode code = new FactCode(sizes);
        assertTrue(code.length() > 2, "all in " + code.length());
        long[] codes = new long[1 + code.length()];
        long[] one = new long[code.length()];
        for (int field = 0; field < sizes.length; field++) {
            code.put(one, field, sizes[field] - 1 - field % 2);
        }
        System.arraycopy(one, 0, codes, 1, one.length);
        for (int field = 0; field < sizes.length; field++) {
            assertEquals(sizes[field] - 1 - field % 2, code.get(codes, 1, field));
        }
    }

    /** Texts with the same hash are told apart. */
    @Test
    void textsAreComparedWhole() {
        Texts texts = new Texts();
        byte[] both = "AaBB".getBytes(StandardCharsets.UTF_8);
        assertEquals(Texts.hash(both, 0, 2), Texts.hash(both, 2, 2));
        assertEquals(0, texts.number(both, 0, 2, Texts.hash(both, 0, 2)));
        assertEquals(1, texts.number(both, 2, 2, Texts.hash(both, 2, 2)));
        assertEquals(0, texts.number(both, 0, 2, Texts.hash(both, 0, 2)));
    }

    @Test
    void aQuarterThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> plan.date(new long[1], 0, 1 << 16));
    }
}
