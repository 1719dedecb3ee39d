package eu.meuse.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Organisations;
import eu.meuse.reports.bundle.ProtectedFigures;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.RunInfo;
import eu.meuse.reports.bundle.StatementHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter is closed by what can be read again, or not at all. */
final class ClosesTest {
    private static final Quarter QUARTER = new Quarter(2013, 1);

    @TempDir
    private Path ledger;

    @Test
    void whatCannotBeReadBackIsNoClose() throws IOException {
        Closes closes = Closes.of(ledger);
        for (String file : List.of("bundle/figures.csv", "bundle/run.json", "configuration/ttc/programme.yaml", "close.json")) {
            IOException told = assertThrows(IOException.class, () -> close(closes, 1, () -> cutShort(file)));
            assertTrue(told.getMessage().contains("cannot be read back, and the quarter is not closed"), told.getMessage());
            assertEquals(List.of(), closes.of(QUARTER));
        }
        Close kept = close(closes, 1, () -> { });
        assertEquals(List.of(kept), closes.of(QUARTER));
    }

    private static Close close(Closes closes, int number, Runnable drafted) throws IOException {
        return closes.keep(results(), Map.of("ttc/programme.yaml", "id: ttc\n"), number, new TreeMap<>(Map.of("events", 7L)), drafted);
    }

    private void cutShort(String file) {
        try {
            Files.write(ledger.resolve("closes/2013-Q1/.draft").resolve(file), new byte[] {'{'});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ResultsBundle results() {
        RunInfo run = new RunInfo("ttc", QUARTER, "1", Map.of(), Map.of(), List.of("en"), "2011-01-01", "2014-12-31", "EUR", false,
                new RunInfo.Funding(false, Map.of()), Map.of(), Map.of(), 5, "hash", Map.of(), Map.of(), List.of(), RunInfo.Notes.NONE,
                StatementHead.NONE, RunInfo.Dominance.NONE);
        return new ResultsBundle(run, List.of(), List.of(), List.of(), ProtectedFigures.audited(List.of(), rows -> List.of()), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Organisations.NOT_MATCHED, CoFinancing.NONE, List.of(), List.of());
    }
}
