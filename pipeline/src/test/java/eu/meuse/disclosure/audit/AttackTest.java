package eu.meuse.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who reckons finds nothing out, in tables made up at random; seeds by {@code -Dmeuse.seed} and {@code -Dmeuse.tries}. */
final class AttackTest {
    private static final long SEED = Long.getLong("meuse.seed", 1);
    private static final int TRIES = Integer.getInteger("meuse.tries", 100);

    @Test
    void nothingOfATableIsFoundOut() {
        attack("tables", TRIES, seed -> RandomPublication.table(seed, 2 + (int) (seed % 4), 3 + (int) (seed % 3)));
    }

    @Test
    void nothingOfQuartersAfterEachOtherIsFoundOut() {
        attack("quarters", TRIES / 5, seed -> RandomPublication.quarters(seed, 1, 4, 3));
    }

    @Test
    void nothingOfPartsThatOverlapIsFoundOut() {
        attack("overlapping", TRIES, seed -> RandomPublication.overlapping(seed, 3 + (int) (seed % 4)));
    }

    /** Other tables than the suite's, and many more of them. */
    @Test
    @Tag("soak")
    void nothingOfThousandsMoreIsFoundOut() {
        int tries = Integer.getInteger("meuse.tries", 2_000);
        for (long first : new long[] {10_000, 100_000}) {
            attack("tables", first, tries, seed -> RandomPublication.table(seed, 2 + (int) (seed % 5), 3 + (int) (seed % 4)));
            attack("overlapping", first, tries, seed -> RandomPublication.overlapping(seed, 3 + (int) (seed % 4)));
            attack("quarters", first, tries / 10, seed -> RandomPublication.quarters(seed, 2, 4, 4));
        }
    }

    private static void attack(String what, int tries, LongFunction<Publication> make) {
        attack(what, SEED, tries, make);
    }

    private static void attack(String what, long first, int tries, LongFunction<Publication> make) {
        int cells = 0;
        int small = 0;
        int hidden = 0;
        for (long seed = first; seed < first + tries; seed++) {
            Publication of = make.apply(seed);
            Pattern pattern = Pattern.of(of);
            String where = what + ", seed " + seed;
            assertEquals(List.of(), pattern.open(true), where);
            findNothing(of, pattern.hidden(), shown(of, pattern), where);
            findNothingAsOne(of, pattern, where, new Random(seed));
            for (int number = 0; number < of.size(); number++) {
                boolean counts = of.quantity(number).isFigure() && of.quantity(number).value() > 0;
                cells += counts ? 1 : 0;
                small += counts && of.isSmall(number) ? 1 : 0;
                hidden += counts && pattern.hides(number) ? 1 : 0;
            }
        }
        System.out.printf("%s: seeds %d to %d; of %d cells %d small, %d hidden%n", what, first, first + tries - 1, cells, small, hidden);
    }

    private static BitSet shown(Publication of, Pattern pattern) {
        BitSet shown = new BitSet();
        for (int number = 0; number < of.size(); number++) {
            shown.set(number, of.quantity(number).isFigure() && !pattern.hides(number));
        }
        return shown;
    }

    /** Whoever stands alone in a cell knows it, and finds no other. */
    private static void findNothingAsOne(Publication of, Pattern pattern, String where, Random random) {
        int[] alone = pattern.hidden().stream().filter(number -> of.quantity(number).isOfOne()).toArray();
        if (alone.length > 0) {
            int one = alone[random.nextInt(alone.length)];
            BitSet itself = new BitSet();
            Arrays.stream(alone).filter(number -> of.alone().of(number) == of.alone().of(one)).forEach(itself::set);
            BitSet known = shown(of, pattern);
            known.or(itself);
            BitSet others = pattern.hidden();
            others.andNot(itself);
            others.stream().filter(number -> !of.isSmall(number)).forEach(others::clear);
            findNothing(of, others, known, where + ", alone in " + one);
        }
    }

    private static BitSet zeros(Publication of) {
        BitSet zeros = new BitSet();
        for (int number = 0; number < of.size(); number++) {
            zeros.set(number, of.quantity(number).isFigure() && of.quantity(number).value() == 0);
        }
        return zeros;
    }

    private static void findNothing(Publication of, BitSet hidden, BitSet known, String where) {
        Attacker attacker = new Attacker(of, known);
        hidden.stream().forEach(number -> {
            Attacker.Bounds bounds = attacker.bounds(number);
            long value = of.quantity(number).value();
            assertTrue(bounds.least() <= value && value <= bounds.most(), where + ": " + number + " is not in " + bounds);
            if (value >= of.threshold()) {
                assertTrue(bounds.width() >= of.threshold() - 1, where + ": " + number + " is in " + bounds);
            } else {
                // Zeros are shown, so that it can be no less than there are parts of it.
                long parts = new Attacker(of, zeros(of)).bounds(number).least();
                assertTrue(bounds.least() <= Math.max(1, parts) && bounds.most() >= of.threshold(),
                        where + ": " + number + ", which is small, is in " + bounds);
            }
        });
    }
}
