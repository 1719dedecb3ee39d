package eu.meuse.disclosure;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard.Measure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is counted, apart from where: two figures with the same counting and the same place are the same number, whatever
 * indicators show them.
 *
 * @param of the facts, or the indicator where no formula says more
 * @param dated the column that dates them
 * @param aggregate in small letters, without blanks
 * @param conditions on the facts, each as it is written, without blanks
 */
record Counting(String of, String dated, String aggregate, SortedSet<String> conditions) implements Comparable<Counting> {
    static final String PERSONS = "count(distinct" + FactTable.PERSON_KEY + ")";
    static final String FACTS = "count(*)";
    private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+");
    private static final Pattern CODE = Pattern.compile("(\\w+)\\s*=\\s*'([^']*)'");
    private static final Pattern FIRST = Pattern.compile("^first:");

    private static final Comparator<Counting> ORDER = Comparator.comparing((Counting counting) -> counting.of())
            .thenComparing(Counting::dated)
            .thenComparing(Counting::aggregate)
            .thenComparing(Counting::conditions, Counting::written);

    /** A counting in a place. */
    record In(Counting counting, SortedMap<String, String> place) {}

    @Override
    public int compareTo(Counting other) {
        return this == other ? 0 : ORDER.compare(this, other);
    }

    private static int written(SortedSet<String> one, SortedSet<String> other) {
        return one.equals(other) ? 0 : one.toString().compareTo(other.toString());
    }

    /** What a measure counts; conditions that a dimension has a code are part of the place. */
    static In of(Measure measure) {
        SortedSet<String> conditions = new TreeSet<>();
        SortedMap<String, String> place = new TreeMap<>();
        for (String condition : measure.where().map(Counting::conditions).orElse(new String[0])) {
            Matcher code = CODE.matcher(condition.trim());
            if (code.matches() && !place.containsKey(code.group(1))) {
                place.put(code.group(1), code.group(2));
            } else {
                conditions.add(bare(condition));
            }
        }
        return new In(new Counting(measure.facts().name(), measure.dated().orElse(""), bare(measure.aggregate()), conditions), place);
    }

    /** What only its indicator says. */
    static In of(String indicator) {
        return new In(new Counting("indicator:" + indicator, "", "", new TreeSet<>()), new TreeMap<>());
    }

    /** The same, of those who were not counted before. */
    Counting first() {
        return new Counting("first:" + of, dated, aggregate, conditions);
    }

    /** Of a counting of those who were not counted before: all. */
    Optional<Counting> everybody() {
        Matcher first = FIRST.matcher(of);
        return first.find() ? Optional.of(new Counting(first.replaceFirst(""), dated, aggregate, conditions)) : Optional.empty();
    }

    /** Another aggregate of the same facts. */
    Counting by(String otherAggregate) {
        return new Counting(of, dated, otherAggregate, conditions);
    }

    /** Whether the parts of a breakdown add up to the whole. */
    boolean addsUp() {
        return aggregate.equals(FACTS) || aggregate.startsWith("sum(");
    }

    /** Whether it counts some of what another counts. */
    boolean isPartOf(Counting other) {
        return of.equals(other.of) && dated.equals(other.dated) && aggregate.equals(other.aggregate)
                && !conditions.equals(other.conditions) && conditions.containsAll(other.conditions);
    }

    /** Conditions that all must hold; one that says or, or holds brackets, is left whole. */
    private static String[] conditions(String where) {
        String small = where.toLowerCase(Locale.ROOT);
        boolean isWhole = small.contains(" or ") || small.contains("(") || small.contains("between");
        return isWhole ? new String[] {where} : AND.split(where.trim());
    }

    private static String bare(String text) {
        return Arrays.stream(text.split("'", -1)).map(part -> part.replaceAll("\\s+", "")).collect(Collectors.joining("'"))
                .toLowerCase(Locale.ROOT);
    }
}
