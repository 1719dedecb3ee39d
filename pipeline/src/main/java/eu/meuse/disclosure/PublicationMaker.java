package eu.meuse.disclosure;

import eu.meuse.disclosure.audit.Publication;
import eu.meuse.disclosure.audit.Quantity.Standing;
import eu.meuse.disclosure.audit.Quantity;
import eu.meuse.disclosure.audit.Relation;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts together what everybody knows of the counts of a pack and of those published before: one relation a sentence. */
final class PublicationMaker {
    private static final String EVENTS = "count(distinctevent_id)";
    /** The dimension of which parts can be missing; what has no code in another is a gap in the data, no group of people. */
    private static final String DELIVERING = "region";
    private static final String NOT_NULL = "isnotnull";

    private final long threshold;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final SortedMap<Quarter, SortedMap<Count, Integer>> numbers = new TreeMap<>();

    PublicationMaker(long threshold) {
        this.threshold = threshold;
    }

    Publication publication() {
        return new Publication(quantities, relations, threshold);
    }

    /** The numbers of a quarter's counts. */
    Map<Count, Integer> numbers(Quarter quarter) {
        return numbers.get(quarter);
    }

    /** Adds the counts of a quarter; quarters come in their order. */
    void add(Standings standings) {
        Pack pack = standings.latest();
        Optional<Quarter> before = numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.lastKey());
        SortedMap<Count, Integer> numbered = new TreeMap<>();
        numbers.put(pack.quarter(), numbered);
        Losses losses = new Losses(before.map(this::withheld).orElse(Set.of()));
        pack.values().forEach((count, value) -> numbered.put(count, quantity(
                pack.quarter() + " " + count, value, people(pack, count, value), standings.of(count),
                standings.isNew() && pack.printed().contains(count), losses.of(count, value))));
        Family family = new Family(pack, numbered);
        family.parts();
        family.nested();
        family.persons();
        family.scopes(before, losses);
    }

    private Set<Count> withheld(Quarter quarter) {
        Set<Count> withheld = new HashSet<>();
        numbers.get(quarter).forEach((count, number) -> {
            if (quantities.get(number).standing() == Standing.WITHHELD) {
                withheld.add(count);
            }
        });
        return withheld;
    }

    /** So many different people as the facts name; where nobody has counted them as many as there are facts. */
    private static long people(Pack pack, Count count, long value) {
        return pack.values().getOrDefault(count.of(count.counting().by(Counting.PERSONS)), value);
    }

    private int quantity(String name, long value, long people, Standing standing, boolean isPrinted, double loss) {
        quantities.add(new Quantity(name, value, people, standing, isPrinted, loss));
        return quantities.size() - 1;
    }

    private long value(int number) {
        return quantities.get(number).value();
    }

    /** What the first is more than the second: some of those whom the first counts. */
    private void difference(int whole, int part) {
        long rest = value(whole) - value(part);
        if (rest >= 0) {
            relations.add(Relation.sum(whole, part, derived(whole, part, rest)));
        }
    }

    private int derived(int whole, int part, long rest) {
        return quantity(quantities.get(whole).name() + " without " + quantities.get(part).name(), rest, rest, Standing.DERIVED, false, 0);
    }

    /** The relations of one quarter's counts. */
    private final class Family {
        private final Pack pack;
        private final SortedMap<Count, Integer> numbered;

        Family(Pack pack, SortedMap<Count, Integer> numbered) {
            this.pack = pack;
            this.numbered = numbered;
        }

        private Optional<Integer> number(Count count) {
            return Optional.ofNullable(numbered.get(count));
        }

        private record Breakdown(Count whole, String dimension) {}

        /** Parts of a breakdown add up, or each is a part of a whole that is no more than all of them. */
        void parts() {
            Map<Breakdown, List<Integer>> breakdowns = new TreeMap<>(
                    Comparator.comparing(Breakdown::whole).thenComparing(Breakdown::dimension));
            numbered.forEach((count, number) -> count.place().keySet().forEach(dimension ->
                    breakdowns.computeIfAbsent(new Breakdown(count.without(dimension), dimension), any -> new ArrayList<>()).add(number)));
            breakdowns.forEach((breakdown, parts) -> {
                int[] of = parts.stream().mapToInt(Integer::intValue).toArray();
                number(breakdown.whole()).ifPresent(whole -> broken(breakdown, whole, of));
                number(breakdown.whole().of(known(breakdown))).ifPresent(whole -> relations.add(Relation.sum(whole, of)));
            });
        }

        /** The counting of those whose code in a dimension is known. */
        private Counting known(Breakdown breakdown) {
            Counting counting = breakdown.whole().counting();
            Set<String> conditions = new HashSet<>(counting.conditions());
            conditions.add(breakdown.dimension() + NOT_NULL);
            return new Counting(counting.of(), counting.dated(), counting.aggregate(), new java.util.TreeSet<>(conditions));
        }

        private void broken(Breakdown breakdown, int whole, int[] parts) {
            if (!breakdown.whole().counting().addsUp()) {
                relations.add(Relation.atMost(whole, parts));
                for (int part : parts) {
                    difference(whole, part);
                }
                return;
            }
            long rest = value(whole);
            for (int part : parts) {
                rest -= value(part);
            }
            Relation sum = Relation.sum(whole, parts);
            if (rest > 0 && breakdown.dimension().equals(DELIVERING)) {
                int[] all = java.util.Arrays.copyOf(parts, parts.length + 1);
                all[parts.length] = quantity(quantities.get(whole).name() + " by no known " + breakdown.dimension(), rest, rest, Standing.DERIVED, false, 0);
                relations.add(Relation.sum(whole, all));
            } else {
                relations.add(new Relation(sum.of(), sum.times(), rest, rest));
            }
        }

        /** What counts a part of what another counts in the same place. */
        void nested() {
            Set<List<Integer>> pairs = new java.util.LinkedHashSet<>();
            List<Counting> countings = numbered.keySet().stream().map(Count::counting).distinct().toList();
            numbered.forEach((count, part) -> {
                countings.stream().filter(count.counting()::isPartOf).filter(other -> !isGap(count.counting(), other)).forEach(other ->
                        number(count.of(other)).ifPresent(whole -> pairs.add(List.of(whole, part))));
                count.counting().everybody().flatMap(all -> number(count.of(all))).ifPresent(whole -> pairs.add(List.of(whole, part)));
            });
            pack.shares().forEach(share -> pairs.add(List.of(numbered.get(share.get(1)), numbered.get(share.get(0)))));
            pairs.stream().filter(pair -> !pair.get(0).equals(pair.get(1))).forEach(pair -> difference(pair.get(0), pair.get(1)));
        }

        /** Whether what the one counts less than the other is only what is not known. */
        private boolean isGap(Counting part, Counting whole) {
            return part.conditions().stream().filter(condition -> !whole.conditions().contains(condition))
                    .allMatch(condition -> condition.endsWith(NOT_NULL));
        }

        /** Nobody attends an event twice: people are at most attendances, and these at most so many times people as there are events. */
        void persons() {
            numbered.forEach((count, facts) -> {
                if (count.counting().aggregate().equals(Counting.FACTS) && count.counting().of().equals(FactTable.PARTICIPATIONS.name())) {
                    Optional<Integer> persons = number(count.of(count.counting().by(Counting.PERSONS)));
                    Optional<Long> events = Optional.ofNullable(pack.others().get(count.of(count.counting().by(EVENTS))));
                    persons.ifPresent(people -> {
                        relations.add(Relation.atMost(people, facts));
                        events.ifPresent(times -> relations.add(Relation.atMost(facts, times, people)));
                    });
                }
            });
        }

        /** What was counted up to the quarter's end was counted in it or before. */
        void scopes(Optional<Quarter> before, Losses losses) {
            Map<Count, Integer> earlier = before.map(numbers::get).orElse(new TreeMap<>());
            boolean adjacent = before.map(quarter -> quarter.next().equals(pack.quarter())).orElse(false);
            numbered.forEach((toDate, all) -> {
                if (toDate.scope() == Scope.TO_DATE) {
                    Optional<Integer> quarter = number(toDate.in(Scope.QUARTER));
                    Optional<Integer> then = Optional.ofNullable(earlier.get(toDate));
                    if (toDate.counting().addsUp()) {
                        quarter.ifPresent(now -> added(toDate, all, now, then, adjacent, losses));
                    } else {
                        quarter.ifPresent(now -> difference(all, now));
                        then.ifPresent(known -> grown(toDate, all, known, adjacent ? quarter : Optional.empty()));
                    }
                }
            });
        }

        private void added(Count count, int all, int now, Optional<Integer> then, boolean adjacent, Losses losses) {
            long rest = value(all) - value(now);
            if (rest < 0) {
                return;
            }
            if (adjacent && then.isPresent() && value(then.get()) == rest) {
                relations.add(Relation.sum(all, now, then.get()));
                return;
            }
            int assumed = quantity("before " + pack.quarter() + " " + count, rest, rest, Standing.CHOSEN, false, losses.assumed(count, rest));
            relations.add(Relation.sum(all, now, assumed));
            then.ifPresent(known -> relations.add(Relation.atMost(known, assumed)));
        }

        /** People who had been counted are counted still; those who were not have come since. */
        private void grown(Count count, int all, int then, Optional<Integer> quarter) {
            difference(all, then);
            quarter.ifPresent(now -> relations.add(Relation.atMost(all, then, now)));
            number(new Count(count.counting().first(), Scope.QUARTER, count.place()))
                    .ifPresent(newcomers -> relations.add(Relation.sum(all, then, newcomers)));
        }
    }
}
