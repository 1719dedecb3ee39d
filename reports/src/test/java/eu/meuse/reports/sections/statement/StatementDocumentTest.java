package eu.meuse.reports.sections.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.bundle.SmallStatement;
import eu.meuse.reports.sections.Listing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole statement of the small programme, word for word and worked by hand. Where a change is meant,
 * {@code -Dmeuse.golden=write} writes the listings anew; read them before committing.
 */
final class StatementDocumentTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void saysWordForWordWhatTheListingHolds(String language) throws IOException {
        DocumentSpec statement = StatementDocument.document(SmallStatement.bundle(), language);
        String listing = statement.title() + "\n" + statement.subtitle() + "\n" + statement.running() + "\n" + statement.funding()
                + "\n" + Listing.of(statement.blocks());
        String name = "listing/statement-" + language + ".txt";
        if ("write".equals(System.getProperty("meuse.golden"))) {
            Files.writeString(Path.of("src/test/resources").resolve(name), listing);
        }
        try (InputStream in = StatementDocumentTest.class.getResourceAsStream("/" + name)) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), listing, name);
        }
    }
}
