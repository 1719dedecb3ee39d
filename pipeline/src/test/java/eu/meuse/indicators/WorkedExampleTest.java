package eu.meuse.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.meuse.TestSpark;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.InMemoryFacts;
import eu.meuse.facts.Source;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.intake.Delivery;
import eu.meuse.intake.Intake;
import eu.meuse.intake.IntakePlan;
import eu.meuse.intake.IntakeSink;
import eu.meuse.intake.ReadingTask;
import eu.meuse.intake.SourceSummary;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import eu.meuse.reports.bundle.PastFigure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.StatementLine;
import eu.meuse.statements.FundingReader;
import eu.meuse.statements.Statement;
import eu.meuse.statements.Terms;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked example of the contract: every figure, statement and financing row of three quarters. */
class WorkedExampleTest {
    private static final Definitions TTC = ((Loaded.Complete) DefinitionsLoader.load(
            Path.of(System.getProperty("meuse.root", "..")).resolve("config/ttc"))).definitions();
    private static final List<FactRow> ROWS = new ArrayList<>();
    private static final List<Source> DELIVERED = new ArrayList<>();
    private static JsonNode truth;

    @BeforeAll
    static void readTheInputs() throws Exception {
        String cases = System.getProperty("meuse.cases", "");
        assumeTrue(!cases.isBlank(), "left out: no worked cases (-Dmeuse.cases)");
        Path example = Path.of(cases, "contract", "example");
        truth = new ObjectMapper().readTree(example.resolve("expected.json").toFile());
        Intake intake = new Intake(TTC, new Pseudonyms(new byte[32]));
        Delivery delivery = Delivery.scan(example.resolve("inputs"), TTC.programme());
        for (ReadingTask task : IntakePlan.tasks(delivery.files(), file -> true)) {
            intake.read(task, new Gathering());
        }
    }

    private static final class Gathering implements IntakeSink {
        @Override
        public void fact(FactRow row) {
            ROWS.add(row);
        }

        @Override
        public void finding(Source source, Finding finding) {
            // What was rejected is no fact.
        }

        @Override
        public void summary(SourceSummary summary) {
            if (!summary.refused()) {
                DELIVERED.add(summary.source());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-Q2", "2011-Q4", "2012-Q2"})
    void everyFigureAndStatementRowIsTheTruth(String written) {
        Quarter quarter = Quarter.parse(written).orElseThrow();
        FactFrames facts = new InMemoryFacts(TestSpark.session(), ROWS, quarter);
        Statement statement = Statement.of(FundingReader.read(facts), quarter, Terms.of(TTC));
        List<FigureRow> figures = new IndicatorEngine(TTC).figures(facts, quarter, deliveries(), List.of(new CodedValues(statement::erdfDue)));

        assertEquals(figures.stream().map(FigureRow::key).sorted().toList(), figures.stream().map(FigureRow::key).toList());
        assertEquals(truthOf(written), text(figures, truth.get(written).get("figures")));
        assertEquals(rows(truth.get(written).get("statement")), statement.lines().stream()
                .collect(Collectors.toMap(line -> line.partner() + "," + line.costCategory(), WorkedExampleTest::amounts)));
        assertEquals(rows(truth.get(written).get("financing")), statement.financing().stream()
                .collect(Collectors.toMap(line -> line.partner() + "," + line.source(), WorkedExampleTest::amounts)));
    }

    /** Earlier quarters follow from what was read for the last one: each is what the same facts give when they are asked for it. */
    @Test
    void anEarlierQuarterIsWhatTheFactsOfTodaySayOfIt() {
        Quarter last = new Quarter(2012, 2);
        Quarter earlier = new Quarter(2011, 4);
        FactFrames facts = new InMemoryFacts(TestSpark.session(), ROWS, last);
        List<PastFigure> past = new IndicatorEngine(TTC).computed(facts, last, deliveries(), List.of(new CodedValues(Map::of))).past();
        Map<FigureKey, FigureRow> asked = new IndicatorEngine(TTC)
                .figures(facts, earlier, deliveries(), List.of(new CodedValues(Map::of))).stream()
                .collect(Collectors.toMap(FigureRow::key, row -> row));

        List<PastFigure> then = past.stream().filter(figure -> figure.quarter().equals(earlier)).toList();
        assertTrue(then.stream().filter(figure -> figure.row().key().breakdown().equals("region")).count() > 100, "regions are there");
        then.forEach(figure -> assertEquals(asked.get(figure.row().key()).figure(), figure.row().figure(), figure.toString()));
        assertEquals(List.of("2011-Q1", "2012-Q2"), List.of(past.get(0).quarter().toString(), past.get(past.size() - 1).quarter().toString()));
        assertEquals(Set.of(), then.stream().map(figure -> figure.row().key().indicator())
                .filter(Set.of("erdf-due", "vouchers-forecast", "voucher-award-rate", "budget-total")::contains).collect(Collectors.toSet()),
                "what code computes, forecasts, what asks for the quarter reported, and what has no date");
    }

    private static Deliveries deliveries() {
        return new Deliveries(DELIVERED.stream()
                .map(source -> new Deliveries.Delivered(source.region(), source.quarter(), source.table()))
                .toList());
    }

    private static Map<String, String> truthOf(String quarter) {
        Map<String, String> lines = new TreeMap<>();
        truth.get(quarter).get("figures").properties().forEach(figure -> {
            JsonNode of = figure.getValue();
            lines.put(figure.getKey(), String.join(" ", of.get("value").asText(), of.get("status").asText(),
                    of.get("coverage").asText(), of.path("numerator").asText(), of.path("denominator").asText()));
        });
        return lines;
    }

    /** Figures that the truth does not know are the programme's own and left out. */
    private static Map<String, String> text(List<FigureRow> figures, JsonNode known) {
        Map<String, String> lines = new TreeMap<>();
        for (FigureRow row : figures) {
            String key = String.join("|", row.key().indicator(), row.key().scope().code(), row.key().breakdown(), row.key().key());
            Optional<Fraction> of = row.figure().fraction();
            if (known.has(key)) {
                lines.put(key, String.join(" ", plain(row.figure().known()), row.figure().status(), row.coverage().toString(),
                        plain(of.map(Fraction::numerator)), plain(of.map(Fraction::denominator))));
            }
        }
        return lines;
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    private static Map<String, List<String>> rows(JsonNode lines) {
        Map<String, List<String>> rows = new HashMap<>();
        lines.properties().forEach(line -> {
            List<String> amounts = new ArrayList<>();
            line.getValue().forEach(amount -> amounts.add(amount.asText()));
            rows.put(line.getKey(), amounts);
        });
        return rows;
    }

    private static List<String> amounts(StatementLine line) {
        return Stream.of(line.budget(), line.declaredBefore(), line.declaredNow(), line.declaredTotal(), line.certifiedBefore(),
                line.certifiedNow(), line.certifiedTotal(), line.remaining()).map(BigDecimal::toPlainString).toList();
    }

    private static List<String> amounts(FinancingLine line) {
        return Stream.of(line.planned(), line.before(), line.now(), line.total(), line.received(), line.outstanding())
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
