package eu.meuse.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.facts.ContentHash;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SubmissionLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has happened to submissions between two lists of them: every kind once, and what is no cause. */
final class CausesTest {
    private static final String Q1 = "2013-Q1";
    private static final String Q2 = "2013-Q2";

    @Test
    void whatIsAsItWasIsNoCause() {
        SubmissionLine jobs = line(Q1, "jobs.csv", "a", 3, 1, "in-force");
        assertEquals(List.of(), between(List.of(jobs), List.of(jobs)));
    }

    /** Of the three rows that count or wait, none was there. */
    @Test
    void aFileOfTheQuarterThatCameAfterwardsIsLateAndOneOfALaterQuarterIsNot() {
        assertEquals(List.of("LATE 2013-Q1 jobs.csv -> a +3 -0 ~0", "NEXT 2013-Q2 jobs.csv -> b +2 -0 ~0"), between(
                List.of(),
                List.of(line(Q2, "jobs.csv", "b", 2, 0, "in-force"), line(Q1, "jobs.csv", "a", 2, 1, "in-force"))));
    }

    /** A waiting row that counts now is of the same file: neither added nor removed. */
    @Test
    void aRowWhoseReferenceHasArrivedChangesNothingInItsFile() {
        assertEquals(List.of(), between(
                List.of(line(Q1, "jobs.csv", "a", 2, 1, "in-force")), List.of(line(Q1, "jobs.csv", "a", 3, 0, "in-force"))));
    }

    @Test
    void theSameBytesOfWhichOtherRowsAreAcceptedWereReadAgain() {
        assertEquals(List.of("REREAD 2013-Q1 jobs-a.csv a -> a +0 -2 ~0", "REREAD 2013-Q1 jobs-b.csv b -> b +1 -0 ~0"), between(
                List.of(line(Q1, "jobs-a.csv", "a", 5, 0, "in-force"), line(Q1, "jobs-b.csv", "b", 1, 0, "in-force")),
                List.of(line(Q1, "jobs-a.csv", "a", 3, 0, "in-force"), line(Q1, "jobs-b.csv", "b", 2, 0, "in-force"))));
    }

    /** J-1 has gone, J-2 has other contents, J-3 has come; where the file was read twice its last rows count. */
    @Test
    void aFileWithOtherBytesIsHeldAgainstTheOneInItsPlace() {
        RowsAtHand rows = new RowsAtHand("jobs")
                .with("jobs.csv/a-1", job("J-1", "9"), job("J-2", "9"))
                .with("jobs.csv/a-2", job("J-1", "1"), job("J-2", "1"))
                .with("jobs.csv/b-3", job("J-2", "2"), job("J-3", "1"));
        Register register = new Register(List.of(read("a", 1), read("a", 2), read("b", 3)));
        assertEquals(List.of("REPLACED 2013-Q1 jobs.csv a -> b +1 -1 ~1"), said(new Causes(register, register, () -> rows).between(
                List.of(line(Q1, "jobs.csv", "a", 2, 0, "in-force")),
                List.of(line(Q1, "jobs.csv", "a", 2, 0, "superseded"), line(Q1, "jobs.csv", "b", 2, 0, "in-force")), Q1)));
    }

    @Test
    void aFileThatWasWithdrawnIsNamedWithItsReason() {
        Register register = new Register(List.of(read("a", 1), read("a", 2).withdrawn("wrong year")));
        List<Cause> causes = new Causes(register, register, CausesTest::noRows).between(
                List.of(line(Q1, "jobs.csv", "a", 2, 1, "in-force")), List.of(line(Q1, "jobs.csv", "a", 0, 0, "withdrawn")), Q1);
        assertEquals(List.of("WITHDRAWN 2013-Q1 jobs.csv a -> +0 -3 ~0"), said(causes));
        assertEquals("wrong year", causes.get(0).reason());
    }

    /** What has been sent after the later list was made is no part of it. */
    @Test
    void theReasonIsTheOneThatTheRegisterOfTheLaterListKnows() {
        RegisteredSource withdrawn = read("a", 2).withdrawn("wrong year");
        Register first = new Register(List.of(read("a", 1)));
        Register second = new Register(List.of(read("a", 1), withdrawn));
        List<SubmissionLine> before = List.of(line(Q1, "jobs.csv", "a", 2, 1, "in-force"));
        List<SubmissionLine> after = List.of(line(Q1, "jobs.csv", "a", 0, 0, "withdrawn"));
        assertEquals("wrong year", new Causes(first, second, CausesTest::noRows).between(before, after, Q1).get(0).reason());
        Register today = new Register(List.of(read("a", 1), withdrawn, read("b", 3), read("b", 4).withdrawn("wrong again")));
        assertEquals("wrong again", new Causes(first, today, CausesTest::noRows).between(before, after, Q1).get(0).reason());
    }

    /** The close may have been made in another ledger, whose register is not at hand: what is known of the bytes is said. */
    @Test
    void theReasonIsKnownOfTheBytesWhereOthersLieThereToday() {
        Register today = new Register(List.of(read("a", 1), read("a", 2).withdrawn("wrong year"), read("b", 3)));
        assertEquals("wrong year", new Causes(today, today, CausesTest::noRows).between(
                List.of(line(Q1, "jobs.csv", "a", 2, 1, "in-force")),
                List.of(line(Q1, "jobs.csv", "a", 0, 0, "withdrawn")), Q1).get(0).reason());
    }

    @Test
    void bytesThatWereKnownAndDidNotCountAreInForceAgainAndNotLate() {
        assertEquals(List.of("LATE 2013-Q1 jobs-b.csv -> a +3 -0 ~0", "RESTORED 2013-Q1 jobs.csv -> a +3 -0 ~0"), between(
                List.of(line(Q1, "jobs.csv", "a", 0, 0, "withdrawn")),
                List.of(line(Q1, "jobs.csv", "a", 3, 0, "in-force"), line(Q1, "jobs-b.csv", "a", 3, 0, "in-force"))));
    }

    @Test
    void aFileWhoseSuccessorCouldNotBeReadIsNamedWithIt() {
        assertEquals(List.of("REFUSED 2013-Q1 jobs.csv a -> b +0 -3 ~0"), between(
                List.of(line(Q1, "jobs.csv", "a", 3, 0, "in-force")),
                List.of(line(Q1, "jobs.csv", "a", 3, 0, "superseded"), line(Q1, "jobs.csv", "b", 0, 0, "refused"))));
    }

    private static List<String> between(List<SubmissionLine> before, List<SubmissionLine> after) {
        return said(new Causes(new Register(List.of()), new Register(List.of()), CausesTest::noRows).between(before, after, Q1));
    }

    private static TableReader noRows() {
        throw new AssertionError("no rows have to be compared");
    }

    private static List<String> said(List<Cause> causes) {
        return causes.stream()
                .map(cause -> String.join(" ", nonEmpty(cause.kind().name(), cause.quarter(), cause.file(), cause.before(), "->",
                        cause.after(), "+" + cause.added(), "-" + cause.removed(), "~" + cause.changed())))
                .toList();
    }

    private static List<String> nonEmpty(String... words) {
        List<String> kept = new ArrayList<>(Arrays.asList(words));
        kept.removeIf(String::isEmpty);
        return kept;
    }

    private static SubmissionLine line(String quarter, String file, String sha256, long accepted, long waiting, String state) {
        return new SubmissionLine("de-aachen", quarter, "jobs", file, sha256, accepted + waiting, accepted, 0, waiting, 0, state);
    }

    private static RegisteredSource read(String sha256, long intake) {
        Source source = new Source(
                "jobs.csv/" + sha256, "de-aachen", new Quarter(2013, 1), FactTable.JOBS, 0, "jobs.csv", "", sha256);
        return new RegisteredSource(intake, source, 2, 2, 0, 0, RegisteredSource.State.READ, "cards", "", new ContentHash(1, 2, 3, 4));
    }

    private static Object[] job(String id, String fte) {
        return new Object[] {id, null, null, "de-aachen", "energy", "voucher", null, new BigDecimal(fte)};
    }
}
