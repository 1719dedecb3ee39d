package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two regions spell organisations differently; what a person decides of the review list decides the next run. */
final class OrganisationsRunTest {
    private static final String QUARTER = "2013-Q1";
    private static final String SUPPORT = "Activity ID;Kind;Organisation;Organisation ID;Region;Sector;Date\n";

    @TempDir
    private Path desk;

    @BeforeEach
    void write() throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.ROOT.resolve("config"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = desk.resolve("config").resolve(Checkout.ROOT.resolve("config").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        input("de-aachen", "S1;interview;Universiteit Luik", "S2;interview;Crystalord Ltd", "S3;interview;Bioxtra GmbH", "S4;interview;Aixtron SE");
        input("be-liege", "T1;interview;University of Liège", "T2;interview;Crystalord Systems Ltd", "T3;interview;Bioxtra SA",
                "T4;roadmap;AIXTRON");
    }

    private void input(String region, String... rows) throws IOException {
        StringBuilder text = new StringBuilder(SUPPORT);
        for (String row : rows) {
            text.append(row).append(";;").append(region).append(";energy;2013-02-01\n");
        }
        Path file = desk.resolve("inputs").resolve(region).resolve(QUARTER).resolve("support.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /**
     * Eight rows under eight names. The contract's rule counts six, as Aixtron and Bioxtra differ in their legal form alone.
     * Likeness finds six others, or four if both doubtful pairs are one each: the university under its two names is one, and
     * Bioxtra as a GmbH and as an SA may be two.
     */
    @Test
    void theNextRunCountsWhatWasDecided() throws IOException {
        report();
        assertEquals(List.of("|8|4|6|2", "organisations-supported|8|4|6|2"), counts());
        assertEquals("6", figure());
        List<Map<String, String>> review = review();
        assertEquals(2, review.size(), review.toString());

        decide(line(review, "Crystalord", "if_one"));
        report();
        assertEquals(List.of("|8|4|5|1", "organisations-supported|8|4|5|1"), counts());
        assertFalse(review().toString().contains("Crystalord"));

        decide(line(review, "Crystalord", "if_one"), line(review, "Bioxtra", "if_different"));
        report();
        assertEquals(List.of("|8|5|5|0", "organisations-supported|8|5|5|0"), counts());
        assertEquals(List.of(), review());
        assertEquals("6", figure(), "the figure keeps the contract's rule");
    }

    @Test
    void thePublicSeesTheBoundsAndNoNamesAndTheManifestListsBoth() throws IOException {
        report();
        Path pack = Checkout.pack(desk, QUARTER);
        JsonFiles files = new JsonFiles(new ObjectMapper().readTree(pack.resolve("manifest.json").toFile()).get("files").toString());
        assertTrue(files.list("internal/organisations-review.csv") && files.list("internal/organisations.csv")
                && files.list("bundle/organisations-review.csv"), files.text());
        assertFalse(files.text().contains("public/organisations"), files.text());
        byte[] before = Files.readAllBytes(pack.resolve("internal/organisations-review.csv"));
        byte[] report = Files.readAllBytes(pack.resolve("public/report-en.pdf"));
        List<String> told = new ArrayList<>();
        new QuarterlyRun(settings(), told::add).report();
        assertTrue(told.stream().anyMatch(step -> step.contains("are known")), told.toString());
        assertEquals(new String(before), Files.readString(pack.resolve("internal/organisations-review.csv")));
        assertTrue(Arrays.equals(report, Files.readAllBytes(pack.resolve("public/report-en.pdf"))));
    }

    private record JsonFiles(String text) {
        boolean list(String file) {
            return text.contains('"' + file + '"');
        }
    }

    private void report() throws IOException {
        assertEquals(Outcome.DONE, new QuarterlyRun(settings(), step -> {}).report());
    }

    private Settings settings() {
        return new Settings(desk.resolve("config/ttc"), desk.resolve("inputs"), desk.resolve("ledger"), desk.resolve("out"),
                Quarter.parse(QUARTER), List.of("en"), false, false);
    }

    private List<Map<String, String>> table(String name) {
        return CsvRows.of(Checkout.pack(desk, QUARTER).resolve("internal").resolve(name));
    }

    private List<String> counts() {
        return table("organisations.csv").stream()
                .filter(row -> List.of("", "organisations-supported").contains(row.get("indicator")))
                .map(row -> CsvRows.join(row, "indicator", "names", "least", "most", "doubtful"))
                .toList();
    }

    private String figure() {
        return table("figures.csv").stream()
                .filter(row -> CsvRows.join(row, "indicator", "scope", "key").equals("organisations-supported|to-date|"))
                .map(row -> row.get("value"))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, String>> review() {
        return table("organisations-review.csv");
    }

    private static String line(List<Map<String, String>> review, String name, String verdict) {
        return review.stream().filter(row -> row.get("name_1").contains(name)).findFirst().orElseThrow().get(verdict)
                .replace("WHO", "the lead partner").replace("YYYY-MM-DD", "2013-04-02").replace("REASON", "asked both");
    }

    private void decide(String... lines) throws IOException {
        Files.writeString(desk.resolve("config/ttc/organisations.yaml"), "- " + String.join("\n- ", lines) + "\n");
    }
}
