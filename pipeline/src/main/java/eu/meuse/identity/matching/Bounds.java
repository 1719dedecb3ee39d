package eu.meuse.identity.matching;

import eu.meuse.identity.numbers.IdentifierKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How few organisations groups may be. */
final class Bounds {
    private final List<Set<IdentifierKind>> kinds;
    /** Of each group, by number, one with which it may be one. */
    private final int[] parents;

    /**
     * @param kinds of the groups' identifiers: those of group 1 first
     * @param unsure pairs of groups
     */
    Bounds(List<Set<IdentifierKind>> kinds, List<int[]> unsure) {
        this.kinds = kinds;
        parents = new int[kinds.size() + 1];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        unsure.forEach(pair -> parents[root(pair[0])] = root(pair[1]));
    }

    /** As many as there are if every unsure pair is one; where many hang together, as many as their identifiers tell apart. */
    int least(Collection<Integer> groups) {
        Map<Integer, Map<IdentifierKind, Integer>> told = new HashMap<>();
        for (int group : groups) {
            Map<IdentifierKind, Integer> each = told.computeIfAbsent(root(group), none -> new EnumMap<>(IdentifierKind.class));
            kinds.get(group - 1).forEach(kind -> each.merge(kind, 1, Integer::sum));
        }
        return told.values().stream().mapToInt(each -> each.values().stream().mapToInt(Integer::intValue).max().orElse(1)).sum();
    }

    private int root(int group) {
        int root = group;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
