package eu.meuse.indicators;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Map;
import java.util.function.BiConsumer;

/** Who is counted in a quarter, and who of them for the first time, for one count; quarters in their order. */
final class Arrivals {
    private final BitSet seen = new BitSet();
    private long[] now = new long[0];
    private long[] fresh = new long[0];

    /**
     * Different values with their words, each with a number that is its own in all quarters.
     *
     * @param words in the order of the numbers
     */
    record Values(int[] numbers, long[][] words) {

        /** @param known value to number, to which new ones are added */
        static Values of(Map<String, long[]> values, Map<String, Integer> known) {
            int[] numbers = new int[values.size()];
            long[][] words = new long[values.size()][];
            int at = 0;
            for (Map.Entry<String, long[]> value : values.entrySet()) {
                Integer number = known.putIfAbsent(value.getKey(), known.size());
                numbers[at] = number == null ? known.size() - 1 : number;
                words[at++] = value.getValue();
            }
            return new Values(numbers, words);
        }
    }

    /**
     * Counts the values of a quarter.
     *
     * @param at where the words of this count begin; the first bit is that of the total
     * @param words how many they are
     */
    void quarter(Values values, int at, int words) {
        now = new long[words * Long.SIZE];
        fresh = new long[words * Long.SIZE];
        for (int i = 0; i < values.numbers().length; i++) {
            long[] all = values.words()[i];
            if ((all[at] & 1) == 1) {
                add(all, at, words, now);
                if (!seen.get(values.numbers()[i])) {
                    seen.set(values.numbers()[i]);
                    add(all, at, words, fresh);
                }
            }
        }
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
