package eu.meuse.indicators;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.InMemoryFacts;
import eu.meuse.identity.Person;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.ExpectedFigure;
import eu.meuse.programme.IndicatorCard.Example;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.spark.sql.SparkSession;

/** Runs the worked examples of indicator cards: given rows, expected figures. */
final class ExampleRunner {
    private final SparkSession spark;
    private final Definitions definitions;
    private final BiFunction<FactFrames, Quarter, List<CodedIndicator>> coded;

    ExampleRunner(SparkSession spark, Definitions definitions,
            BiFunction<FactFrames, Quarter, List<CodedIndicator>> coded) {
        this.spark = spark;
        this.definitions = definitions;
        this.coded = coded;
    }

    /** An example's facts, which several cards may share so that they are computed together. */
    record Given(Quarter quarter, Map<FactTable, List<Map<String, String>>> rows) {}

    /** Figure to what the card expects and what was computed, of all examples of these cards. */
    Map<FigureKey, List<Outcome>> outcomes(List<String> ids) {
        Map<Given, Map<String, Example>> shared = new LinkedHashMap<>();
        ids.forEach(id -> definitions.cards().get(id).examples().forEach(example -> shared
                .computeIfAbsent(new Given(Quarter.parse(example.quarter()).orElseThrow(), example.given()), any -> new LinkedHashMap<>())
                .put(id, example)));
        Map<FigureKey, List<Outcome>> outcomes = new LinkedHashMap<>();
        shared.forEach((given, examples) -> {
            Map<FigureKey, String> computed = computed(given, List.copyOf(examples.keySet()));
            examples.forEach((id, example) -> example.expect().forEach((figure, value) -> {
                FigureKey key = ExpectedFigure.parse(figure).orElseThrow().of(id);
                outcomes.computeIfAbsent(key, any -> new ArrayList<>()).add(new Outcome(value, computed.get(key)));
            }));
        });
        return outcomes;
    }

    /** What a card expects of a figure and what it is, as printed. */
    record Outcome(String expected, String computed) {}

    private Map<FigureKey, String> computed(Given given, List<String> indicators) {
        FactFrames facts = new InMemoryFacts(spark, rows(given), given.quarter());
        Map<FigureKey, String> printed = new HashMap<>();
        for (FigureRow row : new IndicatorEngine(definitions, indicators)
                .figures(facts, given.quarter(), everything(given.quarter()), coded.apply(facts, given.quarter()))) {
            printed.put(row.key(), row.figure().known().map(BigDecimal::toPlainString).orElse(row.figure().status()));
        }
        return printed;
    }

    private Deliveries everything(Quarter quarter) {
        return new Deliveries(definitions.programme().regions().stream()
                .map(Programme.Region::code)
                .flatMap(region -> Arrays.stream(FactTable.values())
                        .map(table -> new Deliveries.Delivered(region, quarter, table)))
                .toList());
    }

    private List<FactRow> rows(Given given) {
        List<FactRow> rows = new ArrayList<>();
        given.rows().forEach((table, list) -> list.forEach(row -> rows.add(InMemoryFacts.row(
                table, definitions.programme().leadRegion(), given.quarter(), rows.size() + 1L, typed(table, row)))));
        return rows;
    }

    private static Map<String, Object> typed(FactTable table, Map<String, String> row) {
        Map<String, Object> values = new HashMap<>();
        for (Column column : table.storedColumns()) {
            values.put(column.name(), InMemoryFacts.typed(column.type(), row.get(column.name())));
        }
        if (table.holdsPeople()) {
            values.put(FactTable.PERSON_KEY,
                    Person.canonical(row.get("email"), row.get("person"), row.get("organisation")).orElseThrow());
        }
        return values;
    }
}
