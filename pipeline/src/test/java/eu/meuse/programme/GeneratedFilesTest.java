package eu.meuse.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files written from the cards and their shapes are current; {@code -Dmeuse.update=true} writes them anew. */
class GeneratedFilesTest {

    private static final String AGAIN = "the cards have changed; write what is made of them anew with: mvn -pl pipeline -am"
            + " test -Dtest=GeneratedFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dmeuse.update=true";

    /** In the order of the catalogue. */
    private static final List<String> PROGRAMMES = List.of("ttc", "s3-4alpclusters", "eccp", "operations");

    @Test
    void theCatalogueIsThatOfTheCards() throws IOException {
        Map<String, Definitions> programmes = new LinkedHashMap<>();
        PROGRAMMES.forEach(programme -> programmes.put(programme, Checkout.definitions(programme)));
        String expected = CatalogueText.of(programmes);
        assertEquals(expected, Checkout.generated("docs/catalogue/README.md", expected), AGAIN);
    }

    @Test
    void everyCardIsInTheCatalogue() throws IOException {
        String catalogue = Files.readString(Checkout.file("docs/catalogue/README.md"));
        List<String> missing;
        try (Stream<Path> cards = Files.list(Checkout.file("config/indicators"))) {
            missing = cards.map(card -> card.getFileName().toString().replace(".yaml", ""))
                    .filter(id -> !catalogue.contains("\n## " + id + "\n"))
                    .sorted()
                    .toList();
        }
        assertEquals(List.of(), missing, "no programme of the catalogue has these indicators");
    }

    @Test
    void theColumnsAreThoseThatFormulasMayName() throws IOException {
        assertEquals(ColumnsText.of(), Checkout.generated("docs/catalogue/columns.md", ColumnsText.of()), AGAIN);
    }

    @Test
    void theManualOfKeysIsThatOfTheLoadersShapes() throws IOException {
        assertEquals(ConfigurationText.of(), Checkout.generated("docs/configuration.md", ConfigurationText.of()), AGAIN);
    }

    @Test
    void theSchemasAreTheLoadersShapes() throws IOException {
        for (Map.Entry<String, String> schema : CardSchemas.all().entrySet()) {
            assertEquals(schema.getValue(), Checkout.generated("config/schema/" + schema.getKey(), schema.getValue()), AGAIN);
        }
    }

    @Test
    void everyCardNamesTheSchemaOfItsKind() throws IOException {
        List<Path> cards;
        try (Stream<Path> files = Files.walk(Checkout.file("config"))) {
            cards = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
        assertTrue(cards.size() > 40, "cards found: " + cards.size());
        for (Path card : cards) {
            String first = Files.readAllLines(card).get(0);
            String named = first.replace("# yaml-language-server: $schema=", "");
            Path schema = card.getParent().resolve(named).normalize();
            assertTrue(Files.isRegularFile(schema), card + " names no schema that exists in its first line: " + first);
            assertEquals(kind(card) + ".schema.json", schema.getFileName().toString(), card.toString());
        }
    }

    private static String kind(Path card) {
        return switch (card.getParent().getFileName().toString()) {
            case "sources" -> "source";
            case "maps" -> "map";
            case "read-only" -> "read-only";
            case "indicators" -> "indicator";
            case "vocabulary" -> "vocabulary";
            default -> card.getFileName().toString().replace(".yaml", "");
        };
    }
}
