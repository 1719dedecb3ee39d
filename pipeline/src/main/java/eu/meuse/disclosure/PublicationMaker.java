package eu.meuse.disclosure;

import eu.meuse.disclosure.audit.Publication;
import eu.meuse.disclosure.audit.Quantity.Standing;
import eu.meuse.disclosure.audit.Relation;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts together what everybody knows of the counts of a pack and of those published before. */
final class PublicationMaker {
    private static final String EVENTS = "count(distinctevent_id)";

    private final long threshold;
    private final Sentences sentences = new Sentences();
    private final SortedMap<Quarter, SortedMap<Count, Integer>> numbers = new TreeMap<>();

    PublicationMaker(long threshold) {
        this.threshold = threshold;
    }

    Publication publication() {
        return sentences.publication(threshold);
    }

    /** The numbers of a quarter's counts. */
    Map<Count, Integer> numbers(Quarter quarter) {
        return numbers.get(quarter);
    }

    /** Adds the counts of a quarter as they stand and as replaced packs had them; quarters come in their order. */
    void add(Standings standings) {
        Pack pack = standings.latest();
        Optional<Quarter> before = numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.lastKey());
        SortedMap<Count, Integer> numbered = new TreeMap<>();
        numbers.put(pack.quarter(), numbered);
        Losses losses = new Losses(before.map(this::withheld).orElse(Set.of()));
        SortedMap<Count, Pack> counted = standings.counted();
        counted.forEach((count, by) -> {
            long value = by.values().get(count);
            numbered.put(count, sentences.quantity(pack.quarter() + " " + count, value, standings.people(count, value), standings.of(count, by),
                    standings.isNew() && pack.printed().contains(count),
                    standings.wasShown(count, by) ? losses.again(count, value) : losses.of(count, value)));
        });
        new Family(pack, numbered).relate(standings.made(), losses);
        replaced(standings, counted, numbered).forEach((old, then) -> new Family(old, then).relate(old.made().values(), losses));
    }

    /**
     * The numbers of packs that were replaced by others of their quarter, where they had other numbers: what they said of each other is
     * known still. What is the same number is one quantity.
     */
    private Map<Pack, SortedMap<Count, Integer>> replaced(Standings standings, SortedMap<Count, Pack> counted, SortedMap<Count, Integer> latest) {
        Map<Pack, SortedMap<Count, Integer>> replaced = new LinkedHashMap<>();
        Editions editions = new Editions();
        counted.forEach((count, pack) -> editions.add(count, pack, latest.get(count)));
        for (Pack old : standings.before()) {
            SortedMap<Count, Integer> then = new TreeMap<>();
            int before = editions.size();
            old.values().forEach((count, value) -> then.put(count, editions.number(count, old, () -> sentences.quantity(
                    old.quarter() + " replaced " + count, value, standings.people(count, value), standings.of(count, old), false, 0))));
            if (editions.size() > before) {
                replaced.put(old, then);
            }
            then.forEach((count, number) -> changed(latest.get(count), number));
        }
        return replaced;
    }

    /**
     * Who has come into a list that was published before, or gone from it: few are protected like others. That nobody has, nobody says;
     * nor who has of organisations.
     */
    private void changed(int now, int then) {
        long more = sentences.value(now) - sentences.value(then);
        if (more != 0 && sentences.quantity(now).isOfPeople()) {
            sentences.difference(more > 0 ? now : then, more > 0 ? then : now);
        }
    }

    private Set<Count> withheld(Quarter quarter) {
        Set<Count> withheld = new HashSet<>();
        numbers.get(quarter).forEach((count, number) -> {
            if (sentences.quantity(number).standing() == Standing.WITHHELD) {
                withheld.add(count);
            }
        });
        return withheld;
    }

    /** The relations of one quarter's counts. */
    private final class Family {
        private final Pack pack;
        private final SortedMap<Count, Integer> numbered;

        Family(Pack pack, SortedMap<Count, Integer> numbered) {
            this.pack = pack;
            this.numbered = numbered;
        }

        void relate(Collection<ShownCounts.Made> made, Losses losses) {
            new Places(numbered, sentences).relate();
            made.forEach(this::made);
            nested();
            persons();
            organisations();
            scopes(losses);
        }

        private Optional<Integer> number(Count count) {
            return Optional.ofNullable(numbered.get(count));
        }

        /** Facts are as many at least as organisations among them. */
        private void organisations() {
            numbered.forEach((count, several) -> {
                if (count.counting().isOfOrganisations()) {
                    number(count.of(count.counting().by(Counting.FACTS))).ifPresent(facts -> sentences.say(Relation.atMost(several, facts)));
                }
            });
        }

        /** A sum is its parts, those that do not count people among them; what is counted once for several is no more than all of them. */
        private void made(ShownCounts.Made made) {
            List<Integer> parts = new ArrayList<>();
            long beside = 0;
            for (Count part : made.parts()) {
                number(part).ifPresent(parts::add);
                beside += numbered.containsKey(part) ? 0 : pack.others().getOrDefault(part, 0L);
            }
            int whole = numbered.get(made.whole());
            if (made.addsUp()) {
                sentences.addsUp(whole, parts, beside);
            } else if (parts.size() == made.parts().size()) {
                sentences.covers(whole, parts);
            } else {
                parts.forEach(part -> sentences.difference(whole, part));
            }
        }

        /** What counts a part of what another counts in the same place. */
        private void nested() {
            numbered.forEach((count, part) ->
                    count.counting().everybody().flatMap(all -> number(count.of(all))).ifPresent(whole -> sentences.difference(whole, part)));
            pack.shares().forEach(share -> sentences.difference(numbered.get(share.get(1)), numbered.get(share.get(0))));
        }

        /** Nobody attends an event twice: people are at most attendances, and these at most so many times people as there are events. */
        private void persons() {
            numbered.forEach((count, facts) -> {
                if (count.counting().aggregate().equals(Counting.FACTS) && count.counting().of().equals(FactTable.PARTICIPATIONS.name())) {
                    Optional<Integer> persons = number(count.of(count.counting().by(Counting.PERSONS)));
                    Optional<Long> events = Optional.ofNullable(pack.others().get(count.of(count.counting().by(EVENTS))));
                    persons.ifPresent(people -> {
                        sentences.say(Relation.atMost(people, facts));
                        events.ifPresent(times -> sentences.say(Relation.atMostTimes(facts, times, people)));
                    });
                }
            });
        }

        /** What was counted up to the quarter's end was counted in it or before. */
        private void scopes(Losses losses) {
            numbered.forEach((toDate, all) -> {
                if (toDate.scope() == Scope.TO_DATE) {
                    Optional<Integer> quarter = number(toDate.in(Scope.QUARTER));
                    Optional<Quarter> before = lastWith(toDate);
                    boolean adjacent = before.map(last -> last.next().equals(pack.quarter())).orElse(false);
                    Optional<Integer> then = before.map(last -> numbers.get(last).get(toDate));
                    if (toDate.counting().addsUp()) {
                        quarter.ifPresent(now -> added(toDate, all, now, then, adjacent, losses));
                    } else {
                        quarter.ifPresent(now -> sentences.difference(all, now));
                        then.ifPresent(known -> grown(toDate, all, known, adjacent ? quarter : Optional.empty()));
                    }
                }
            });
        }

        /** The latest quarter before the pack's that has a count: a region that delivered nothing in between has none there. */
        private Optional<Quarter> lastWith(Count count) {
            SortedMap<Quarter, SortedMap<Count, Integer>> earlier = numbers.headMap(pack.quarter());
            while (!earlier.isEmpty() && !earlier.get(earlier.lastKey()).containsKey(count)) {
                earlier = earlier.headMap(earlier.lastKey());
            }
            return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.lastKey());
        }

        private void added(Count count, int all, int now, Optional<Integer> then, boolean adjacent, Losses losses) {
            long rest = sentences.value(all) - sentences.value(now);
            if (rest < 0) {
                return;
            }
            if (adjacent && then.isPresent() && sentences.value(then.get()) == rest) {
                sentences.say(Relation.sum(all, now, then.get()));
                return;
            }
            int assumed = sentences.quantity("before " + pack.quarter() + " " + count, rest, rest, Standing.CHOSEN, false, losses.assumed(count, rest));
            sentences.say(Relation.sum(all, now, assumed));
            // A list that came late: what it added to earlier quarters are some of those counted then.
            then.ifPresent(known -> sentences.difference(assumed, known));
        }

        /** People who had been counted are counted still; those who were not have come since, newcomers or from another place. */
        private void grown(Count count, int all, int then, Optional<Integer> quarter) {
            sentences.difference(all, then);
            quarter.ifPresent(now -> sentences.say(Relation.atMost(all, then, now)));
            number(new Count(count.counting().first(), Scope.QUARTER, count.place()))
                    .ifPresent(newcomers -> sentences.addsUp(all, List.of(then, newcomers), 0));
        }
    }
}
