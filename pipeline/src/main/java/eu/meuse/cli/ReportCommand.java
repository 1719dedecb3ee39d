package eu.meuse.cli;

import eu.meuse.run.ClosedReport;
import eu.meuse.run.Outcome;
import eu.meuse.run.Progress;
import eu.meuse.run.QuarterlyRun;
import java.io.IOException;
import java.util.OptionalInt;
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
        Progress progress = RunOptions.progress(spec.commandLine());
        Outcome outcome = asClosed == null
                ? new QuarterlyRun(options.settings(), progress).report()
                : new ClosedReport(options.settings(), progress).print(asClosed == 0 ? OptionalInt.empty() : OptionalInt.of(asClosed));
        return outcome.exitCode();
    }
}
