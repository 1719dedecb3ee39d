package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.BundleReader;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.sections.PublicReport;
import eu.meuse.reports.sections.statement.StatementDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the public record prints of the Alpine project comes out of its sample, and what it prints wrongly is found. */
final class AlpineStatementTest {
    private static final Path CONFIG = Checkout.ROOT.resolve("config/s3-4alpclusters");

    @TempDir
    private Path desk;

    @Test
    void thePublishedAmountsComeOutAndTheGapIsMoneyOfThePartnerOutsideTheFund() throws IOException {
        List<String> told = new ArrayList<>();
        Settings settings = new Settings(CONFIG, Checkout.ROOT.resolve("data-samples/s3-4alpclusters"), desk.resolve("ledger"), desk.resolve("out"),
                Quarter.parse("2017-Q1"), List.of("en"), false, false);
        assertEquals(Outcome.DONE, Checkout.run(settings, told).report(), told.toString());
        Path pack = desk.resolve("out/s3-4alpclusters/2017-Q1");
        ResultsBundle bundle = BundleReader.read(pack.resolve("bundle"));

        // Published: total, ERDF, a third amount; 2,521,964.00 - 1,929,500.00 - 340,500.00 = 251,964.00.
        String statement = StatementDocument.document(bundle, "en").blocks().toString();
        for (String row : List.of("ERDF, quiet=false], Cell[text=1,929,500.00", "National public, quiet=false], Cell[text=340,500.00",
                "Swiss funds, quiet=false], Cell[text=251,964.00", "Total, quiet=false], Cell[text=2,521,964.00",
                "Inferred: it is that of the Swiss lead partner")) {
            assertTrue(statement.contains(row), row + " is not in " + statement);
        }
        List<String> claims = Files.readAllLines(pack.resolve("internal/published.csv"));
        assertEquals(4, claims.size(), "what is inferred is printed nowhere");
        assertTrue(claims.stream().skip(1).allMatch(claim -> claim.endsWith(",0.00,agrees")), claims.toString());
        assertTrue(PublicReport.document(PublicResults.of(bundle), "en").blocks().toString().contains("Inferred: this is money of the Swiss"));

        FundedPartner lead = bundle.coFinancing().partners().get(0);
        assertEquals(List.of("001", "CH", false, true), List.of(lead.id(), lead.country(), lead.inBase(), lead.lead()));
        assertEquals(0, BigDecimal.ZERO.compareTo(lead.rateAbove()));
        assertTrue(bundle.coFinancing().partners().stream().skip(1)
                .allMatch(partner -> partner.rateAbove().compareTo(new BigDecimal("85")) == 0 && partner.inBase()));

        String quality = Files.readString(pack.resolve("internal/quality.csv"));
        assertTrue(quality.contains("ch-partners,2016-Q4,projects,projects.csv,,2,start,warning,dates-look-swapped,2016-01-11 reads better as 2016-11-01"), quality);
    }
}
