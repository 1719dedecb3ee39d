package eu.meuse.samples.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole by weights, to the last unit. */
public final class Shares {
    private Shares() {}

    /** Parts that add up to the whole; units left over go to the largest remainders, the first of equals first. */
    public static List<Long> divide(long whole, List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        List<Long> parts = new ArrayList<>();
        weights.forEach(weight -> parts.add(whole * weight / sum));
        long left = whole - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, weights.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> -(whole * weights.get(i) % sum)))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts;
    }

    /** As many of each word as said, in a row. */
    static List<String> each(Object... wordsAndCounts) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < wordsAndCounts.length; i += 2) {
            for (int n = 0; n < (int) wordsAndCounts[i + 1]; n++) {
                all.add((String) wordsAndCounts[i]);
            }
        }
        return all;
    }
}
