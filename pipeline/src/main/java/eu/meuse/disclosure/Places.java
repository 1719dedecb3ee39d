package eu.meuse.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What everybody knows of counts of the same in several places: the codes of a dimension part the whole, some codes are made up of
 * each, and all but some of the others.
 */
final class Places {
    private static final Comparator<SortedSet<String>> BY_NAMES = Comparator.comparing(SortedSet::toString);

    private final SortedMap<Count, Integer> numbers;
    private final Sentences sentences;

    /** Counts that are one whole by some dimensions. */
    private record Breakdown(Count whole, SortedSet<String> dimensions) implements Comparable<Breakdown> {
        @Override
        public int compareTo(Breakdown other) {
            return Comparator.comparing(Breakdown::whole).thenComparing(Breakdown::dimensions, BY_NAMES).compare(this, other);
        }
    }

    Places(SortedMap<Count, Integer> numbers, Sentences sentences) {
        this.numbers = numbers;
        this.sentences = sentences;
    }

    void relate() {
        SortedMap<Breakdown, List<Count>> breakdowns = new TreeMap<>();
        numbers.keySet().forEach(count -> wholes(count, new ArrayList<>(count.place().keySet()), new TreeSet<>(), breakdowns));
        breakdowns.forEach(this::relate);
    }

    /** All that a count is a part of by one dimension, and by several where nothing that is counted stands between. */
    private void wholes(Count count, List<String> left, SortedSet<String> without, SortedMap<Breakdown, List<Count>> breakdowns) {
        for (int i = 0; i < left.size(); i++) {
            SortedSet<String> more = new TreeSet<>(without);
            more.add(left.get(i));
            Count whole = count.without(more);
            if (more.size() == 1 || numbers.containsKey(whole) && !isBetween(count, more)) {
                breakdowns.computeIfAbsent(new Breakdown(whole, more), any -> new ArrayList<>()).add(count);
            }
            wholes(count, left.subList(i + 1, left.size()), more, breakdowns);
        }
    }

    private boolean isBetween(Count count, SortedSet<String> dimensions) {
        return dimensions.stream().anyMatch(kept -> {
            SortedSet<String> fewer = new TreeSet<>(dimensions);
            fewer.remove(kept);
            return numbers.containsKey(count.without(fewer)) || fewer.size() > 1 && isBetween(count, fewer);
        });
    }

    private void relate(Breakdown breakdown, List<Count> parts) {
        Optional<Count> whole = Optional.of(breakdown.whole()).filter(numbers::containsKey);
        List<Count> cells = parts.stream().filter(part -> part.isCellOf(breakdown.dimensions())).toList();
        List<Count> several = parts.stream().filter(part -> !cells.contains(part)).toList();
        whole.ifPresent(of -> madeOf(of, cells));
        for (Count some : several) {
            List<Count> within = cells.stream().filter(cell -> isWithin(cell, some, breakdown.dimensions())).toList();
            madeOf(some, within);
            whole.ifPresent(of -> {
                List<Count> beside = new ArrayList<>(cells);
                beside.removeIf(cell -> !isApart(cell, some, breakdown.dimensions()));
                beside.add(some);
                madeOf(of, beside);
            });
            several.forEach(other -> beside(some, other, whole, breakdown.dimensions()));
        }
    }

    private void beside(Count one, Count other, Optional<Count> whole, Collection<String> dimensions) {
        if (!one.equals(other) && isWithin(other, one, dimensions)) {
            madeOf(one, List.of(other));
        } else if (one.compareTo(other) < 0 && isApart(one, other, dimensions)) {
            whole.ifPresent(of -> madeOf(of, List.of(one, other)));
        }
    }

    private void madeOf(Count whole, List<Count> parts) {
        List<Integer> of = parts.stream().map(numbers::get).toList();
        if (of.isEmpty()) {
            return;
        }
        if (whole.counting().addsUp()) {
            sentences.addsUp(numbers.get(whole), of, 0);
        } else {
            sentences.covers(numbers.get(whole), of);
        }
    }

    private static boolean isWithin(Count part, Count whole, Collection<String> dimensions) {
        return dimensions.stream().allMatch(dimension -> codes(whole, dimension).contains(codes(part, dimension)));
    }

    private static boolean isApart(Count one, Count other, Collection<String> dimensions) {
        return dimensions.stream().anyMatch(dimension -> codes(one, dimension).isApartFrom(codes(other, dimension)));
    }

    private static Codes codes(Count count, String dimension) {
        return count.place().get(dimension);
    }
}
