package eu.meuse.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.facts.FactTable;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows added, removed and changed between two states of a submission, counted by hand. */
final class RowChangesTest {

    /** J-1 stands as it was, J-2 has gone, J-3 and J-4 have other contents, J-5 has come. */
    @Test
    void rowsOfATableWithAKeyAreTheSameWhereTheirKeysAre() {
        RowsAtHand jobs = new RowsAtHand("jobs")
                .with("then", job("J-1", "1.5"), job("J-2", "1"), job("J-3", "2"), job("J-4", null))
                .with("now", job("J-1", "1.5"), job("J-3", "2.5"), job("J-4", "1"), job("J-5", "7"));
        assertEquals(new RowChanges(1, 1, 2), between(FactTable.JOBS, jobs));
    }

    /** One of the three equal parties has gone, and what has another amount is another party: one less, one more. */
    @Test
    void rowsOfATableWithoutAKeyAreTheSameWhereAllTheirColumnsAre() {
        RowsAtHand parties = new RowsAtHand("voucher_parties")
                .with("then", party("V-1", "Zwaan", "100"), party("V-1", "Zwaan", "100"), party("V-1", "Zwaan", "100"),
                        party("V-2", "Reiher", "50"), party("V-3", "Kraan", null))
                .with("now", party("V-1", "Zwaan", "100"), party("V-1", "Zwaan", "100"), party("V-2", "Reiher", "60"),
                        party("V-3", "Kraan", null));
        assertEquals(new RowChanges(1, 2, 0), between(FactTable.VOUCHER_PARTIES, parties));
    }

    /** The person of E-1 has another organisation now, that of E-2 is listed for E-3. */
    @Test
    void participationsAreTheSameWhereEventAndPersonAre() {
        RowsAtHand lists = new RowsAtHand("participations")
                .with("then", participation("E-1", "Zwaan", "0f"), participation("E-2", "Reiher", "1f"))
                .with("now", participation("E-1", "Kraan", "0f"), participation("E-3", "Reiher", "1f"));
        assertEquals(new RowChanges(1, 1, 1), between(FactTable.PARTICIPATIONS, lists));
    }

    @Test
    void nothingIsChangedBetweenEmptyListsAndEverythingAgainstOne() {
        RowsAtHand jobs = new RowsAtHand("jobs").with("now", job("J-1", "1"), job("J-2", "1"));
        assertEquals(new RowChanges(2, 0, 0), between(FactTable.JOBS, jobs));
        assertEquals(new RowChanges(0, 2, 0), RowChanges.between(FactTable.JOBS, Set.of("now"), Set.of("then"), jobs));
        assertEquals(new RowChanges(0, 0, 0), between(FactTable.JOBS, new RowsAtHand("jobs")));
    }

    private static RowChanges between(FactTable table, RowsAtHand rows) {
        return RowChanges.between(table, Set.of("then"), Set.of("now"), rows);
    }

    private static Object[] job(String id, String fte) {
        return new Object[] {id, null, null, "de-aachen", "energy", "voucher", null, fte == null ? null : new BigDecimal(fte)};
    }

    private static Object[] party(String id, String organisation, String aid) {
        return new Object[] {id, organisation, null, null, null, null, null, aid == null ? null : new BigDecimal(aid)};
    }

    private static Object[] participation(String event, String organisation, String person) {
        return new Object[] {event, organisation, null, null, null, null, person};
    }
}
