package eu.meuse.cli;

import eu.meuse.run.ClosedReport;
import eu.meuse.run.Outcome;
import eu.meuse.run.Progress;
import eu.meuse.run.QuarterlyRun;
import java.io.IOException;
import java.util.List;
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
    /** Of a report, and not of printing a close again. */
    private static final List<String> NOT_OF_CLOSES = List.of("--inputs", "--require-complete", "--strict");

    @Mixin
    private RunOptions options;

    @Option(names = "--as-closed", arity = "0..1", paramLabel = "N", parameterConsumer = CloseNumber.class, description = "Print a"
            + " closed quarter again as it was reported: its latest close, or its Nth. Without --quarter it is the last quarter that is"
            + " closed. Nothing is taken in.")
    private OptionalInt asClosed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Progress progress = RunOptions.progress(spec.commandLine());
        return asClosed == null
                ? new QuarterlyRun(options.settings(), progress).report().exitCode()
                : printed(progress).exitCode();
    }

    private Outcome printed(Progress progress) throws IOException {
        List<String> unused = NOT_OF_CLOSES.stream().filter(spec.commandLine().getParseResult()::hasMatchedOption).toList();
        if (!unused.isEmpty()) {
            progress.step("a close is printed as it was signed: " + String.join(", ", unused) + (unused.size() == 1 ? " says" : " say")
                    + " nothing here");
        }
        return new ClosedReport(options.settings(), progress).print(asClosed);
    }
}
