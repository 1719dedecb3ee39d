package eu.meuse.disclosure.audit;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What everybody knows of some quantities: their sum, each times a number, is at least and at most something.
 *
 * @param of numbers of the quantities, each once
 * @param times each of them
 */
public record Relation(int[] of, long[] times, long least, long most) {
    /** No bound. */
    public static final long ANY = Long.MAX_VALUE / 4;

    /** The first is the sum of the others. */
    public static Relation sum(int whole, int... parts) {
        int[] of = IntStream.concat(IntStream.of(whole), Arrays.stream(parts)).toArray();
        long[] times = new long[of.length];
        Arrays.fill(times, -1);
        times[0] = 1;
        return new Relation(of, times, 0, 0);
    }

    /** The first is at most the sum of the others. */
    public static Relation atMost(int part, int... others) {
        Relation sum = sum(part, others);
        return new Relation(sum.of, sum.times, -ANY, 0);
    }

    /** The first is at most so many times the second. */
    public static Relation atMostTimes(int part, long times, int other) {
        return new Relation(new int[] {part, other}, new long[] {1, -times}, -ANY, 0);
    }

    /** The sum with these values. */
    long sum(long[] values) {
        long sum = 0;
        for (int i = 0; i < of.length; i++) {
            sum += times[i] * values[of[i]];
        }
        return sum;
    }

    /** How often one of its quantities stands in it. */
    long times(int quantity) {
        for (int i = 0; i < of.length; i++) {
            if (of[i] == quantity) {
                return times[i];
            }
        }
        return 0;
    }

    /** By how much a sum is too great (positive) or too small (negative); 0 where it fits. */
    long excess(long sum) {
        return sum > most ? sum - most : Math.min(0, sum - least);
    }
}
