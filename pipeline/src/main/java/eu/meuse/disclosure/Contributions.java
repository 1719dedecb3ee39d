package eu.meuse.disclosure;

import eu.meuse.disclosure.audit.Quantity.Margin;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** What each organisation has of an amount, in cents. */
final class Contributions {
    private static final int PERCENT = 100;

    private final Map<String, Long> cents = new TreeMap<>();

    void add(String organisation, long amount) {
        cents.merge(organisation, amount, Long::sum);
    }

    /** Adds others, so many times. */
    Contributions with(Contributions others, int times) {
        Contributions both = new Contributions();
        both.cents.putAll(cents);
        others.cents.forEach((organisation, amount) -> both.add(organisation, times * amount));
        return both;
    }

    /** Those alone who have something. */
    Contributions withoutNoughts() {
        Contributions some = new Contributions();
        some.cents.putAll(cents);
        some.cents.values().removeIf(amount -> amount == 0);
        return some;
    }

    long total() {
        return cents.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether some took away, which no rule of dominance knows. */
    boolean isNegative() {
        return cents.values().stream().anyMatch(amount -> amount < 0);
    }

    /**
     * What must stay open of the amount by the p % rule: it is sensitive where what all but the two largest have of it is less
     * than p percent of the largest, as the second could then tell the first as closely as that.
     *
     * @param numbers of organisations
     */
    Margin margin(int percent, ToIntFunction<String> numbers) {
        List<Map.Entry<String, Long>> largest = cents.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Collections.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        long first = largest.get(0).getValue();
        long second = largest.size() > 1 ? largest.get(1).getValue() : 0;
        long missing = first * percent - PERCENT * (total() - first - second);
        return missing > 0
                ? new Margin((missing + PERCENT - 1) / PERCENT, second, numbers.applyAsInt(largest.get(0).getKey()), first)
                : new Margin(0, first, -1, 0);
    }
}
