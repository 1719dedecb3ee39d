package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import eu.meuse.facts.FactTable;
import eu.meuse.indicators.FigureTrace;
import eu.meuse.ledger.FactsAsOf;
import eu.meuse.ledger.Ledger;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.BundleReader;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows behind figures add up to them, to every figure of a quarter; the sample's are held by {@link SampleReportTest}. */
final class TracingTest {
    @TempDir
    private Path desk;

    @Test
    @Tag("soak")
    void behindEveryFigureOfTheWorkedExampleAreRowsThatAddUpToIt() throws IOException {
        String cases = System.getProperty("meuse.cases", "");
        assumeFalse(cases.isBlank(), "left out: needs a folder of worked cases, -Dmeuse.cases=DIR");
        Settings settings = Checkout.settings(Path.of(cases).resolve("contract/example/inputs"), desk, "2012-Q2");
        Checkout.run(settings, new ArrayList<>()).intake();
        Checkout.run(settings, new ArrayList<>()).figures();
        assertEveryFigureAddsUp(settings, desk, "2012-Q2");
    }

    /** Of a quarter whose pack stands already. */
    static void assertEveryFigureAddsUp(Settings settings, Path desk, String name) throws IOException {
        List<FigureRow> figures = BundleReader.read(Checkout.pack(desk, name).resolve("bundle")).figures();
        Quarter quarter = Quarter.parse(name).orElseThrow();
        Definitions definitions = Configuration.load(settings.programme());
        List<String> wrong = new ArrayList<>();
        try (SparkStart spark = SparkStart.over(settings.inputs(), settings.ledger()); Ledger ledger = Ledger.open(settings.ledger())) {
            FactsAsOf facts = ledger.asOf(spark.session(), quarter);
            // Every indicator asks for them anew.
            Stream.of(FactTable.values()).forEach(table -> facts.counted(table).cache());
            FigureTrace trace = Tracing.trace(definitions, facts, quarter);
            Map<String, List<FigureRow>> byIndicator = figures.stream()
                    .collect(Collectors.groupingBy(row -> row.key().indicator(), LinkedHashMap::new, Collectors.toList()));
            assertEquals(definitions.programme().indicators().size(), byIndicator.size());
            byIndicator.forEach((indicator, rows) -> {
                TracedFigures traced = new TracedFigures(trace, definitions.cards().get(indicator));
                rows.stream().filter(row -> !traced.of(row.key()).gives(row.figure()))
                        .forEach(row -> wrong.add(row + " but " + traced.of(row.key()).parts()));
            });
        }
        assertTrue(figures.size() > 500, figures.size() + " figures");
        assertEquals(List.of(), wrong);
    }
}
