package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.intake.Delivery;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list in the wrong folder is said on the way to the pack. The register of operations runs from 2014 to 2023. */
final class MisplacedTest {
    private static final Programme REGISTER = Configuration.load(Checkout.ROOT.resolve("config/operations")).programme();

    @TempDir
    private Path inputs;

    private List<String> told(String quarter, Finding... findings) throws IOException {
        List<String> told = new ArrayList<>();
        new Misplaced(told::add).tell(REGISTER, Delivery.scan(inputs, REGISTER), Quarter.parse(quarter).orElseThrow(), List.of(findings));
        return told;
    }

    @Test
    void aQuarterOutsideThePeriodAndFilesOfLaterOnes() throws IOException {
        assertEquals(List.of(), told("2014-Q1"));
        assertEquals(List.of(), told("2023-Q4"));
        String outside = " lies outside the period of the programme, 2014-01-01 to 2023-12-31; see whether the folders bear the right quarter";
        assertEquals(List.of("warning: 2013-Q4" + outside), told("2013-Q4"));
        assertEquals(List.of("warning: 2031-Q1" + outside), told("2031-Q1"));
        Files.writeString(Files.createDirectories(inputs.resolve("be-maasland/2021-Q1")).resolve("projects.csv"), "Project ID\n");
        assertEquals(List.of("1 file is of a later quarter, 2021-Q1, and not in this report"), told("2020-Q4"));
        assertEquals(List.of(), told("2021-Q1"));
    }

    /** A file of a quarter before the period counts in every report after it. */
    @Test
    void aFileOfAQuarterOutsideThePeriod() throws IOException {
        Finding finding = new Finding("be-maasland", "2013-Q4", "projects", "projects.csv", "", 0, "", Severity.WARNING, "outside-programme-quarter",
                Wording.of("outside-programme-quarter", "quarter", "2013-Q4", "start", "2014-01-01", "end", "2023-12-31"));
        assertEquals(List.of("warning: 2013-Q4 lies outside the period of the programme, 2014-01-01 to 2023-12-31; see whether the folders bear the right quarter"),
                told("2020-Q4", finding, finding));
        assertEquals(List.of(), told("2024-Q1"), "the last claims are made in the year after the end");
    }

    @Test
    void aListThatNobodyAwaits() throws IOException {
        Finding finding = new Finding("nl-heuvelland", "2020-Q4", "partners", "partners.csv", "", 0, "", Severity.WARNING, "not-awaited",
                Wording.of("not-awaited.dataset", "dataset", "partners"));
        assertEquals(List.of("warning: nl-heuvelland/2020-Q4/partners.csv: the programme does not collect partners; the rows are kept, and no figure"
                + " that it reports needs them unless an indicator names them"), told("2020-Q4", finding));
    }
}
