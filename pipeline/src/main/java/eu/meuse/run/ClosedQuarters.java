package eu.meuse.run;

import eu.meuse.ledger.Close;
import eu.meuse.ledger.Closes;
import eu.meuse.ledger.KnownResults;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** The closes of a ledger, as somebody asks for them. */
final class ClosedQuarters {
    private final Path ledger;
    private final Closes closes;

    ClosedQuarters(Path ledger) {
        this.ledger = ledger;
        this.closes = Closes.of(ledger);
    }

    /**
     * A close of a quarter.
     *
     * @param number of it; empty: the latest
     * @throws RunException where there is no such close
     * @throws IOException where it cannot be read, or is not as it was written
     */
    Close find(Quarter quarter, OptionalInt number) throws IOException {
        List<Close> known = closes.of(quarter);
        if (known.isEmpty()) {
            throw new RunException(
                    Outcome.NOTHING_USABLE, quarter + " is not closed; 'meuse close --quarter " + quarter + "' closes it");
        }
        int wanted = number.orElse(known.size());
        if (wanted < 1 || wanted > known.size()) {
            throw new RunException(Outcome.NOTHING_USABLE, quarter + " has no close " + wanted + "; the last one is " + known.size());
        }
        return known.get(wanted - 1);
    }

    /** The latest quarter that is closed. */
    Quarter latest() {
        List<Quarter> quarters = closes.quarters();
        if (quarters.isEmpty()) {
            throw new RunException(
                    Outcome.NOTHING_USABLE, "no quarter is closed in " + ledger + "; 'meuse close' closes one");
        }
        return quarters.get(quarters.size() - 1);
    }

    /** The results as they were reported. */
    ResultsBundle results(Close close) throws IOException {
        return closes.results(close);
    }

    /** Its results, and that it froze them. */
    KnownResults known(Close close) throws IOException {
        return KnownResults.closed(results(close), close);
    }

    /** What ties a close to what is signed, as a line. */
    String seal(Close close) throws IOException {
        return "the SHA-256 of the close.json of " + close.name() + " is " + closes.hash(close)
                + "; it stands for all of the close: compare it with the one in what was signed";
    }

    /** The configuration that they were computed with. */
    Definitions definitions(Close close) throws IOException {
        return Configuration.load(closes.configuration(close, results(close).run().programme()));
    }
}
