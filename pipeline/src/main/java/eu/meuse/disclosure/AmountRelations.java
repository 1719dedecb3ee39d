package eu.meuse.disclosure;

import eu.meuse.disclosure.Amount.Period;
import eu.meuse.disclosure.audit.Pattern;
import eu.meuse.disclosure.audit.Publication;
import eu.meuse.disclosure.audit.Quantity.Standing;
import eu.meuse.disclosure.audit.Quantity;
import eu.meuse.disclosure.audit.Relation;
import eu.meuse.programme.IndicatorCard.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts together what everybody knows of amounts of organisations: parts add up to wholes, in places, in time and of sums. */
final class AmountRelations {
    /** Readers lose most with a total, as with counts. */
    private static final double[] LOSS = {150, 12, 6};
    private static final double CENTS = 100;

    private final Amounts amounts;
    private final int percent;
    private final Function<Amount, Standing> standing;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Contributions> contributions = new ArrayList<>();
    /** What stands behind each quantity. */
    private final List<BitSet> facts = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Whole> wholes = new ArrayList<>();
    private final Map<Amount, Integer> numbers = new LinkedHashMap<>();
    private final Set<Object> done = new HashSet<>();

    private record Whole(int whole, List<Integer> parts) {}

    private record Of(List<Measure> measures, Set<String> dimensions, Period period) {}

    private record Breakdown(Amount whole, String dimension) {}

    /** @param standing of amounts that figures show or would; derived where none does */
    AmountRelations(Amounts amounts, int percent, Function<Amount, Standing> standing) {
        this.amounts = amounts;
        this.percent = percent;
        this.standing = standing;
    }

    Publication publication() {
        return new Publication(quantities, relations, 0, together());
    }

    /** The quantities in which facts are, each once where several are in the same. */
    private List<int[]> together() {
        SortedMap<Integer, List<Integer>> in = new TreeMap<>();
        for (int number = 0; number < facts.size(); number++) {
            int quantity = number;
            facts.get(number).stream().forEach(fact -> in.computeIfAbsent(fact, any -> new ArrayList<>()).add(quantity));
        }
        return in.values().stream().distinct().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    /** The number of an amount; none where it is nought. */
    Optional<Integer> number(Amount amount) {
        return Optional.ofNullable(numbers.get(amount));
    }

    /** Adds amounts by some dimensions in some time, and by fewer of them, and what they are added up of. */
    void add(List<Measure> of, Set<String> dimensions, Period period) {
        SortedSet<String> by = new TreeSet<>(dimensions);
        if (done.add(new Of(of, by, period))) {
            Collection<Amount> parts = amounts.by(of, period, by).keySet();
            parts.forEach(this::quantity);
            for (String dimension : by) {
                SortedSet<String> fewer = new TreeSet<>(by);
                fewer.remove(dimension);
                add(of, fewer, period);
                breakDown(parts, dimension);
            }
            if (of.size() > 1) {
                of.forEach(measure -> add(List.of(measure), by, period));
                parts.forEach(whole -> whole(whole, of.stream().map(measure -> whole.of(List.of(measure))).toList()));
            }
        }
    }

    private void breakDown(Collection<Amount> parts, String dimension) {
        Map<Breakdown, List<Amount>> breakdowns = new LinkedHashMap<>();
        parts.forEach(part -> breakdowns.computeIfAbsent(new Breakdown(part.without(dimension), dimension), any -> new ArrayList<>()).add(part));
        breakdowns.forEach((breakdown, of) -> whole(breakdown.whole(), of));
    }

    /** Of amounts by some dimensions in some time that they are those of shorter times together. */
    void addUp(List<Measure> of, Set<String> dimensions, Period whole, Period... parts) {
        if (done.add(List.of(of, new TreeSet<>(dimensions), whole, List.of(parts)))) {
            amounts.by(of, whole, dimensions).keySet()
                    .forEach(amount -> whole(amount, Arrays.stream(parts).map(amount::in).toList()));
        }
    }

    /** What one measure adds up only some of the facts of another: the difference is an amount, too. */
    void nested(Amount part, List<Measure> more) {
        Amount all = part.of(more);
        if (number(part).isPresent() && number(all).isPresent() && done.add(List.of(part, all))) {
            Contributions rest = amounts.of(all).with(amounts.of(part), -1).withoutNoughts();
            if (!rest.isNegative()) {
                int[] parts = rest.total() == 0 ? new int[] {numbers.get(part)}
                        : new int[] {numbers.get(part), put(all + " without " + part.of(), rest, without(number(all).get(), number(part).get()), Standing.DERIVED, 0)};
                relations.add(Relation.sum(numbers.get(all), parts));
            }
        }
    }

    /** All amounts that have been added. */
    List<Amount> all() {
        return List.copyOf(numbers.keySet());
    }

    /** One is others together; where it is not, nobody knows that. */
    void whole(Amount whole, List<Amount> parts) {
        List<Integer> of = parts.stream().flatMap(part -> number(part).stream()).toList();
        number(whole).filter(any -> !of.isEmpty()).ifPresent(number -> {
            relations.add(Relation.sum(number, of.stream().mapToInt(Integer::intValue).toArray()));
            wholes.add(new Whole(number, of));
        });
    }

    private void quantity(Amount amount) {
        if (!numbers.containsKey(amount)) {
            Contributions of = amounts.of(amount);
            double loss = LOSS[Math.min(amount.place().size(), LOSS.length - 1)] + Math.log1p(of.total() / CENTS);
            numbers.put(amount, put(amount.period() + " " + new TreeMap<>(amount.place()) + " of " + amount.of(), of, amounts.facts(amount), standing.apply(amount), loss));
        }
    }

    private BitSet without(int all, int part) {
        BitSet rest = (BitSet) facts.get(all).clone();
        rest.andNot(facts.get(part));
        return rest;
    }

    private int put(String name, Contributions of, BitSet behind, Standing how, double loss) {
        quantities.add(Quantity.amount(name, of.total(), how, loss, of.margin(percent, amounts::number)));
        contributions.add(of);
        facts.add(behind);
        return quantities.size() - 1;
    }

    /**
     * Adds what is hidden of a whole that is not, as one: where an organisation dominates that, it must be open as well.
     *
     * @return whether there was any that had not been added
     */
    boolean addHidden(Pattern pattern, Publication publication) {
        boolean added = false;
        for (Whole whole : List.copyOf(wholes)) {
            List<Integer> open = whole.parts().stream().filter(part -> isOpen(part, pattern, publication)).toList();
            boolean isShown = !pattern.hides(whole.whole());
            if (isShown && open.size() > 1 && open.size() < whole.parts().size() && done.add(open)) {
                added |= addTogether(open);
            }
        }
        return added;
    }

    private boolean addTogether(List<Integer> open) {
        Contributions together = open.stream().map(contributions::get).reduce(new Contributions(), (one, other) -> one.with(other, 1));
        boolean dominated = together.margin(percent, amounts::number).width() > 0;
        if (dominated) {
            BitSet behind = new BitSet();
            open.forEach(part -> behind.or(facts.get(part)));
            int sum = put("hidden together " + open.stream().map(part -> quantities.get(part).name()).toList(), together, behind, Standing.DERIVED, 0);
            relations.add(Relation.sum(sum, open.stream().mapToInt(Integer::intValue).toArray()));
        }
        return dominated;
    }

    private static boolean isOpen(int number, Pattern pattern, Publication publication) {
        return pattern.hides(number) || publication.quantity(number).standing() == Standing.DERIVED;
    }
}
