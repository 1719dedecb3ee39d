package eu.meuse.attack;

import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * What a programme is like, apart from what happens in it.
 *
 * @param sectors none where nobody asks for them
 * @param withdraws whether a region takes back all that it has sent of a quarter
 * @param misses whether regions deliver nothing of a quarter, or only with the next
 * @param changesCards whether packs have other indicators than those before
 */
record Shape(int threshold, int regions, int sectors, boolean withdraws, boolean misses, boolean changesCards) {
    private static final int[] THRESHOLDS = {5, 5, 5, 3, 10};
    private static final int MANY = 12;

    /** That of a seed: two of five are as most programmes are. */
    static Shape of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int few = 2 + random.nextInt(2);
        int sectors = 2 + random.nextInt(2);
        Shape usual = new Shape(THRESHOLDS[0], few, sectors, false, false, false);
        if (random.nextInt(5) < 2) {
            return usual;
        }
        int kind = random.nextInt(10);
        int regions = kind == 0 ? MANY : kind <= 2 ? 1 : few;
        return new Shape(THRESHOLDS[random.nextInt(THRESHOLDS.length)], regions, kind == 0 || kind == 3 || kind == 4 ? 0 : sectors,
                random.nextInt(3) == 0, random.nextInt(3) == 0, random.nextInt(3) == 0);
    }

    /** One of the regions, now and then, where something happens to any. */
    Optional<Integer> oneRegion(boolean does, int oneOf, Random random) {
        return does && random.nextInt(oneOf) == 0 ? Optional.of(random.nextInt(regions)) : Optional.empty();
    }
}
