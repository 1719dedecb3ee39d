package eu.meuse.identity.matching;

import eu.meuse.identity.numbers.IdentifierKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows grouped by organisation. */
public final class OrganisationGroups {
    private final int[] groups;
    private final List<Set<IdentifierKind>> kinds;
    private final List<UnsurePair> unsure;
    private final List<int[]> between;
    private final Bounds bounds;

    /**
     * @param kinds of the groups' identifiers: those of group 1 first
     * @param between the groups of each unsure pair
     */
    OrganisationGroups(int[] groups, List<Set<IdentifierKind>> kinds, List<UnsurePair> unsure, List<int[]> between) {
        this.groups = groups;
        this.kinds = kinds;
        this.unsure = unsure;
        this.between = between;
        this.bounds = new Bounds(kinds, between);
    }

    /**
     * How many organisations some rows name.
     *
     * @param least if every unsure pair is one organisation, but for those that identifiers tell apart
     * @param most if none is
     * @param unsure how many pairs of them leave doubt
     */
    public record Extent(int least, int most, int unsure) {}

    /** The group of each row, numbered from 1 by first appearance; 0 where a row names none. */
    public int[] groups() {
        return groups;
    }

    /** How many groups there are: nothing unsure is merged. */
    public int count() {
        return kinds.size();
    }

    /** How many there would be if every unsure pair were one organisation, but for those that identifiers tell apart. */
    public int least() {
        return bounds.least(IntStream.rangeClosed(1, count()).boxed().toList());
    }

    /** How many groups are known by a valid identifier. */
    public int identified() {
        return (int) kinds.stream().filter(known -> !known.isEmpty()).count();
    }

    /** What a person should decide: the most alike first. */
    public List<UnsurePair> unsure() {
        return unsure;
    }

    /** Of some of the rows; what makes groups one may stand in others. */
    public Extent of(IntPredicate rows) {
        Collection<Integer> some = new TreeSet<>();
        IntStream.range(0, groups.length).filter(row -> groups[row] > 0 && rows.test(row)).forEach(row -> some.add(groups[row]));
        long pairs = between.stream().filter(pair -> some.contains(pair[0]) && some.contains(pair[1])).count();
        return new Extent(bounds.least(some), some.size(), (int) pairs);
    }
}
