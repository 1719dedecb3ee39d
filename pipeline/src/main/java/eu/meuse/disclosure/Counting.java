package eu.meuse.disclosure;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard.Measure;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is counted, apart from where: two figures with the same counting and the same place are the same number, whatever
 * indicators show them, under whatever name and in whatever pack.
 *
 * @param of the facts, or the indicator where no formula says more
 * @param dated the column that dates them
 * @param aggregate in small letters, without blanks
 */
record Counting(String of, String dated, String aggregate) implements Comparable<Counting> {
    static final String PERSONS = "count(distinct" + FactTable.PERSON_KEY + ")";
    static final String FACTS = "count(*)";
    private static final String ORGANISATIONS = "count(distinctorganisation_key)";
    private static final String ADDED = "sum(";
    private static final String FIRST = "first:";
    private static final Comparator<Counting> ORDER = Comparator.comparing((Counting counting) -> counting.of())
            .thenComparing(Counting::dated)
            .thenComparing(Counting::aggregate);

    /** A counting in a place. */
    record In(Counting counting, SortedMap<String, Codes> place) {}

    @Override
    public int compareTo(Counting other) {
        return this == other ? 0 : ORDER.compare(this, other);
    }

    /** What a measure counts; its conditions are a place. */
    static In of(Measure measure) {
        return new In(
                new Counting(measure.facts().name(), measure.dated().orElse(""), Where.bare(measure.aggregate())),
                measure.where().map(Where::of).orElse(new TreeMap<>()));
    }

    /** What only its formula says as a whole, the same for all indicators that have it. */
    static In of(String formula, boolean addsUp) {
        return new In(new Counting(formula, "", addsUp ? ADDED : ""), new TreeMap<>());
    }

    /** The same, of those who were not counted before. */
    Counting first() {
        return new Counting(FIRST + of, dated, aggregate);
    }

    /** Of a counting of those who were not counted before: all. */
    Optional<Counting> everybody() {
        return of.startsWith(FIRST) ? Optional.of(new Counting(of.substring(FIRST.length()), dated, aggregate)) : Optional.empty();
    }

    /** Another aggregate of the same facts. */
    Counting by(String otherAggregate) {
        return new Counting(of, dated, otherAggregate);
    }

    /** Whether it is how many organisations the people of participations came from. */
    boolean isOfOrganisations() {
        return of.equals(FactTable.PARTICIPATIONS.name()) && aggregate.equals(ORGANISATIONS);
    }

    /** Whether the parts of a breakdown add up to the whole. */
    boolean addsUp() {
        return aggregate.equals(FACTS) || aggregate.startsWith(ADDED);
    }
}
