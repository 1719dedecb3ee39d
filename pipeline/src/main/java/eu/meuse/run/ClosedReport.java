package eu.meuse.run;

import eu.meuse.ledger.Close;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import java.io.IOException;
import java.util.OptionalInt;

/**
 * Prints a closed quarter again as it was reported, from the close alone: neither the ledger's tables nor its key are
 * needed, and nothing is taken in.
 */
public final class ClosedReport {
    private final Settings settings;
    private final Progress progress;

    /** As it was asked for; of the settings, ledger, out, quarter and languages count. */
    public ClosedReport(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Prints it.
     *
     * @param number of the close; empty: the latest
     * @throws RunException where there is no such close
     * @throws IOException where the close is not as it was written, or the pack cannot be
     */
    public Outcome print(OptionalInt number) throws IOException {
        LedgerFolder.require(settings.ledger());
        ClosedQuarters closed = new ClosedQuarters(settings.ledger());
        Quarter quarter = settings.quarter().isPresent() ? settings.quarter().get() : closed.latest();
        Close close = closed.find(quarter, number);
        if (!close.program().equals(ProgramVersion.get())) {
            progress.step(close.name() + " was closed by version " + close.program() + ", and this is " + ProgramVersion.get()
                    + ": the figures are the same, the documents may look otherwise");
        }
        progress.step(closed.seal(close));
        ResultsBundle bundle = closed.results(close);
        Printing printing = new Printing(settings, progress);
        printing.print(bundle, printing.languages(bundle.run().languages()));
        return Outcome.DONE;
    }
}
