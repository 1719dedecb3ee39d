package eu.meuse.indicators;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Who is counted in a quarter, and who of them for the first time, for one count; quarters in their order. */
final class Arrivals {
    private final Set<String> seen = new HashSet<>();
    private long[] now = new long[0];
    private long[] fresh = new long[0];

    /**
     * Counts the values of a quarter.
     *
     * @param values each with its words
     * @param at where those of this count begin; the first bit is that of the total
     * @param words how many they are
     */
    void quarter(Map<String, long[]> values, int at, int words) {
        now = new long[words * Long.SIZE];
        fresh = new long[words * Long.SIZE];
        values.forEach((value, all) -> {
            if ((all[at] & 1) == 1) {
                add(all, at, words, now);
                if (seen.add(value)) {
                    add(all, at, words, fresh);
                }
            }
        });
    }

    private static void add(long[] all, int at, int words, long[] into) {
        for (int word = 0; word < words; word++) {
            for (long rest = all[at + word]; rest != 0; rest &= rest - 1) {
                into[word * Long.SIZE + Long.numberOfTrailingZeros(rest)]++;
            }
        }
    }

    /** How many values stand in each cell, by its number; empty cells are passed over. */
    void now(BiConsumer<Integer, BigDecimal> into) {
        each(now, into);
    }

    /** The same of those that no earlier quarter had. */
    void fresh(BiConsumer<Integer, BigDecimal> into) {
        each(fresh, into);
    }

    /** How many no earlier quarter had. */
    BigDecimal arrived() {
        return BigDecimal.valueOf(fresh[0]);
    }

    private static void each(long[] counts, BiConsumer<Integer, BigDecimal> into) {
        for (int bit = 0; bit < counts.length; bit++) {
            if (counts[bit] > 0) {
                into.accept(bit, BigDecimal.valueOf(counts[bit]));
            }
        }
    }
}
