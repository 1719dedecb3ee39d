package eu.meuse.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was delivered and rejected as a whole, as the public may know it. */
final class UnusableTest {
    @Test
    void whatWasRejectedToTheLastRowIsNamed() {
        assertEquals(List.of(new PublicResults.Unusable("north", "vouchers", "2013-Q1")), unusable(
                line("north", "2013-Q1", "vouchers", 3, 3, "in-force"), line("north", "2013-Q2", "vouchers", 0, 0, "in-force")));
    }

    /** The quarter shows 0 where its rows were rejected, however good those of the quarter before were. */
    @Test
    void theLastDeliveryTells() {
        assertEquals(List.of(new PublicResults.Unusable("north", "vouchers", "2013-Q2")), unusable(
                line("north", "2013-Q1", "vouchers", 3, 0, "in-force"), line("north", "2013-Q2", "vouchers", 2, 2, "in-force")));
        assertEquals(List.of(), unusable(
                line("north", "2013-Q1", "vouchers", 2, 2, "in-force"), line("north", "2013-Q2", "vouchers", 3, 0, "in-force")));
    }

    @Test
    void anEmptyListIsNoRejectionAndOneGoodRowIsUse() {
        assertEquals(List.of(), unusable(line("north", "2013-Q2", "vouchers", 0, 0, "in-force")));
        assertEquals(List.of(), unusable(
                line("north", "2013-Q2", "vouchers", 3, 3, "in-force"), line("north", "2013-Q2", "vouchers", 2, 1, "in-force")));
        assertEquals(List.of(), unusable(line("north", "2013-Q1", "vouchers", 3, 3, "superseded")));
    }

    /** Who knows that a list added nobody may work out who else did; of events the heads count that their organisers report. */
    @Test
    void ofWhatPeopleAreCountedFromNothingIsSaid() {
        assertEquals(List.of(), unusable(line("north", "2013-Q2", "participations", 3, 3, "in-force")));
        assertEquals(List.of(), unusable(line("north", "2013-Q2", "events", 3, 3, "in-force")));
    }

    private static List<PublicResults.Unusable> unusable(SubmissionLine... lines) {
        ResultsBundle small = SmallProgramme.bundle();
        return PublicResults.of(new ResultsBundle(small.run(), small.indicators(), small.dimensions(), small.figures(), small.published(),
                small.findings(), List.of(lines), small.statement(), small.financing(), small.claims(), small.outline(), small.expected(),
                small.restatements(), small.organisations(), small.coFinancing(), small.history(), small.listings())).unusable();
    }

    private static SubmissionLine line(String region, String quarter, String dataset, long records, long rejected, String state) {
        return new SubmissionLine(region, quarter, dataset, dataset + ".csv", "a".repeat(64), records, records - rejected, rejected, 0, 0, state);
    }
}
