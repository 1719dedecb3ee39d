package eu.meuse.indicators.tally;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** The codes of the facts of each of many values. */
final class Occurrences {
    private final Texts texts = new Texts();
    private final int length;
    private int[] values = new int[1 << 10];
    private long[] codes;
    private int count;

    /** @param length of a code */
    Occurrences(int length) {
        this.length = length;
        this.codes = new long[values.length * length];
    }

    void add(byte[] text, int from, int size, long[] code) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
            codes = Arrays.copyOf(codes, 2 * count * length);
        }
        values[count] = texts.number(text, from, size, Texts.hash(text, from, size));
        System.arraycopy(code, 0, codes, count * length, length);
        count++;
    }

    /** The codes of each value, and how many they are. */
    void each(ObjIntConsumer<long[]> value) {
        int[] ends = new int[texts.count() + 1];
        for (int i = 0; i < count; i++) {
            ends[values[i] + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] next = Arrays.copyOf(ends, ends.length);
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            sorted[next[values[i]]++] = i;
        }
        long[] some = new long[64 * length];
        for (int number = 0; number < texts.count(); number++) {
            int facts = ends[number + 1] - ends[number];
            some = facts * length > some.length ? new long[2 * facts * length] : some;
            for (int i = 0; i < facts; i++) {
                System.arraycopy(codes, sorted[ends[number] + i] * length, some, i * length, length);
            }
            value.accept(some, facts);
        }
    }
}
