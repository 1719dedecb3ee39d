package eu.meuse.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.meuse.facts.ContentHash;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactHashesTest {
    private static final ContentHash ONE = new ContentHash(1, 2, 3, 4);
    private static final ContentHash TWO = new ContentHash(5, -6, 7, -8);

    @Test
    void whatOneFileHoldsTwoMayHold() {
        Map<String, String> together = hashes(read("events.csv", 3, ONE.plus(TWO)));
        assertEquals(together, hashes(read("events-1.csv", 1, TWO), read("events-2.csv", 2, ONE)));
        assertNotEquals(together, hashes(read("events.csv", 3, ONE)));
        assertNotEquals(together, hashes(read("events.csv", 4, ONE.plus(TWO))));
        assertEquals(Set.of("events"), together.keySet());
    }

    @Test
    void aWithdrawnOrRefusedFileHoldsNothing() {
        assertEquals(hashes(read("events-1.csv", 1, ONE)),
                hashes(read("events-1.csv", 1, ONE), read("events-2.csv", 1, TWO).withdrawn("typing error")));
    }

    /** An earlier version did not add up contents: no hash rather than one of something else. */
    @Test
    void whereContentsAreNotKnownThereIsNoHashUntilTheFileIsReadAgain() {
        RegisteredSource old = read("events.csv", 1, ContentHash.NONE);
        assertEquals(Map.of(), hashes(old, read("events-2.csv", 1, ONE)));
        assertEquals(List.of(false, true), List.of(old, read("events.csv", 1, ONE)).stream()
                .map(source -> new Register(List.of(source)).knows("de-aachen", new Quarter(2013, 1), "events.csv", "events.csv", "cards"))
                .toList());
    }

    private static Map<String, String> hashes(RegisteredSource... sources) {
        return FactHashes.of(List.of(sources));
    }

    private static RegisteredSource read(String file, long rows, ContentHash contents) {
        Source source = new Source("id-" + file, "de-aachen", new Quarter(2013, 1), FactTable.EVENTS, 0, file, "", file);
        return new RegisteredSource(1, source, rows, rows, 0, 0, RegisteredSource.State.READ, "cards", "", contents);
    }
}
