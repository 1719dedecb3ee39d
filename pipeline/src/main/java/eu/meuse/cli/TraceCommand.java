package eu.meuse.cli;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.run.FigureQuestion;
import eu.meuse.run.Outcome;
import eu.meuse.run.TraceSink;
import eu.meuse.run.Tracing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meuse trace}. */
@Command(name = "trace", description = "Shows the rows behind a figure, with file, sheet, row and the file's SHA-256, and"
        + " what they add up to. The quarter is taken as it is known today, or with --as-closed as it was signed.")
final class TraceCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Mixin
    private LedgerOption ledger;

    @Parameters(paramLabel = "INDICATOR", description = "Its id, e.g. participants.")
    private String indicator;

    @Option(names = "--quarter", paramLabel = "YYYY-Qn", required = true, converter = RunOptions.QuarterConverter.class,
            description = "The quarter of the figure.")
    private Quarter quarter;

    @Option(names = "--scope", paramLabel = "S", description = "quarter or to-date (default: to-date where the indicator has it).")
    private String scope;

    @Option(names = "--breakdown", paramLabel = "B", description = "What the figure is of, e.g. region or region/sector"
            + " (default: the programme as a whole).")
    private String breakdown;

    @Option(names = "--key", paramLabel = "K", description = "Which one: a code of it, or two joined by /.")
    private String key;

    @Option(names = "--as-closed", arity = "0..1", paramLabel = "N", parameterConsumer = CloseNumber.class, description = "Show the"
            + " figure as it was reported when the quarter was closed, last or for the Nth time, and the rows it rested on then.")
    private OptionalInt asClosed;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write all rows as CSV; - writes them to standard output, and"
            + " nothing else.")
    private String csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TraceSink table = new TraceTable(spec.commandLine().getOut());
        if (csv == null) {
            return told(trace(table));
        }
        if (csv.equals(STANDARD_OUTPUT)) {
            return told(trace(new TraceCsv(spec.commandLine().getOut())));
        }
        try (TraceCsvFile file = new TraceCsvFile(Path.of(csv), table)) {
            Outcome outcome = trace(file);
            file.keep();
            return told(outcome);
        }
    }

    private Outcome trace(TraceSink sink) throws IOException {
        Tracing tracing = new Tracing(ledger.programme(), ledger.ledger(), RunOptions.progress(spec.commandLine()));
        FigureQuestion asked = new FigureQuestion(
                indicator, quarter, Optional.ofNullable(scope), Optional.ofNullable(breakdown), Optional.ofNullable(key));
        return asClosed == null ? tracing.trace(asked, sink) : tracing.traceClosed(asked, asClosed, sink);
    }

    private int told(Outcome outcome) {
        if (outcome == Outcome.FAULT) {
            spec.commandLine().getErr().println("meuse: the rows do not add up to the figure; this is a fault of the program:"
                    + " please report it with the files and the line above");
        }
        return outcome.exitCode();
    }
}
