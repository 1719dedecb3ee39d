package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract's worked example, from the regions' files to the tables of the pack, against the truth beside it. */
final class WorkedExampleTest {
    private static final String[] PLACE = {"region", "quarter", "dataset", "file", "sheet", "row", "code"};
    private static final Set<String> WARNINGS = Set.of(
            "attendance-differs", "conflicting-region", "decided-before-applied", "over-ceiling", "unmatched-grant");

    @TempDir
    private Path desk;

    @Test
    void everyFigureStatementAndFindingIsAsItShouldBe() throws IOException {
        String cases = System.getProperty("meuse.cases", "");
        assumeFalse(cases.isBlank(), "left out: needs a folder of worked cases, -Dmeuse.cases=DIR");
        Path example = Path.of(cases).resolve("contract/example");
        JsonNode truth = new ObjectMapper().readTree(example.resolve("expected.json").toFile());
        // The latest quarter first: what is known later must not change what was reported earlier.
        List<String> quarters = new ArrayList<>();
        truth.properties().forEach(quarter -> quarters.add(quarter.getKey()));
        quarters.sort(Comparator.reverseOrder());
        assertFalse(quarters.isEmpty());
        for (String quarter : quarters) {
            new QuarterlyRun(Checkout.settings(example.resolve("inputs"), desk, quarter, "en"), step -> {}).report();
            Path tables = Checkout.pack(desk, quarter).resolve("internal");
            JsonNode expected = truth.get(quarter);
            assertAll(
                    quarter,
                    () -> assertEquals(figures(expected.get("figures")), figures(tables, expected.get("figures"))),
                    () -> assertEquals(lines(expected.get("statement")), lines(tables.resolve("statement.csv"))),
                    () -> assertEquals(lines(expected.get("financing")), lines(tables.resolve("financing.csv"))),
                    () -> assertEquals(places(expected.get("quality")), quality(tables, Set.of("rejected", "waiting"))),
                    () -> assertEquals(places(expected.get("warnings")), warnings(tables)),
                    () -> assertEquals(lines(expected.get("submissions")), submissions(tables, expected.get("submissions"))));
        }
    }

    private static SortedMap<String, String> figures(JsonNode expected) {
        SortedMap<String, String> figures = new TreeMap<>();
        expected.properties().forEach(one -> figures.put(one.getKey(), String.join(" ",
                one.getValue().path("value").asText(), one.getValue().path("numerator").asText(""),
                one.getValue().path("denominator").asText(""), one.getValue().path("status").asText(),
                one.getValue().path("coverage").asText())));
        return figures;
    }

    private static SortedMap<String, String> figures(Path tables, JsonNode expected) {
        SortedMap<String, String> figures = new TreeMap<>();
        for (Map<String, String> row : CsvRows.of(tables.resolve("figures.csv"))) {
            String key = CsvRows.join(row, "indicator", "scope", "breakdown", "key");
            if (expected.has(key)) {
                boolean shown = expected.get(key).has("numerator") || !row.get("status").equals("no-data");
                figures.put(key, String.join(" ", row.get("value"), shown ? row.get("numerator") : "",
                        shown ? row.get("denominator") : "", row.get("status"), row.get("coverage")));
            }
        }
        return figures;
    }

    private static SortedMap<String, String> lines(JsonNode expected) {
        SortedMap<String, String> lines = new TreeMap<>();
        expected.properties().forEach(line -> {
            List<String> cells = new ArrayList<>();
            line.getValue().forEach(cell -> cells.add(cell.asText()));
            lines.put(line.getKey(), String.join(" ", cells));
        });
        return lines;
    }

    private static SortedMap<String, String> lines(Path file) {
        SortedMap<String, String> lines = new TreeMap<>();
        for (Map<String, String> row : CsvRows.of(file)) {
            List<String> cells = new ArrayList<>(row.values());
            lines.put(cells.get(0) + "," + cells.get(1), String.join(" ", cells.subList(2, cells.size())));
        }
        return lines;
    }

    private static SortedMap<String, String> submissions(Path tables, JsonNode expected) {
        SortedMap<String, String> lines = new TreeMap<>();
        for (Map<String, String> row : CsvRows.of(tables.resolve("submissions.csv"))) {
            String key = CsvRows.join(row, "region", "quarter", "dataset", "file");
            if (row.get("state").equals("in-force") && expected.has(key)) {
                lines.put(key, CsvRows.join(row, "records", "accepted", "rejected", "waiting", "not_records").replace('|', ' '));
            }
        }
        return lines;
    }

    private static SortedSet<String> places(JsonNode expected) {
        SortedSet<String> places = new TreeSet<>();
        expected.forEach(place -> places.add(place.asText()));
        if (expected.isObject()) {
            expected.properties().forEach(place -> places.add(place.getKey()));
        }
        return places;
    }

    private static SortedSet<String> quality(Path tables, Set<String> severities) {
        return CsvRows.of(tables.resolve("quality.csv")).stream()
                .filter(row -> severities.contains(row.get("severity")))
                .map(row -> CsvRows.join(row, PLACE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> warnings(Path tables) {
        return quality(tables, Set.of("warning")).stream()
                .filter(place -> WARNINGS.contains(place.substring(place.lastIndexOf('|') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
