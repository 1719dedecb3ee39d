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
import java.util.OptionalInt;
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
        + " it was reported and as it is known today, or between two closes of it, and the submissions that caused it.")
final class DiffCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption ledger;

    @Parameters(arity = "1..2", paramLabel = "YYYY-Qn", converter = RunOptions.QuarterConverter.class,
            description = "Two quarters, or one with --closed.")
    private List<Quarter> quarters;

    @Option(names = "--closed", arity = "0..1", paramLabel = "N", parameterConsumer = CloseNumber.class, description = "Hold the"
            + " quarter as it was closed, last or for the Nth time, against what is known today.")
    private OptionalInt closed;

    @Option(names = "--and", arity = "1", paramLabel = "N", parameterConsumer = CloseNumber.class, description = "With --closed=N:"
            + " hold it against a later close of the quarter instead.")
    private OptionalInt and;

    @Option(names = "--csv", paramLabel = "DIR", description = "Also write differences.csv and causes.csv into this folder.")
    private Path csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Difference difference = difference(
                new History(ledger.programme(), ledger.ledger(), RunOptions.progress(spec.commandLine())));
        if (csv != null) {
            Files.createDirectories(csv);
            Files.write(csv.resolve("differences.csv"), DifferenceFiles.figures(difference.figures()));
            Files.write(csv.resolve("causes.csv"), DifferenceFiles.causes(difference.causes()));
        }
        DiffText.lines(difference).forEach(spec.commandLine().getOut()::println);
        return Outcome.DONE.exitCode();
    }

    private Difference difference(History history) throws IOException {
        if (quarters.size() != (closed == null ? 2 : 1)) {
            throw wrong(closed == null ? "name two quarters, or one with --closed" : "--closed compares a quarter with itself: name one");
        }
        if (and != null && (closed == null || closed.isEmpty() || and.isEmpty())) {
            throw wrong("name both closes of a quarter: --closed=1 --and=2");
        }
        if (closed == null) {
            return history.diff(quarters.get(0), quarters.get(1));
        }
        return and == null
                ? history.diffClosed(quarters.get(0), closed)
                : history.diffCloses(quarters.get(0), closed.getAsInt(), and.getAsInt());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
