package eu.meuse.identity.matching;

import eu.meuse.identity.numbers.IdentifierKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How few organisations there may be. */
final class Bounds {
    private Bounds() {}

    /** As many as there are if every unsure pair is one; where many hang together, as many as their identifiers tell apart. */
    static int least(Set<Integer> groups, Iterable<Match> unsure, Clusters clusters) {
        Map<Integer, Integer> parents = new HashMap<>();
        for (Match match : unsure) {
            int one = root(clusters.group(match.one()), parents);
            int other = root(clusters.group(match.other()), parents);
            if (one != other) {
                parents.put(one, other);
            }
        }
        Map<Integer, Map<IdentifierKind, Integer>> told = new HashMap<>();
        for (int group : groups) {
            Map<IdentifierKind, Integer> kinds = told.computeIfAbsent(root(group, parents), none -> new EnumMap<>(IdentifierKind.class));
            clusters.kinds(group).forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        }
        return told.values().stream().mapToInt(kinds -> kinds.values().stream().mapToInt(Integer::intValue).max().orElse(1)).sum();
    }

    private static int root(int group, Map<Integer, Integer> parents) {
        int root = group;
        Integer parent = parents.get(root);
        while (parent != null) {
            root = parent;
            parent = parents.get(root);
        }
        if (root != group) {
            parents.put(group, root);
        }
        return root;
    }
}
