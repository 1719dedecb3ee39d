package eu.meuse.disclosure;

import eu.meuse.disclosure.Amount.Period;
import eu.meuse.facts.OrganisationAmount;
import eu.meuse.programme.IndicatorCard.Measure;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who has what of amounts, from what organisations have quarter by quarter. */
final class Amounts {
    private static final int CENTS = 2;

    private final Map<Measure, List<OrganisationAmount>> amounts;
    private final SortedSet<String> organisations = new TreeSet<>();
    private final Map<Object, Integer> facts = new HashMap<>();
    private final Map<Key, Map<Amount, Contributions>> found = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private record Key(List<Measure> of, Period period, Set<String> dimensions) {}

    Amounts(Map<Measure, List<OrganisationAmount>> amounts) {
        this.amounts = amounts;
        amounts.values().forEach(list -> list.forEach(one -> organisations.add(one.organisation())));
        organisations.forEach(organisation -> numbers.put(organisation, numbers.size()));
    }

    /** A number of an organisation. */
    int number(String organisation) {
        return numbers.get(organisation);
    }

    /** Whether it is known who has what of it; of what is negative for some nothing can be protected. */
    boolean isTold(Amount amount) {
        return amounts.keySet().containsAll(amount.of()) && amount.of().stream()
                .noneMatch(measure -> amounts.get(measure).stream().anyMatch(one -> one.amount().signum() < 0));
    }

    /** Who has what of one amount; nobody anything where it is nought. */
    Contributions of(Amount amount) {
        return by(amount.of(), amount.period(), amount.place().keySet()).getOrDefault(amount, new Contributions());
    }

    /** The amounts that are not nought, by some dimensions. */
    Map<Amount, Contributions> by(List<Measure> of, Period period, Set<String> dimensions) {
        return found.computeIfAbsent(new Key(of, period, new TreeSet<>(dimensions)), this::gathered);
    }

    /** Numbers of what stands behind an amount: what is added up in one place and quarter. */
    BitSet facts(Amount amount) {
        BitSet behind = new BitSet();
        for (Measure measure : amount.of().stream().flatMap(this::within).toList()) {
            for (OrganisationAmount one : amounts.getOrDefault(measure, List.of())) {
                if (amount.period().holds(one.quarter()) && one.amount().signum() != 0
                        && amount.place().entrySet().stream().allMatch(at -> at.getValue().equals(one.codes().getOrDefault(at.getKey(), "")))) {
                    behind.set(facts.computeIfAbsent(List.of(measure, one.quarter(), one.codes()), any -> facts.size()));
                }
            }
        }
        return behind;
    }

    /** A measure, and those that add up some of the same. */
    private Stream<Measure> within(Measure measure) {
        Counting.In in = Counting.of(measure);
        return amounts.keySet().stream().filter(other -> {
            Counting.In part = Counting.of(other);
            return other.equals(measure) || part.counting().equals(in.counting()) && !part.place().equals(in.place())
                    && in.place().entrySet().stream().allMatch(asked ->
                            part.place().containsKey(asked.getKey()) && asked.getValue().contains(part.place().get(asked.getKey())));
        });
    }

    private Map<Amount, Contributions> gathered(Key key) {
        Map<SortedMap<String, String>, Contributions> places = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Measure measure : key.of()) {
            for (OrganisationAmount one : amounts.getOrDefault(measure, List.of())) {
                if (key.period().holds(one.quarter())) {
                    SortedMap<String, String> place = new TreeMap<>();
                    key.dimensions().forEach(dimension -> place.put(dimension, one.codes().getOrDefault(dimension, "")));
                    places.computeIfAbsent(place, any -> new Contributions())
                            .add(one.organisation(), one.amount().movePointRight(CENTS).longValueExact());
                }
            }
        }
        Map<Amount, Contributions> by = new LinkedHashMap<>();
        places.forEach((place, contributions) -> {
            if (contributions.total() != 0 || contributions.isNegative()) {
                by.put(new Amount(key.of(), key.period(), place), contributions);
            }
        });
        return by;
    }
}
