package eu.meuse.reports.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Comparisons made at once. One in twenty looks striking by chance alone; after Holm (1979), Scandinavian Journal of
 * Statistics 6, not even one of all that stand is due to chance, with a confidence of 95 %.
 */
public final class Holm {
    /** How likely it may be that one of all differences said to stand does not. */
    public static final double LEVEL = 0.05;

    private Holm() {}

    /**
     * Likelihoods of single comparisons, each corrected for all the others.
     *
     * @return in the order given; below {@link #LEVEL}: the difference stands
     */
    public static List<Double> corrected(List<Double> likelihoods) {
        int count = likelihoods.size();
        double[] corrected = new double[count];
        double largest = 0;
        List<Integer> rising = IntStream.range(0, count).boxed().sorted(Comparator.comparing(likelihoods::get)).toList();
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.min(1, likelihoods.get(rising.get(i)) * (count - i)));
            corrected[rising.get(i)] = largest;
        }
        return Arrays.stream(corrected).boxed().toList();
    }
}
