package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.text.DelimitedRows;
import eu.meuse.intake.text.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Published headings and the fields that their curators mapped them to, in the words of another model. Titles that its
 * curators took for descriptions elsewhere, and the like, are questions to them too.
 */
class HeaderVocabularyTest {
    private static final IntakeRules RULES = new IntakeRules(Ttc.DEFINITIONS);

    /** The other model's fields that the contract's datasets have, with the columns that they are there. */
    private static final Map<String, Set<String>> COLUMNS = new HashMap<>();

    static {
        same("project_id", "project_id", "project_code");
        same("title", "project_name");
        COLUMNS.put("beneficiary_name", Set.of("lead_partner", "name"));
        same("start", "starting_date", "project_start_date");
        same("end", "completion_date", "project_end_date");
        same("total_budget", "total_amount", "total_amount_eligible", "total_value");
        same("eu_funding", "eu_cofinancing_amount", "eu_cofinancing_amount_eligible", "funding_eu");
        same("national_funding", "member_state_amount");
        same("programme", "operational_programme", "cci_program_title");
        same("priority", "priority_label", "priority_number");
        same("url", "beneficiary_url");
        same("postal_code", "beneficiary_postal_code");
        same("city", "beneficiary_city", "municipality");
        COLUMNS.put("beneficiary_country", Set.of("lead_country", "country"));
        COLUMNS.put("beneficiary_country_code", Set.of("lead_country", "country"));
        same("region", "beneficiary_nuts_region", "beneficiary_nuts_code", "region");
    }

    /** Headings that say what they mean, which a curator mapped to something else where they first stood. */
    private static final Set<String> SLIPS = Set.of("begindatum", "einddatum", "programme", "priority axis", "gemeente",
            "commune(s)", "spezifisches ziel/specific objective");

    private static void same(String column, String... fields) {
        for (String field : fields) {
            COLUMNS.put(field, Set.of(column));
        }
    }

    private record Heading(String language, String text, Set<String> fields) {}

    private static final class Tally {
        private int hits;
        private int known;
        private final List<String> questions = new ArrayList<>();
        private final List<String> unmapped = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
    }

    @Test
    void headingsMeanWhatTheirCuratorsSay() throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Heading heading : headings()) {
            count(heading, tallies.computeIfAbsent(heading.language(), none -> new Tally()));
        }
        tallies.forEach((language, tally) -> System.out.println(language + ": " + tally.hits + " of " + tally.known
                + " understood, questions " + tally.questions + ", wrong " + tally.wrong + ", not mapped by the curators " + tally.unmapped));
        assertTrue(tallies.get("de").hits >= 160 && tallies.get("en").hits >= 48 && tallies.get("fr").hits >= 18, "headings once understood are not any more");
        assertEquals(List.of(), tallies.values().stream().flatMap(tally -> tally.wrong.stream()).toList());
    }

    private static void count(Heading heading, Tally tally) {
        Set<String> right = new TreeSet<>();
        heading.fields().forEach(field -> right.addAll(COLUMNS.getOrDefault(field, Set.of())));
        Set<String> found = new TreeSet<>();
        boolean question = false;
        for (FactTable table : List.of(FactTable.PROJECTS, FactTable.PROJECT_PARTNERS)) {
            List<Integer> meaning = RULES.headings(table).meaning(heading.text());
            question |= found.isEmpty() && meaning.size() > 1;
            meaning.stream().filter(i -> found.isEmpty() && meaning.size() == 1).forEach(i -> found.add(table.columns().get(i).name()));
        }
        tally.known += right.isEmpty() ? 0 : 1;
        if (question) {
            tally.questions.add(heading.text().replace('\n', ' '));
        }
        if (!found.isEmpty() && heading.fields().equals(Set.of(""))) {
            tally.unmapped.add(heading.text() + " → " + found);
        } else if (!right.containsAll(found) && !SLIPS.contains(heading.text().toLowerCase(java.util.Locale.ROOT))) {
            tally.wrong.add(heading + " → " + found);
        } else if (!found.isEmpty()) {
            tally.hits++;
        }
    }

    /** Every heading once a language, with all the fields that it was mapped to. */
    private static List<Heading> headings() throws IOException {
        Path file = Path.of(System.getProperty("meuse.cases", ""), "real", "header_vocabulary", "headers_2007_2020_mapped.csv");
        assumeTrue(Files.isRegularFile(file), "left out: no published headings (-Dmeuse.cases)");
        Map<List<String>, Set<String>> fields = new TreeMap<>(java.util.Comparator.comparing(List::toString));
        new DelimitedRows(() -> Files.newInputStream(file), new Dialect("UTF-8", 0, ',', '\n'), 1).forEach(row -> {
            if (row.number() > 1) {
                fields.computeIfAbsent(List.of(row.text(1), row.text(2)), none -> new TreeSet<>()).add(row.text(3));
            }
            return true;
        });
        assertTrue(fields.size() > 900, "only " + fields.size() + " headings");
        return fields.entrySet().stream().map(entry -> new Heading(entry.getKey().get(0), entry.getKey().get(1), entry.getValue())).toList();
    }
}
