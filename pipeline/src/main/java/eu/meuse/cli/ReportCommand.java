package eu.meuse.cli;

import eu.meuse.run.Outcome;
import eu.meuse.run.QuarterlyRun;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code meuse report}. */
@Command(name = "report", description = "Takes in what is new, computes the figures and writes the pack of a quarter.")
final class ReportCommand implements Callable<Integer> {
    private static final String LATEST = "0";

    @Mixin
    private RunOptions options;

    @Option(names = "--as-closed", arity = "0..1", fallbackValue = LATEST, paramLabel = "N", description = "Print a closed"
            + " quarter again as it was reported: its latest close, or its Nth. Nothing is taken in.")
    private Integer asClosed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        QuarterlyRun run = new QuarterlyRun(options.settings(), RunOptions.progress(spec.commandLine()));
        Outcome outcome = asClosed == null ? run.report() : run.asClosed(asClosed);
        return outcome.exitCode();
    }
}
