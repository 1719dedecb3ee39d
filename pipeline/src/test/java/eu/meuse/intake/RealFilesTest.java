package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.meuse.facts.FactTable;
import eu.meuse.intake.text.DelimitedRows;
import eu.meuse.intake.text.Dialect;
import eu.meuse.intake.values.RealTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Published lists whose counts and sums are known. */
class RealFilesTest {
    private static Path real(String list) {
        String cases = System.getProperty("meuse.cases", "");
        Path folder = Path.of(cases, "real", list);
        assumeTrue(!cases.isBlank() && Files.isDirectory(folder), "left out: no published lists (-Dmeuse.cases)");
        return folder;
    }

    private static JsonNode expected(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
    }

    @Test
    void twoDialectsOfOneListAreOneTable() throws IOException {
        Path folder = real("saxony_two_dialects");
        int amount = 5;
        RealTable semicolons = RealTable.of(folder.resolve("sachsen_esf_cp1252_semicolon_preamble.csv"))
                .where(row -> !row.get(amount).startsWith("(Total"));
        RealTable commas = RealTable.of(folder.resolve("sachsen_esf_utf8_comma.csv"));
        JsonNode truth = expected(folder).get("files").get("sachsen_esf_utf8_comma.csv");
        assertEquals(truth.get("records").asInt(), commas.size());
        assertEquals(truth.get("amount").get("sum").asText(), commas.sum(amount).toPlainString());
        assertEquals(scaled(commas.numbers(amount)), scaled(semicolons.numbers(amount)));
        for (int day : List.of(3, 4)) {
            assertEquals(commas.days(day), semicolons.days(day));
        }
        for (int text : List.of(0, 6, 7, 8, 9, 10, 11, 12)) {
            assertEquals(commas.texts(text), semicolons.texts(text));
        }
        assertEquals(truth.get("start").get("min").asText(), commas.days(3).stream().sorted().findFirst().orElseThrow().toString());
        assertEquals(truth.get("end").get("max").asText(), commas.days(4).stream().sorted().skip(commas.size() - 1L).findFirst().orElseThrow().toString());
    }

    private static List<BigDecimal> scaled(List<BigDecimal> numbers) {
        return numbers.stream().map(number -> number.setScale(2)).toList();
    }

    @Test
    void printedTotalsAreNoRecords() throws IOException {
        Path folder = real("italy_totals_rows");
        Path file = folder.resolve("italy_with_totals.csv");
        JsonNode truth = expected(folder).get("files").get("italy_with_totals.csv");
        RealTable details = RealTable.of(file).where(records(file)::contains);
        assertEquals(truth.get("detail_records").asInt(), details.size());
        List<String> sums = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        truth.get("columns").properties().forEach(column -> {
            sums.add(details.sum(details.at(column.getKey())).toPlainString());
            printed.add(column.getValue().get("printed Totale").asText());
        });
        assertEquals(10, printed.size());
        assertEquals(printed, sums);
    }

    /** The records of the file, by the rule for totals. */
    private static Set<List<String>> records(Path file) throws IOException {
        Layout layout = new Layout(1, 1, 14, new int[] {0, 2, 4}, List.of(), List.of(), false);
        Records records = new IntakeRules(Ttc.DEFINITIONS).records(FactTable.BUDGETS, layout);
        Set<List<String>> details = new HashSet<>();
        new DelimitedRows(() -> Files.newInputStream(file), new Dialect("UTF-8", 0, ',', '\n'), 1).forEach(row -> {
            List<String> cells = IntStream.range(0, row.width()).mapToObj(row::text).toList();
            if (records.isRecord(row)) {
                details.add(cells);
            }
            return true;
        });
        return details;
    }

    @Test
    void bookingsAddUpToThePublishersGroups() throws IOException {
        Path folder = real("events_leeds2023");
        JsonNode truth = expected(folder).get("files");
        RealTable attendees = RealTable.of(folder.resolve("attendees.csv"));
        RealTable areas = RealTable.of(folder.resolve("published_attendees_by_la.csv"));
        int area = attendees.at("la_code");
        int attended = attendees.at("awakening_attended");
        assertEquals(truth.get("attendees.csv").get("records").asInt(), attendees.size());
        assertEquals(truth.get("attendees.csv").get("attended").asInt(), attendees.sum(attended).intValueExact());
        assertEquals(areas.sums(areas.at("la_code"), areas.at("attended")), attendees.sums(area, attended));
        RealTable orders = RealTable.of(folder.resolve("ticket_orders.csv"));
        int tickets = orders.at("number_of_tickets");
        assertEquals(truth.get("ticket_orders.csv").get("records").asInt(), orders.size());
        assertEquals(truth.get("ticket_orders.csv").get("tickets").asInt(), orders.sum(tickets).intValueExact());
        RealTable wards = RealTable.of(folder.resolve("published_tickets_by_ward.csv"));
        Map<String, BigDecimal> byWard = orders.sums(orders.at("ward_code"), tickets);
        byWard.remove("");
        assertEquals(wards.sums(wards.at("ward_code"), wards.at("tickets")), byWard);
        RealTable schools = RealTable.of(folder.resolve("schools_events.csv"));
        assertEquals(truth.get("schools_events.csv").get("participants").asInt(), schools.sum(schools.at("participant_count")).intValueExact());
    }

    @Test
    void everyPrintedFigureOfABudgetInGreek() throws IOException {
        Path folder = real("interreg_budget");
        RealTable budget = RealTable.of(folder.resolve("td_6010952_v1.2_partner_deliverable_category.csv"));
        JsonNode truth = expected(folder);
        JsonNode printed = truth.get("printed_by_programme");
        int total = budget.at("total");
        assertEquals(printed.get("total eligible").asText(), budget.sum(total).toPlainString());
        assertEquals(texts(printed.get("by_partner"), ""), texts(budget.sums(budget.at("partner_no"), total), ""));
        assertEquals(texts(printed.get("by_wp"), ""), texts(budget.sums(budget.at("wp"), total), "WP"));
        JsonNode categories = truth.get("files").get("td_6010952_v1.2_partner_deliverable_category.csv").get("by_category");
        Map<String, String> found = new TreeMap<>();
        categories.fieldNames().forEachRemaining(name -> found.put(name, budget.sum(budget.at(name)).toPlainString()));
        assertEquals(texts(categories, ""), found);
    }

    private static Map<String, String> texts(JsonNode node, String lead) {
        Map<String, String> texts = new TreeMap<>();
        node.properties().forEach(field -> texts.put(lead + field.getKey(), field.getValue().asText()));
        return texts;
    }

    private static Map<String, String> texts(Map<String, BigDecimal> sums, String lead) {
        Map<String, String> texts = new TreeMap<>();
        sums.forEach((key, sum) -> texts.put(lead + key, sum.setScale(2).toPlainString()));
        return texts;
    }

    @Test
    void aListInGreekOfAnyEncodingIsReadAlike() throws IOException {
        Path file = real("interreg_budget").resolve("td_6010952_v1.2_partner_deliverable_category.csv");
        Path other = Files.createTempFile("budget", ".csv");
        try {
            Files.write(other, Files.readString(file).getBytes(Charset.forName("UTF-16")));
            assertEquals(RealTable.of(file).texts(3), RealTable.of(other).texts(3));
        } finally {
            Files.delete(other);
        }
    }
}
