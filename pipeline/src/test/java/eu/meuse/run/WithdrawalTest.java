package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is closed or withdrawn, by mistake or for good, and what is said of it afterwards. */
final class WithdrawalTest {
    private static final Quarter QUARTER = new Quarter(2013, 1);
    private static final String HEADER = "event_id;date;format;region;sector\n";
    private static final String FIRST = "E-1;13.01.2013;matchmaking;de-aachen;energy\n";
    private static final String SECOND = "E-2;14.01.2013;brokerage;de-aachen;energy\n";

    @TempDir
    private Path desk;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void aQuarterIsTakenIn() throws IOException {
        deliver("events.csv", HEADER + FIRST + SECOND);
        deliver("jobs.csv", "job_id;region;sector;instrument;created_on;fte\nJ-1;de-aachen;energy;voucher;01.02.2013;1,5\n");
        assertEquals(Outcome.DONE, run().intake());
    }

    /** Two closes are signed: what is sent afterwards changes nothing of what they say, and the same bytes are no late ones. */
    @Test
    void whyTwoClosesDifferIsAsItWasWhenTheyWereMade() throws IOException {
        close();
        history().withdraw(Path.of("de-aachen/2013-Q1/events.csv"), "sent in error");
        close();
        List<Cause> causes = history().diffCloses(QUARTER, 1, 2).causes();
        assertEquals(List.of("WITHDRAWN events.csv -2 sent in error"), causes.stream().map(WithdrawalTest::withReason).toList());
        deliver("events.csv", HEADER + FIRST);
        assertEquals(Outcome.DONE, run().intake());
        assertEquals(causes, history().diffCloses(QUARTER, 1, 2).causes());
        assertTrue(told.stream().noneMatch(line -> line.contains("counts again")), told.toString());
        deliver("events.csv", HEADER + FIRST + SECOND);
        assertEquals(Outcome.DONE, run().report());
        assertEquals(causes, history().diffCloses(QUARTER, 1, 2).causes());
        assertTrue(told.contains("warning: de-aachen/2013-Q1/events.csv counts again: it holds what was withdrawn before"
                + " (sent in error); 'meuse withdraw' takes it out once more"), told.toString());
        assertEquals(List.of("1 2 withdrawn sent in error", "2 0 restored "), CsvRows.of(Checkout.pack(desk, "2013-Q1").resolve("internal/restatement-causes.csv")).stream()
                .map(row -> CsvRows.join(row, "since", "until", "kind", "reason").replace('|', ' '))
                .toList());
    }

    private static String withReason(Cause cause) {
        return cause.kind() + " " + cause.file() + " -" + cause.removed() + " " + cause.reason();
    }

    @Test
    void aQuarterOfWhichNothingWasSentOrThatIsNoneOfTheProgrammesIsNotClosed() {
        for (String[] wrong : new String[][] {
            {"2019-Q1", "2019-Q1 is not closed: the programme runs from "},
            {"2013-Q2", "2013-Q2 is not closed: the ledger holds no submission for it"}}) {
            RunException refused = assertThrows(RunException.class,
                    () -> history().close(Quarter.parse(wrong[0]).orElseThrow(), false), wrong[0]);
            assertEquals(Outcome.NOTHING_USABLE, refused.outcome());
            assertTrue(refused.getMessage().startsWith(wrong[1]), refused.getMessage());
        }
        assertFalse(Files.exists(desk.resolve("ledger/closes")));
    }

    @Test
    void withdrawingAgainForTheSameReasonIsDoneAlready() throws IOException {
        Path jobs = Path.of("de-aachen/2013-Q1/jobs.csv");
        history().withdraw(jobs, "wrong year");
        assertEquals(Outcome.DONE, history().withdraw(jobs, " wrong year "));
        RunException other = assertThrows(RunException.class, () -> history().withdraw(jobs, "another reason"));
        assertEquals("de-aachen/2013-Q1/jobs.csv has been withdrawn already: wrong year", other.getMessage());
    }

    private void deliver(String file, String text) throws IOException {
        Path folder = Files.createDirectories(desk.resolve("inputs/de-aachen/2013-Q1"));
        Files.writeString(folder.resolve(file), text);
    }

    private void close() throws IOException {
        assertEquals(Outcome.DONE, history().close(QUARTER, false));
    }

    private QuarterlyRun run() {
        return Checkout.run(Checkout.settings(desk.resolve("inputs"), desk, "2013-Q1", "en"), told);
    }

    private History history() {
        return new History(Checkout.ROOT.resolve("config/ttc"), desk.resolve("ledger"), told::add);
    }
}
