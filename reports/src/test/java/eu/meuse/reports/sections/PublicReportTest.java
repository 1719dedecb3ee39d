package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.SmallProgramme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole report of the small programme, word for word. Where a change is meant, {@code -Dmeuse.golden=write} writes
 * the listings anew; read them before committing.
 */
final class PublicReportTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void saysWordForWordWhatTheListingHolds(String language) throws IOException {
        DocumentSpec report = PublicReport.document(PublicResults.of(SmallProgramme.bundle()), language);
        String listing = report.title() + "\n" + report.subtitle() + "\n" + report.running() + "\n" + report.funding()
                + "\n" + Listing.of(report.blocks());
        String name = "listing/report-" + language + ".txt";
        if ("write".equals(System.getProperty("meuse.golden"))) {
            Files.writeString(Path.of("src/test/resources").resolve(name), listing);
        }
        try (InputStream in = PublicReportTest.class.getResourceAsStream("/" + name)) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), listing, name);
        }
    }

    @Test
    void anOutlineThatNamesWhatIsNotThereIsRefusedByName() {
        PublicResults results = PublicResults.of(SmallProgramme.bundle());
        ReportSection unknown = new ReportSection("x", ReportSection.Kind.BREAKDOWN, Map.of(), Map.of(),
                List.of("butterflies"), List.of(), "region");
        PublicResults other = new PublicResults(results.run(), results.indicators(), results.dimensions(),
                List.of(unknown), results.expected(), results.figures(), results.deliveries(), results.unusable(), results.rejected(),
                results.findings(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals("the report's outline names the indicator \"butterflies\", which the results do not hold",
                assertThrows(IllegalArgumentException.class, () -> PublicReport.document(other, "en")).getMessage());
    }
}
