package eu.meuse.cli;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.run.History;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code meuse close}. */
@Command(name = "close", description = "Freezes a quarter as it is known today, so that it can be printed again as it was"
        + " reported, and says what is missing, refused or waiting in what it freezes. Closing it again, after submissions have"
        + " changed, is a restatement with its own number.")
final class CloseCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption ledger;

    @Option(names = "--quarter", paramLabel = "YYYY-Qn", required = true, converter = RunOptions.QuarterConverter.class,
            description = "The quarter to close.")
    private Quarter quarter;

    @Option(names = "--require-complete", description = "Stop with exit code 3, naming who owes what, unless every region has"
            + " delivered all that is expected for the quarter.")
    private boolean requireComplete;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return new History(ledger.programme(), ledger.ledger(), RunOptions.progress(spec.commandLine()))
                .close(quarter, requireComplete).exitCode();
    }
}
