package eu.meuse.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.bundle.SmallProgramme;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The description of the public figures by the rules of the Tabular Data Package, and the figures by their description. */
final class DataPackageTest {
    private static final PublicResults RESULTS = PublicResults.of(SmallProgramme.bundle());

    /** specs.frictionlessdata.io: data-package, tabular-data-resource and table-schema, version 1. */
    @Test
    void itSaysWhatTheSpecificationsAskFor() throws IOException {
        JsonNode all = description();
        assertEquals("tabular-data-package", all.get("profile").asText());
        assertTrue(all.get("name").asText().matches("[-a-z0-9._/]+"), all.get("name").asText());
        assertEquals("CC-BY-4.0", all.get("licenses").get(0).get("name").asText());
        assertEquals(1, all.get("resources").size());
        JsonNode figures = all.get("resources").get(0);
        assertEquals("tabular-data-resource", figures.get("profile").asText());
        assertTrue(figures.get("name").asText().matches("[-a-z0-9._/]+"));
        assertTrue(figures.get("path").asText().matches("[^/~.][^:]*"), "a path below its own folder");
        assertEquals(RESULTS.figuresCsv().length, figures.get("bytes").asInt());
        assertEquals("sha256:" + Sha256.hex(RESULTS.figuresCsv()), figures.get("hash").asText());
        for (JsonNode field : figures.get("schema").get("fields")) {
            assertNotNull(field.get("name"));
            assertTrue(Set.of("string", "number").contains(field.get("type").asText()), field.toString());
            field.path("constraints").fieldNames().forEachRemaining(name ->
                    assertTrue(Set.of("required", "pattern", "enum").contains(name), name));
        }
    }

    @Test
    void everyFigureIsAsItIsDescribed() throws IOException {
        JsonNode fields = description().get("resources").get(0).get("schema").get("fields");
        try (CSVParser csv = CSVParser.parse(new StringReader(new String(RESULTS.figuresCsv(), StandardCharsets.UTF_8)),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            List<String> names = new ArrayList<>();
            fields.forEach(field -> names.add(field.get("name").asText()));
            assertEquals(csv.getHeaderNames(), names);
            for (CSVRecord row : csv) {
                fields.forEach(field -> fits(row.get(field.get("name").asText()), field));
            }
            assertEquals(RESULTS.figures().rows().size(), csv.getRecordNumber());
        }
    }

    private static void fits(String cell, JsonNode field) {
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            assertTrue(!constraints.path("required").asBoolean(), field.toString());
            return;
        }
        if (field.get("type").asText().equals("number")) {
            assertNotNull(new BigDecimal(cell));
        }
        assertTrue(!constraints.has("pattern") || cell.matches(constraints.get("pattern").asText()), cell);
        List<String> allowed = new ArrayList<>();
        constraints.path("enum").forEach(value -> allowed.add(value.asText()));
        assertTrue(allowed.isEmpty() || allowed.contains(cell), cell);
    }

    private static JsonNode description() throws IOException {
        return JsonMapper.builder().build().readTree(DataPackage.of(RESULTS));
    }
}
