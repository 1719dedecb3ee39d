package eu.meuse.reports.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks as far as they are certain: from the best to the worst that the differences which stand allow. All ranges hold at
 * once with a confidence of 95 % (the way of Mogstad, Romano, Shaikh and Wilhelm, 2024, Review of Economic Studies 91, with
 * exact tests).
 */
public final class Ranks {
    /** The best and the worst place that one may have, from 1. */
    public record Range(int best, int worst) {}

    private Ranks() {}

    /** The places of samples by their values, the highest first; in the order given. */
    public static List<Range> of(List<Sample> samples) {
        int count = samples.size();
        int[] above = new int[count];
        int[] below = new int[count];
        List<int[]> pairs = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> IntStream.range(i + 1, count).forEach(j -> pairs.add(new int[] {i, j})));
        List<Double> corrected = Holm.corrected(pairs.stream()
                .map(pair -> samples.get(pair[0]).likelihoodOfSame(samples.get(pair[1])))
                .toList());
        for (int n = 0; n < pairs.size(); n++) {
            if (corrected.get(n) < Holm.LEVEL) {
                int[] pair = pairs.get(n);
                boolean firstIsHigher = samples.get(pair[0]).value() > samples.get(pair[1]).value();
                above[pair[firstIsHigher ? 1 : 0]]++;
                below[pair[firstIsHigher ? 0 : 1]]++;
            }
        }
        return IntStream.range(0, count).mapToObj(i -> new Range(1 + above[i], count - below[i])).toList();
    }
}
