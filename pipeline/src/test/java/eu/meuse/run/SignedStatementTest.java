package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.BundleReader;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.sections.statement.StatementDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statement from the files of a partner to what is signed, and what the next one says of it. */
final class SignedStatementTest {
    private static final String HEADER =
            "item_id;partner_id;cost_category;paid_on;amount;certified;certified_on;certificate;deduction_reason\n";
    private static final String FIRST = "B-1;P1;staff;10.01.2013;100,01;100,01;20.02.2013;FLC-1;\n";
    private static final String MENDED = "B-1;P1;staff;10.01.2013;100,01;80,01;20.02.2013;FLC-1;not eligible\n";
    private static final String SECOND = "B-2;P1;staff;10.04.2013;300,00;300,00;20.05.2013;FLC-2;\n";

    @TempDir
    private Path desk;

    private final List<String> told = new ArrayList<>();

    @Test
    void whatIsSignedStaysAndTheNextStatementSaysWhatHasChangedSince() throws IOException {
        deliver("2013-Q1", "partners.csv", "partner_id;name;lead;country;erdf_rate\nP1;Agency;ja;DE;50\n");
        deliver("2013-Q1", "budgets.csv", "partner_id;cost_category;amount\nP1;staff;1000,00\n");
        deliver("2013-Q1", "financing.csv", "partner_id;source;amount\nP1;erdf;500,00\nP1;private;500,00\n");
        deliver("2013-Q1", "expenditures.csv", HEADER + FIRST);
        report("2013-Q1");
        SortedMap<String, String> signed = pack("2013-Q1");
        assertTrue(signed.containsKey("internal/statement-en.pdf") && signed.containsKey("internal/workbook.xlsx"), signed.toString());
        history().close(new Quarter(2013, 1), false);
        String seal = Sha256.hex(Files.readAllBytes(desk.resolve("ledger/closes/2013-Q1/r1/close.json")));
        new ClosedReport(settings("2013-Q1"), told::add).print(OptionalInt.empty());
        assertEquals(signed, pack("2013-Q1"));

        deliver("2013-Q1", "expenditures.csv", HEADER + MENDED);
        deliver("2013-Q2", "expenditures.csv", HEADER + SECOND);
        report("2013-Q2");
        String said = said("2013-Q2");
        assertTrue(said.contains(seal), said);
        // Due to date: 80.01 and 300.00 at 50 %, cut to the cent: 40.00 + 150.00; signed was 50.00.
        assertTrue(said.contains("ERDF claimed with this statement, value=€140.00"), said);
        // Certified before: 80.01 today, 100.01 as signed.
        assertTrue(said.contains("100.01, quiet=false], Cell[text=−20.00, quiet=false], Cell[text=80.01"), said);
        assertTrue(said.contains("replaced by a corrected file"), said);
        assertTrue(said.contains("FLC-1, quiet=false]") && said.contains("2013-Q1.r1"), said);
    }

    @Test
    void aQuarterIsNotClosedFirstAfterALaterOneHasClaimedIt() throws IOException {
        deliver("2013-Q1", "partners.csv", "partner_id;name;lead;country;erdf_rate\nP1;Agency;ja;DE;50\n");
        deliver("2013-Q1", "financing.csv", "partner_id;source;amount\nP1;erdf;500,00\nP1;private;500,00\n");
        deliver("2013-Q1", "expenditures.csv", HEADER + FIRST);
        deliver("2013-Q2", "expenditures.csv", HEADER + SECOND);
        report("2013-Q2");
        history().close(new Quarter(2013, 2), false);

        RunException refused = assertThrows(RunException.class, () -> history().close(new Quarter(2013, 1), false));
        assertTrue(refused.getMessage().contains("2013-Q1 is not closed: 2013-Q2.r1 has been closed before it"), refused.getMessage());
        assertEquals(Outcome.DONE, history().close(new Quarter(2013, 2), false));
        aStatementThatIsNotAsItsTablesEndsTheRun("2013-Q2");
    }

    /** Results from which the lines of the table of sources have been lost. */
    private void aStatementThatIsNotAsItsTablesEndsTheRun(String quarter) throws IOException {
        ResultsBundle right = BundleReader.read(Checkout.pack(desk, quarter).resolve("bundle"));
        ResultsBundle wrong = new ResultsBundle(right.run(), right.indicators(), right.dimensions(), right.figures(), right.published(),
                right.findings(), right.submissions(), right.statement(), List.of(), right.claims(), right.outline(), right.expected(),
                right.restatements(), right.organisations(), right.coFinancing(), right.history(), right.listings());
        Definitions definitions = Configuration.load(Checkout.ROOT.resolve("config/ttc"));

        QuarterResults.requireThatItAddsUp(right, right.coFinancing(), definitions);
        RunException broken = assertThrows(RunException.class,
                () -> QuarterResults.requireThatItAddsUp(wrong, right.coFinancing(), definitions));
        assertEquals(3, broken.outcome().exitCode());
        assertEquals(2, broken.details().size(), broken.details().toString());
        assertTrue(broken.details().get(0).startsWith("financing.csv, P1, erdf: no line, and the statement "), broken.details().toString());
    }

    /** All that the statement says, in English. */
    private String said(String quarter) throws IOException {
        ResultsBundle bundle = BundleReader.read(Checkout.pack(desk, quarter).resolve("bundle"));
        return StatementDocument.document(bundle, "en").blocks().toString();
    }

    private void deliver(String quarter, String file, String text) throws IOException {
        Path folder = Files.createDirectories(desk.resolve("inputs/de-aachen").resolve(quarter));
        Files.writeString(folder.resolve(file), text);
    }

    private void report(String quarter) throws IOException {
        assertEquals(Outcome.DONE, Checkout.run(settings(quarter), told).report(), told.toString());
    }

    private Settings settings(String quarter) {
        return Checkout.settings(desk.resolve("inputs"), desk, quarter, "en");
    }

    private History history() {
        return new History(Checkout.ROOT.resolve("config/ttc"), desk.resolve("ledger"), told::add);
    }

    private SortedMap<String, String> pack(String quarter) throws IOException {
        Path pack = Checkout.pack(desk, quarter);
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(pack)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(pack.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
