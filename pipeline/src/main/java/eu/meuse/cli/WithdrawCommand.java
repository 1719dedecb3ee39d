package eu.meuse.cli;

import eu.meuse.run.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meuse withdraw}. */
@Command(name = "withdraw", description = "Takes a submission out of force. Its rows stay in the ledger and count no"
        + " longer; the file may stay where it is.")
final class WithdrawCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption ledger;

    @Parameters(paramLabel = "FILE", description = "The file, as it lies under the inputs or as <region>/<quarter>/<file>.")
    private Path file;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; it is kept with the submission.")
    private String reason;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return new History(ledger.programme(), ledger.ledger(), RunOptions.progress(spec.commandLine()))
                .withdraw(file, reason).exitCode();
    }
}
