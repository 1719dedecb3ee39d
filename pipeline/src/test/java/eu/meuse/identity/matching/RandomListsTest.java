package eu.meuse.identity.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.identity.numbers.Identifier;
import eu.meuse.identity.numbers.Identifiers;
import eu.meuse.programme.OrganisationDecision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of any list: of names that are made to be confused. */
final class RandomListsTest {
    private static final List<String> WORDS = List.of("Acme", "Akme", "Nova", "Polymer", "Research", "Group", "Maschinenbau", "Liège", "Luik", "Systems");
    private static final List<String> FORMS = List.of("", "NV", "SA", "GmbH", ", Aachen", "(Schweiz)");

    @RepeatedTest(10)
    void theOrderOfRowsDecidesNothing(RepetitionInfo repetition) {
        Random random = new Random(7_000 + repetition.getCurrentRepetition());
        List<NamedOrganisation> rows = rows(random);
        List<NamedOrganisation> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        OrganisationGroups first = group(rows, List.of());
        OrganisationGroups second = group(shuffled, List.of());
        String seed = "seed " + (7_000 + repetition.getCurrentRepetition());
        assertEquals(sets(rows, first), sets(shuffled, second), seed);
        assertEquals(first.unsure(), second.unsure(), seed);
        assertEquals(first.least(), second.least(), seed);
    }

    @RepeatedTest(10)
    void identifiersThatDifferNeverMeetAndEqualOnesAlwaysDo(RepetitionInfo repetition) {
        Random random = new Random(8_000 + repetition.getCurrentRepetition());
        List<NamedOrganisation> rows = rows(random);
        OrganisationGroups groups = group(rows, List.of());
        Map<Integer, String> valueOfGroup = new HashMap<>();
        Map<String, Integer> groupOfValue = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (Identifiers.read(rows.get(i).identifier(), "") instanceof Identifier.Valid valid) {
                String seed = "seed " + (8_000 + repetition.getCurrentRepetition()) + ", row " + i + ": " + rows.get(i);
                String other = valueOfGroup.putIfAbsent(groups.groups()[i], valid.value());
                assertTrue(other == null || other.equals(valid.value()), seed);
                Integer group = groupOfValue.putIfAbsent(valid.value(), groups.groups()[i]);
                assertTrue(group == null || group == groups.groups()[i], seed);
            }
        }
        assertTrue(groups.least() >= groupOfValue.size() && groups.least() <= groups.count());
    }

    @RepeatedTest(10)
    void decisionsHold(RepetitionInfo repetition) {
        long seed = 9_000 + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<NamedOrganisation> rows = rows(random).stream().map(row -> new NamedOrganisation(row.name(), "", "", "")).distinct().toList();
        NamedOrganisation one = rows.get(random.nextInt(rows.size()));
        NamedOrganisation other = rows.stream()
                .filter(row -> !eu.meuse.identity.OrganisationNames.normalised(row.name()).equals(eu.meuse.identity.OrganisationNames.normalised(one.name())))
                .findFirst().orElseThrow();
        for (boolean same : new boolean[] {true, false}) {
            OrganisationDecision decision = new OrganisationDecision(same, List.of(new OrganisationDecision.Named(one.name(), "", "", ""),
                    new OrganisationDecision.Named(other.name(), "", "", "")), "a", "2014-01-01", "b");
            int[] groups = group(rows, List.of(decision)).groups();
            assertEquals(same, groups[rows.indexOf(one)] == groups[rows.indexOf(other)], "seed " + seed + ": " + one + ", " + other);
        }
    }

    private static OrganisationGroups group(List<NamedOrganisation> rows, List<OrganisationDecision> decisions) {
        return new OrganisationMatcher(Words.ALL, decisions).group(rows);
    }

    private static List<NamedOrganisation> rows(Random random) {
        List<NamedOrganisation> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            StringBuilder name = new StringBuilder(any(WORDS, random));
            for (int more = random.nextInt(3); more > 0; more--) {
                name.append(' ').append(any(WORDS, random));
            }
            name.append(' ').append(any(FORMS, random));
            String identifier = random.nextInt(4) == 0 ? identifier(random.nextInt(12)) : "";
            rows.add(new NamedOrganisation(name.toString().strip(), identifier, random.nextInt(3) == 0 ? any(List.of("Eupen", "Genk"), random) : "",
                    random.nextInt(4) == 0 ? any(List.of("BE", "DE"), random) : ""));
        }
        return rows;
    }

    /** A Belgian enterprise number with the check digits that the rule asks for. */
    private static String identifier(int number) {
        long eight = 4_030_192L + 1_000L * number;
        return String.format("BE %08d%02d", eight, 97 - eight % 97);
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Set<Set<NamedOrganisation>> sets(List<NamedOrganisation> rows, OrganisationGroups groups) {
        Map<Integer, Set<NamedOrganisation>> sets = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            sets.computeIfAbsent(groups.groups()[i], none -> new HashSet<>()).add(rows.get(i));
        }
        return new HashSet<>(sets.values());
    }
}
