package eu.meuse.cli;

import eu.meuse.reports.bundle.DifferenceFiles;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.run.Difference;
import eu.meuse.run.History;
import eu.meuse.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meuse diff}. */
@Command(name = "diff", description = "Shows the figures that differ between two quarters, or between a closed quarter as"
        + " it was reported and as it is known today, and the submissions that caused it.")
final class DiffCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption ledger;

    @Parameters(arity = "1..2", paramLabel = "YYYY-Qn", converter = RunOptions.QuarterConverter.class,
            description = "Two quarters, or one with --closed.")
    private List<Quarter> quarters;

    @Option(names = "--closed", description = "Hold the quarter as it was last closed against what is known today.")
    private boolean closed;

    @Option(names = "--csv", paramLabel = "DIR", description = "Also write differences.csv and causes.csv into this folder.")
    private Path csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (quarters.size() != (closed ? 1 : 2)) {
            throw new ParameterException(spec.commandLine(), closed
                    ? "--closed compares a quarter with itself: name one"
                    : "name two quarters, or one with --closed");
        }
        History history = new History(ledger.programme(), ledger.ledger(), RunOptions.progress(spec.commandLine()));
        Difference difference = closed ? history.diffClosed(quarters.get(0)) : history.diff(quarters.get(0), quarters.get(1));
        if (csv != null) {
            Files.createDirectories(csv);
            Files.write(csv.resolve("differences.csv"), DifferenceFiles.figures(difference.figures()));
            Files.write(csv.resolve("causes.csv"), DifferenceFiles.causes(difference.causes()));
        }
        DiffText.lines(difference).forEach(spec.commandLine().getOut()::println);
        return Outcome.DONE.exitCode();
    }
}
