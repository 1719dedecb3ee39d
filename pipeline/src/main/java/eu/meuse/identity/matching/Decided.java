package eu.meuse.identity.matching;

import eu.meuse.identity.OrganisationNames;
import eu.meuse.programme.OrganisationDecision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries out what people have decided. */
final class Decided {
    private final List<Entity> entities;
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<String, List<Integer>> byIdentifier = new HashMap<>();

    Decided(List<Entity> entities) {
        this.entities = entities;
        for (int i = 0; i < entities.size(); i++) {
            NamedOrganisation named = entities.get(i).named();
            byName.computeIfAbsent(OrganisationNames.normalised(named.name()), none -> new ArrayList<>()).add(i);
            byIdentifier.computeIfAbsent(OrganisationNames.identifier(named.identifier()), none -> new ArrayList<>()).add(i);
        }
    }

    /** First who is different, then who is the same. */
    void apply(List<OrganisationDecision> decisions, Clusters clusters) {
        decisions.stream().filter(decision -> !decision.same()).forEach(decision -> keepApart(decision.of(), clusters));
        decisions.stream().filter(OrganisationDecision::same).forEach(decision -> merge(decision.of(), clusters));
    }

    private void keepApart(List<OrganisationDecision.Named> different, Clusters clusters) {
        for (int i = 0; i < different.size(); i++) {
            for (int j = i + 1; j < different.size(); j++) {
                List<Integer> others = meant(different.get(j));
                meant(different.get(i)).forEach(one -> others.stream().filter(other -> !other.equals(one)).forEach(other -> clusters.keepApart(one, other)));
            }
        }
    }

    private void merge(List<OrganisationDecision.Named> same, Clusters clusters) {
        OrganisationDecision.Named last = null;
        for (OrganisationDecision.Named named : same) {
            if (last != null) {
                boolean knowingly = !last.identifier().isEmpty() && !named.identifier().isEmpty();
                List<Integer> others = meant(named);
                meant(last).forEach(one -> others.forEach(other -> {
                    if (knowingly) {
                        clusters.mergeDespiteIdentifiers(one, other);
                    } else {
                        clusters.merge(one, other);
                    }
                }));
            }
            last = named;
        }
    }

    /** Whom a decision means: what it says of an organisation must fit, what it does not say does not matter. */
    private List<Integer> meant(OrganisationDecision.Named named) {
        String identifier = OrganisationNames.identifier(named.identifier());
        List<Integer> candidates = named.name().isEmpty()
                ? byIdentifier.getOrDefault(identifier, List.of())
                : byName.getOrDefault(OrganisationNames.normalised(named.name()), List.of());
        return candidates.stream().filter(entity -> {
            NamedOrganisation its = entities.get(entity).named();
            return (identifier.isEmpty() || identifier.equals(OrganisationNames.identifier(its.identifier())))
                    && fits(named.place(), its.place()) && fits(named.country(), its.country());
        }).toList();
    }

    private static boolean fits(String said, String its) {
        return said.isEmpty() || Letters.folded(said.strip()).equals(Letters.folded(its.strip()));
    }
}
