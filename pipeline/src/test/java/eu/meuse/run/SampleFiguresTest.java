package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.TestSpark;
import eu.meuse.facts.InMemoryFacts;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.indicators.Deliveries;
import eu.meuse.indicators.IndicatorEngine;
import eu.meuse.intake.Delivery;
import eu.meuse.intake.Gathered;
import eu.meuse.intake.Intake;
import eu.meuse.intake.IntakePlan;
import eu.meuse.intake.ReadingTask;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the samples of the cluster partnerships and of the register of operations come to. The partnerships' sizes are those that
 * were published: 140 organisations from 23 countries, six clusters each, more than 17,000 enterprises. The sums of the lists were
 * added up from their files with another tool, list by list.
 */
final class SampleFiguresTest {
    @Test
    void theClusterPartnershipsHaveThePublishedSize() throws IOException {
        Map<String, String> figures = figures("eccp", new Quarter(2016, 4));
        assertEquals("140 23 25 150 6.0000 17824", said(figures, "cluster-organisations", "cluster-countries", "partnerships",
                "cluster-memberships", "clusters-per-partnership", "smes-represented"));
        assertEquals("16 14 8 16", said(figures, "partnerships-market-japan", "partnerships-market-usa", "partnerships-market-brazil",
                "partnerships-market-mexico"));
    }

    @Test
    void theRegisterComesToTheSumsOfItsLists() throws IOException {
        Map<String, String> figures = figures("operations", new Quarter(2020, 4));
        assertEquals("510 466145083.00 271075883.10 0.5815", said(figures, "operations", "operations-total-cost", "operations-eu-funding",
                "operations-eu-rate"));
        assertEquals("140 129005448.00 74113422.60", region(figures, "be-maasland"));
        assertEquals("160 111689458.00 63010768.80", region(figures, "de-rureifel"));
        assertEquals("90 80491812.00 47408619.40", region(figures, "fr-ardenne"));
        assertEquals("120 144958365.00 86543072.30", region(figures, "nl-heuvelland"));
    }

    private static String region(Map<String, String> figures, String region) {
        return said(figures, "operations " + region, "operations-total-cost " + region, "operations-eu-funding " + region);
    }

    private static String said(Map<String, String> figures, String... indicators) {
        return List.of(indicators).stream().map(figures::get).collect(Collectors.joining(" "));
    }

    /** Indicator, or indicator and region, to its value to date. */
    private static Map<String, String> figures(String programme, Quarter quarter) throws IOException {
        Definitions definitions = Configuration.load(Checkout.ROOT.resolve("config").resolve(programme));
        Delivery delivery = Delivery.scan(Checkout.ROOT.resolve("data-samples").resolve(programme), definitions.programme());
        Gathered read = new Gathered();
        Intake intake = new Intake(definitions, new Pseudonyms(new byte[32]));
        for (ReadingTask task : IntakePlan.tasks(delivery.files(), file -> true)) {
            intake.read(task, read);
        }
        Deliveries deliveries = new Deliveries(read.summaries.stream().map(one -> one.source())
                .map(source -> new Deliveries.Delivered(source.region(), source.quarter(), source.table())).toList());
        Map<String, String> figures = new TreeMap<>();
        for (FigureRow row : new IndicatorEngine(definitions).figures(new InMemoryFacts(TestSpark.session(), read.facts, quarter), quarter, deliveries, List.of())) {
            String part = row.key().breakdown().isEmpty() ? "" : row.key().breakdown().equals("region") ? " " + row.key().key() : null;
            if (part != null && row.key().scope().code().equals("to-date")) {
                figures.put(row.key().indicator() + part, row.figure().known().map(BigDecimal::toPlainString).orElse(row.figure().status()));
            }
        }
        return figures;
    }
}
