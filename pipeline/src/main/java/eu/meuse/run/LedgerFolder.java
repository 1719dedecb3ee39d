package eu.meuse.run;

import eu.meuse.ledger.Closes;
import eu.meuse.ledger.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that somebody names as a ledger, before anything is made in it. */
final class LedgerFolder {
    private LedgerFolder() {}

    /** @throws RunException where there is no such folder */
    static void require(Path ledger) {
        if (!Files.isDirectory(ledger)) {
            throw new RunException(Outcome.NOTHING_USABLE, "there is no ledger " + ledger + " yet; run 'meuse intake' first");
        }
    }

    /** @throws RunException where there is none, or closes alone */
    static void requireTables(Path ledger) {
        require(ledger);
        if (!Ledger.standsIn(ledger)) {
            throw new RunException(Outcome.NOTHING_USABLE, Closes.of(ledger).quarters().isEmpty()
                    ? "there is no ledger in " + ledger + " yet; run 'meuse intake' first"
                    : ledger + " holds closes alone, without the tables of a ledger: 'meuse report --as-closed' prints them"
                            + " again; for the rows behind them ask the ledger in which they were closed");
        }
    }
}
