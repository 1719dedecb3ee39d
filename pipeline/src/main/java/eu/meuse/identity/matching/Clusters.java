package eu.meuse.identity.matching;

import eu.meuse.identity.numbers.Identifier;
import eu.meuse.identity.numbers.IdentifierKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Organisations merged one pair after the other. A group never holds two valid identifiers of one kind that differ, nor
 * two organisations that a person has called different: who would bring them together is not merged.
 */
final class Clusters {
    private static final int SAMPLE = 5;

    private final List<Entity> entities;
    private final Comparison comparison;
    private final int[] parents;
    /** Of each group: some of its members, always the same whatever the order of merging. */
    private final int[][] samples;
    private final Map<Integer, Map<IdentifierKind, Set<String>>> identifiers = new HashMap<>();
    private final Map<Integer, List<Integer>> enemies = new HashMap<>();

    /** What became of a merge. */
    enum Outcome { MERGED, FORBIDDEN, CONTRARY }

    Clusters(List<Entity> entities, Comparison comparison) {
        this.entities = entities;
        this.comparison = comparison;
        this.parents = new int[entities.size()];
        this.samples = new int[entities.size()][];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            samples[i] = new int[] {i};
            if (entities.get(i).identifier() instanceof Identifier.Valid valid) {
                Map<IdentifierKind, Set<String>> own = new EnumMap<>(IdentifierKind.class);
                own.put(valid.kind(), Set.of(valid.value()));
                identifiers.put(i, own);
            }
        }
    }

    /** The number that stands for an organisation's group. */
    int group(int entity) {
        int root = entity;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    Set<IdentifierKind> kinds(int group) {
        return identifiers.getOrDefault(group, Map.of()).keySet();
    }

    /** These are different, whatever speaks for them. */
    void keepApart(int one, int other) {
        enemies.computeIfAbsent(group(one), none -> new ArrayList<>()).add(other);
        enemies.computeIfAbsent(group(other), none -> new ArrayList<>()).add(one);
    }

    /** Merges two that are known to be one, unless a person or their identifiers say otherwise. */
    Outcome merge(int one, int other) {
        return mayMerge(one, other) ? join(one, other) : Outcome.FORBIDDEN;
    }

    /** Merges two although their identifiers differ. */
    Outcome mergeDespiteIdentifiers(int one, int other) {
        return areEnemies(group(one), group(other)) ? Outcome.FORBIDDEN : join(one, other);
    }

    /** Merges two that are alike, unless members of their groups are plainly not. */
    Outcome mergeAlike(int one, int other) {
        if (!mayMerge(one, other)) {
            return Outcome.FORBIDDEN;
        }
        return group(one) != group(other) && areContrary(group(one), group(other)) ? Outcome.CONTRARY : join(one, other);
    }

    boolean mayMerge(int one, int other) {
        int first = group(one);
        int second = group(other);
        return first == second || !areEnemies(first, second) && !identifiersDiffer(first, second);
    }

    private boolean areEnemies(int one, int other) {
        return enemies.getOrDefault(one, List.of()).stream().anyMatch(enemy -> group(enemy) == other);
    }

    private boolean identifiersDiffer(int one, int other) {
        Map<IdentifierKind, Set<String>> ofOther = identifiers.getOrDefault(other, Map.of());
        return identifiers.getOrDefault(one, Map.of()).entrySet().stream()
                .anyMatch(its -> ofOther.containsKey(its.getKey()) && Collections.disjoint(its.getValue(), ofOther.get(its.getKey())));
    }

    private boolean areContrary(int one, int other) {
        return Arrays.stream(samples[one]).anyMatch(first -> Arrays.stream(samples[other])
                .anyMatch(second -> comparison.of(entities.get(first), entities.get(second)).isContrary()));
    }

    private Outcome join(int one, int other) {
        int first = Math.min(group(one), group(other));
        int second = Math.max(group(one), group(other));
        if (first != second) {
            parents[second] = first;
            samples[first] = joined(samples[first], samples[second]);
            samples[second] = null;
            Map<IdentifierKind, Set<String>> others = identifiers.remove(second);
            if (others != null) {
                Map<IdentifierKind, Set<String>> own = identifiers.computeIfAbsent(first, none -> new EnumMap<>(IdentifierKind.class));
                others.forEach((kind, values) -> own.merge(kind, values, Clusters::union));
            }
            List<Integer> foes = enemies.remove(second);
            if (foes != null) {
                enemies.computeIfAbsent(first, none -> new ArrayList<>()).addAll(foes);
            }
        }
        return Outcome.MERGED;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    private static int[] joined(int[] one, int[] other) {
        int[] all = new int[one.length + other.length];
        System.arraycopy(one, 0, all, 0, one.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        Arrays.sort(all);
        return all.length <= SAMPLE ? all : Arrays.copyOf(all, SAMPLE);
    }
}
