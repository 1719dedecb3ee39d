package eu.meuse.cli;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.run.Progress;
import eu.meuse.run.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that the commands of a run share, with the contract's defaults. */
final class RunOptions {
    @Mixin
    private LedgerOption ledger;

    @Option(names = "--inputs", paramLabel = "DIR", description = "Folder of the regions' files"
            + " (default: data-samples/<programme>).")
    private Path inputs;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder under which the pack appears (default: out).")
    private Path out;

    @Option(names = "--quarter", paramLabel = "YYYY-Qn", converter = QuarterConverter.class,
            description = "The quarter to report (default: the latest that the inputs hold).")
    private Quarter quarter;

    @Option(names = "--languages", paramLabel = "LANGUAGE", split = ",",
            description = "Languages of the documents, e.g. en,de (default: those of the programme).")
    private List<String> languages = new ArrayList<>();

    @Option(names = "--require-complete", description = "Stop with exit code 3, naming who owes what, unless every region"
            + " has delivered all that is expected for the quarter.")
    private boolean requireComplete;

    @Option(names = "--strict", description = "End with exit code 3 where any row was rejected.")
    private boolean strict;

    Settings settings() {
        return new Settings(
                ledger.programme(),
                inputs != null ? inputs : ProgrammeOption.HOME.resolve("data-samples").resolve(ledger.name()),
                ledger.ledger(),
                out != null ? out : ProgrammeOption.HOME.resolve("out"),
                Optional.ofNullable(quarter),
                List.copyOf(languages),
                requireComplete,
                strict);
    }

    /** Reads a quarter or says how one is written. */
    static final class QuarterConverter implements ITypeConverter<Quarter> {
        @Override
        public Quarter convert(String text) {
            return Quarter.parse(text).orElseThrow(() ->
                    new TypeConversionException("'" + text + "' is no quarter; write it as 2013-Q2"));
        }
    }

    /** Steps as plain lines on standard error. */
    static Progress progress(CommandLine command) {
        return step -> command.getErr().println("meuse: " + step);
    }
}
