package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The worked example of the contract: every rejected row, warning and count, with file and line. */
class ExampleTest {
    private static final Set<String> LATER = Set.of("unknown-event", "unknown-partner", "unknown-application", "unknown-project", "attendance-differs");
    private static final Set<String> WARNINGS =
            Set.of("conflicting-region", "decided-before-applied", "over-ceiling", "unmatched-grant");

    @Test
    void everyRejectedRowWarningAndCountAgreesWithTheTruth() throws Exception {
        String cases = System.getProperty("meuse.cases", "");
        assumeTrue(!cases.isBlank(), "left out: no worked cases (-Dmeuse.cases)");
        Path example = Path.of(cases, "contract", "example");
        JsonNode truth = new ObjectMapper().readTree(example.resolve("expected.json").toFile()).get("2012-Q2");
        Definitions definitions = Ttc.DEFINITIONS;
        Gathered gathered = read(definitions, example.resolve("inputs"));

        assertEquals(strings(truth.get("quality")), found(gathered.findings, Set.of(Severity.REJECTED, Severity.REFUSED), Set.of()));
        assertEquals(strings(truth.get("warnings")), found(gathered.findings, Set.of(Severity.WARNING), WARNINGS));
        Map<String, List<Long>> expected = submissions(truth.get("submissions"));
        Map<String, List<Long>> counted = counts(gathered.summaries);
        // The truth leaves files without records out.
        counted.values().removeIf(counts -> counts.get(0) == 0);
        assertEquals(expected, counted);
    }

    private static Gathered read(Definitions definitions, Path inputs) throws Exception {
        Gathered gathered = new Gathered();
        Intake intake = (Intake) Travel.sent(new Intake(definitions, new Pseudonyms(new byte[32])));
        Delivery delivery = Delivery.scan(inputs, definitions.programme());
        assertEquals(List.of(), delivery.findings());
        for (ReadingTask task : IntakePlan.tasks(delivery.files(), file -> true)) {
            intake.read((ReadingTask) Travel.sent(task), gathered);
        }
        return gathered;
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new TreeSet<>();
        array.forEach(one -> strings.add(one.asText()));
        strings.removeIf(line -> LATER.contains(line.substring(line.lastIndexOf('|') + 1)));
        return strings;
    }

    private static Set<String> found(List<Finding> findings, Set<Severity> severities, Set<String> codes) {
        return findings.stream()
                .filter(f -> severities.contains(f.severity()) && (codes.isEmpty() || codes.contains(f.code())))
                .map(f -> String.join("|", f.region(), f.quarter(), f.dataset(), f.file(), f.sheet(), Long.toString(f.row()), f.code()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Records, rejected and not records; those that wait are not told from accepted ones yet. */
    private static Map<String, List<Long>> submissions(JsonNode truth) {
        Map<String, List<Long>> lines = new TreeMap<>();
        truth.properties().forEach(line -> lines.put(line.getKey(),
                List.of(0, 2, 4).stream().map(i -> line.getValue().get(i).asLong()).toList()));
        return lines;
    }

    private static Map<String, List<Long>> counts(List<SourceSummary> summaries) {
        Map<String, List<Long>> lines = new TreeMap<>();
        for (SourceSummary s : summaries) {
            assertEquals(s.records(), s.accepted() + s.rejected(), s.toString());
            lines.put(String.join("|", s.source().region(), s.source().quarter().toString(), s.source().table().dataset(), s.source().file()),
                    Arrays.asList(s.records(), s.rejected(), s.notRecords()));
        }
        return lines;
    }
}
