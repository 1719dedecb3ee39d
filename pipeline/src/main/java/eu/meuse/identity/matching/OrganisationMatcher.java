package eu.meuse.identity.matching;

import eu.meuse.identity.numbers.Identifier;
import eu.meuse.identity.numbers.IdentifierKind;
import eu.meuse.programme.OrganisationDecision;
import eu.meuse.programme.OrganisationWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups rows by organisation: by identifier, else by likeness of names, under the vetoes of identifiers and the decisions
 * of people. The order of the rows decides nothing but the numbers of the groups. People are merged where their names are
 * the same and never where they are alike.
 *
 * <p>Source of the method: I. P. Fellegi and A. B. Sunter, A theory for record linkage, 1969 (three outcomes, rare
 * agreements weigh more); the weights are the list's own.
 */
public final class OrganisationMatcher {
    private static final List<String> NEUTRAL_FORMS = List.of("company", "corporation");

    private final OrganisationWords words;
    private final List<OrganisationDecision> decisions;

    public OrganisationMatcher(OrganisationWords words, List<OrganisationDecision> decisions) {
        this.words = words;
        this.decisions = decisions;
    }

    /** Groups rows; those with neither name nor identifier are in no group. */
    public OrganisationGroups group(List<NamedOrganisation> rows) {
        List<NamedOrganisation> different = rows.stream().filter(OrganisationMatcher::isNamed).distinct().sorted().toList();
        EntityReader reader = new EntityReader(words);
        List<Entity> entities = reader.read(different);
        Comparison comparison = new Comparison(reader.lexicon(), neutralForms());
        Clusters clusters = new Clusters(entities, comparison);
        if (!decisions.isEmpty()) {
            new Decided(entities).apply(decisions, clusters);
        }
        mergeByIdentifier(entities, clusters);
        List<Match> matches = Matches.of(entities, comparison, reader.lexicon());
        Set<Match> prevented = mergeAlike(matches, clusters);
        List<Match> unsure = unsure(matches, prevented, clusters);
        return groups(rows, entities, clusters, unsure);
    }

    private static boolean isNamed(NamedOrganisation row) {
        return !row.name().isBlank() || !row.identifier().isBlank();
    }

    private int neutralForms() {
        int mask = 0;
        int bit = 0;
        for (String kind : words.forms().keySet()) {
            mask |= NEUTRAL_FORMS.contains(kind) ? 1 << bit : 0;
            bit++;
        }
        return mask;
    }

    /** Identifiers of no known kind count as they are written, as the contract's rule has it. */
    private static void mergeByIdentifier(List<Entity> entities, Clusters clusters) {
        Map<Identifier, Integer> first = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            Identifier identifier = entities.get(i).identifier();
            if (!(identifier instanceof Identifier.None)) {
                Integer known = first.putIfAbsent(identifier, i);
                if (known != null) {
                    clusters.merge(known, i);
                }
            }
        }
    }

    /** Returns those that are alike but for the company they would come into. */
    private static Set<Match> mergeAlike(List<Match> matches, Clusters clusters) {
        Set<Match> prevented = new HashSet<>();
        for (Match match : matches) {
            if (match.likeness().isSame() && clusters.mergeAlike(match.one(), match.other()) == Clusters.Outcome.CONTRARY) {
                prevented.add(match);
            }
        }
        return prevented;
    }

    /** Of each pair of groups the most alike pair, where nothing forbids that they are one. */
    private static List<Match> unsure(List<Match> matches, Set<Match> prevented, Clusters clusters) {
        Set<Long> seen = new HashSet<>();
        List<Match> unsure = new ArrayList<>();
        for (Match match : matches) {
            int one = clusters.group(match.one());
            int other = clusters.group(match.other());
            boolean isOpen = one != other && (match.likeness().isUnsure() || prevented.contains(match)) && clusters.mayMerge(one, other);
            if (isOpen && seen.add((long) Math.min(one, other) << 32 | Math.max(one, other))) {
                unsure.add(prevented.contains(match)
                        ? new Match(match.one(), match.other(), match.likeness().atMost(Likeness.SAME - 0.01, Reason.COMPANY), match.identifier())
                        : match);
            }
        }
        Collections.sort(unsure);
        return unsure;
    }

    private static OrganisationGroups groups(List<NamedOrganisation> rows, List<Entity> entities, Clusters clusters, List<Match> unsure) {
        Map<NamedOrganisation, Integer> numbers = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            numbers.put(entities.get(i).named(), i);
        }
        Map<Integer, Integer> byAppearance = new LinkedHashMap<>();
        int[] groups = new int[rows.size()];
        for (int i = 0; i < groups.length; i++) {
            Integer number = numbers.get(rows.get(i));
            groups[i] = number == null ? 0 : byAppearance.computeIfAbsent(clusters.group(number), none -> byAppearance.size() + 1);
        }
        List<Set<IdentifierKind>> kinds = byAppearance.keySet().stream().map(clusters::kinds).toList();
        List<UnsurePair> pairs = unsure.stream().map(match -> new UnsurePair(
                entities.get(match.one()).named(), entities.get(match.other()).named(),
                match.likeness().score(), match.likeness().reason())).toList();
        List<int[]> between = unsure.stream().map(match -> new int[] {
            byAppearance.get(clusters.group(match.one())), byAppearance.get(clusters.group(match.other()))
        }).toList();
        return new OrganisationGroups(groups, kinds, pairs, between);
    }
}
