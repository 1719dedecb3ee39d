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
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of the cards hold: a failing one names the card and the figure. */
class CardExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExampleOfEveryCardHolds() {
        Definitions definitions = ((Loaded.Complete) DefinitionsLoader.load(
                Path.of(System.getProperty("meuse.root", "..")).resolve("config/ttc"))).definitions();
        Map<FigureKey, List<ExampleRunner.Outcome>> outcomes =
                new ExampleRunner(TestSpark.session(), definitions, (facts, quarter) -> coded(definitions, facts, quarter)).outcomes();
        return definitions.cards().keySet().stream().sorted().map(card -> DynamicTest.dynamicTest(card, () -> {
            List<FigureKey> figures = outcomes.keySet().stream().filter(key -> key.indicator().equals(card)).toList();
            assertFalse(figures.isEmpty(), "config/indicators/" + card + ".yaml has no example");
            figures.forEach(key -> outcomes.get(key).forEach(one -> assertEquals(
                    one.expected(), one.computed(), () -> "config/indicators/" + card + ".yaml: " + key)));
        }));
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
