package eu.meuse.cli;

import eu.meuse.run.QuarterlyRun;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code meuse figures}. */
@Command(name = "figures", description = "Computes the figures of a quarter from the ledger and writes the results bundle.")
final class FiguresCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return new QuarterlyRun(options.settings(), RunOptions.progress(spec.commandLine())).figures().exitCode();
    }
}
