package eu.meuse.disclosure;

import eu.meuse.disclosure.Amount.Period;
import eu.meuse.programme.IndicatorCard.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What amounts have to do with each other through the conditions of what they add up: the vouchers of ict are the cell of ict of all. */
final class AmountConditions {
    private final AmountRelations relations;

    /** Amounts that add up some of the same facts of the same time. */
    private record Facts(Counting counting, Period period) {}

    /**
     * An amount of one measure.
     *
     * @param own what the measure asks for
     * @param all where it is, by that and by its place
     */
    private record Of(Amount amount, SortedMap<String, Codes> own, SortedMap<String, Codes> all) {}

    AmountConditions(AmountRelations relations) {
        this.relations = relations;
    }

    void relate() {
        Map<Facts, List<Of>> amounts = new LinkedHashMap<>();
        relations.all().stream().filter(amount -> amount.of().size() == 1).forEach(amount -> {
            Counting.In in = Counting.of(amount.of().get(0));
            SortedMap<String, Codes> all = new TreeMap<>(in.place());
            amount.place().forEach((dimension, code) -> all.merge(dimension, Codes.one(code), Codes::and));
            amounts.computeIfAbsent(new Facts(in.counting(), amount.period()), any -> new ArrayList<>()).add(new Of(amount, in.place(), all));
        });
        amounts.values().forEach(of -> of.stream().filter(one -> !one.own().isEmpty()).forEach(one -> relate(one, of)));
    }

    /** One is a part of what asks for less in the same place, and all that is found in the places that it asks for. */
    private void relate(Of one, List<Of> others) {
        Map<Measure, List<Amount>> found = new LinkedHashMap<>();
        for (Of other : others) {
            Measure measure = other.amount().of().get(0);
            if (measure.equals(one.amount().of().get(0))) {
                continue;
            }
            if (other.amount().place().equals(one.amount().place()) && isWithin(one, other)) {
                relations.nested(one.amount(), other.amount().of());
            } else if (isAsPlaced(other, one) && isWithin(other, one)) {
                found.computeIfAbsent(measure, any -> new ArrayList<>()).add(other.amount());
            }
        }
        found.values().forEach(parts -> relations.whole(one.amount(), parts));
    }

    /** Whether one has for a place what another asks for by conditions that are not its own. */
    private static boolean isAsPlaced(Of one, Of other) {
        SortedSet<String> asked = new TreeSet<>(other.own().keySet());
        asked.removeAll(one.own().keySet());
        asked.addAll(other.amount().place().keySet());
        return one.amount().place().keySet().equals(asked);
    }

    private static boolean isWithin(Of part, Of whole) {
        return whole.all().entrySet().stream()
                .allMatch(asked -> part.all().containsKey(asked.getKey()) && asked.getValue().contains(part.all().get(asked.getKey())));
    }
}
