package eu.meuse.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.meuse.TestSpark;
import eu.meuse.facts.FactFrames;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.statements.FundingReader;
import eu.meuse.statements.Statement;
import eu.meuse.statements.Terms;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of the cards hold: a failing one names the card and the figure. */
class CardExamplesTest {

    private static final Path CONFIG = Path.of(System.getProperty("meuse.root", "..")).resolve("config");
    /** Cards that several programmes report are tried with the codes of the first. */
    private static final List<String> PROGRAMMES = List.of("ttc", "s3-4alpclusters", "eccp", "operations");

    @TestFactory
    Stream<DynamicTest> everyExampleOfEveryCardHolds() {
        Set<String> tried = new HashSet<>();
        List<DynamicTest> tests = new ArrayList<>();
        for (String programme : PROGRAMMES) {
            Definitions all = ((Loaded.Complete) DefinitionsLoader.load(CONFIG.resolve(programme))).definitions();
            tests.addAll(examples(all, all.cards().keySet().stream().filter(tried::add).sorted().toList()));
        }
        return tests.stream();
    }

    @Test
    void everyCardIsOfAProgramme() throws IOException {
        Set<String> tried = new HashSet<>();
        for (String programme : PROGRAMMES) {
            tried.addAll(((Loaded.Complete) DefinitionsLoader.load(CONFIG.resolve(programme))).definitions().cards().keySet());
        }
        try (Stream<Path> cards = Files.list(CONFIG.resolve("indicators"))) {
            assertEquals(List.of(), cards.map(card -> card.getFileName().toString().replace(".yaml", ""))
                    .filter(card -> !tried.contains(card)).sorted().toList(), "cards that no programme reports, whose examples nobody tries");
        }
    }

    /** @param ids of the cards that are tried */
    private static List<DynamicTest> examples(Definitions definitions, List<String> ids) {
        Map<FigureKey, List<ExampleRunner.Outcome>> outcomes =
                new ExampleRunner(TestSpark.session(), definitions, (facts, quarter) -> coded(definitions, facts, quarter)).outcomes(ids);
        return ids.stream().map(card -> DynamicTest.dynamicTest(card, () -> {
            List<FigureKey> figures = outcomes.keySet().stream().filter(key -> key.indicator().equals(card)).toList();
            assertFalse(figures.isEmpty(), "config/indicators/" + card + ".yaml has no example");
            figures.forEach(key -> outcomes.get(key).forEach(one -> assertEquals(
                    one.expected(), one.computed(), () -> "config/indicators/" + card + ".yaml: " + key)));
        })).toList();
    }

    private static List<CodedIndicator> coded(Definitions definitions, FactFrames facts, Quarter quarter) {
        List<CodedIndicator> coded = new ArrayList<>(OrganisationCode.of(facts, quarter, () -> OrganisationFrames.known(facts)));
        coded.add(new CodedValues(() -> erdf(definitions, facts, quarter)));
        return coded;
    }

    private static Map<FigureKey, BigDecimal> erdf(Definitions definitions, FactFrames facts, Quarter quarter) {
        return Statement.of(FundingReader.read(facts), quarter, Terms.of(definitions)).erdfDue();
    }
}
